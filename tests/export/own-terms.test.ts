import { describe, expect, it } from 'vitest';
import { type ExportFormat, exportPage, FORMATS } from '../../src/export/formats';
import type { Sheet } from '../../src/export/sheet';
import { mentioned, OWN, sheet } from '../support/sheet';

const LANGUAGES = { id: 'glosarium pembaca sendiri', en: 'the reader’s own glossary' } as const;
const FORMATS_OF_TERMS = (Object.keys(FORMATS) as ExportFormat[]).filter((format) => format !== 'facts-csv');

const written = (format: ExportFormat, page: Sheet): string => exportPage(page, format, () => '1').text;
const pageOf = (more: Partial<Sheet>): Sheet =>
  sheet({ mentions: [mentioned({ kind: 'term', text: 'rembuk warga', entry: OWN })], ...more });

describe.each(['id', 'en'] as const)('a term of the reader’s own in %s', (language) => {
  it.each(FORMATS_OF_TERMS)('is told to be one in %s', (format) => {
    const sign = format === 'json' ? '"own": {}' : LANGUAGES[language];
    expect(written(format, pageOf({ language }))).toContain(sign);
  });

  it.each(FORMATS_OF_TERMS)('is the only one that is told to be one in %s', (format) => {
    const text = written(format, sheet({ language }));
    expect(text).not.toContain(LANGUAGES[language]);
    expect(text).not.toContain('"own"');
  });

  it.each(FORMATS_OF_TERMS)('is not told to be checked or of the lexicon in %s', (format) => {
    const text = written(format, pageOf({ language }));
    expect(text).not.toMatch(/Diperiksa: |Checked: /);
    expect(text).not.toContain('"checked"');
    expect(text).not.toContain('"name": "Sorot Fakta"');
    expect(text).not.toMatch(/kamus Sorot Fakta,|the dictionary of Sorot Fakta,/);
  });
});
