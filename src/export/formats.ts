// The formats in which a page can be exported; listed here and nowhere else.
import { factsCsv, termsCsv } from './csv';
import { pageJson } from './json';
import { pageJsonLd } from './json-ld';
import { termSheet } from './markdown';
import type { Sheet } from './sheet';
import { webAnnotations } from './web-annotation';

interface Format {
  readonly extension: string;
  readonly type: string;
  readonly write: (sheet: Sheet, newId: () => string) => string;
}

export const FORMATS = {
  'facts-csv': { extension: 'csv', type: 'text/csv', write: factsCsv },
  'terms-csv': { extension: 'csv', type: 'text/csv', write: termsCsv },
  markdown: { extension: 'md', type: 'text/markdown', write: termSheet },
  json: { extension: 'json', type: 'application/json', write: pageJson },
  'json-ld': { extension: 'jsonld', type: 'application/ld+json', write: pageJsonLd },
  annotations: { extension: 'jsonld', type: 'application/ld+json', write: webAnnotations },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A file name that every system takes: host, what it is, day. */
function fileName(sheet: Sheet, format: ExportFormat): string {
  const host = (URL.parse(sheet.address)?.hostname ?? '').replace(/[^a-z0-9.-]/gi, '');
  const parts = ['sorot-fakta', host, format, sheet.accessed.slice(0, 10)].filter(Boolean);
  return `${parts.join('-')}.${FORMATS[format].extension}`;
}

/** Writes a page in one of the formats. */
export function exportPage(sheet: Sheet, format: ExportFormat, newId: () => string): ExportedFile {
  const { type, write }: Format = FORMATS[format];
  return { name: fileName(sheet, format), type, text: write(sheet, newId) };
}
