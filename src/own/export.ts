// The whole glossary as a file. The same terms give the same bytes, in whichever order they are kept.
import { toCsv } from '../export/csv-table';
import { COLUMNS, type Column, KIND_WORDS } from './columns';
import { type OwnTerm, SEPARATOR } from './term';

export const GLOSSARY_FORMAT = 'sorot-fakta-glossary';

export const FILE_FORMATS = ['json', 'csv'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export interface GlossaryFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (terms: readonly OwnTerm[]): OwnTerm[] =>
  terms.toSorted((a, b) => compare(a.term, b.term) || compare(a.id, b.id));

/** One term a line, its fields in one order. */
function glossaryJson(terms: readonly OwnTerm[]): string {
  const columns = Object.keys(COLUMNS) as Column[];
  const lines = inOrder(terms).map(
    (term) => `    ${JSON.stringify(Object.fromEntries(columns.map((column) => [column, term[column]])))}`,
  );
  const head = `{\n  "format": "${GLOSSARY_FORMAT}",\n  "version": 1,\n  "terms": [`;
  return lines.length === 0 ? `${head}]\n}\n` : `${head}\n${lines.join(',\n')}\n  ]\n}\n`;
}

function cellOf(term: OwnTerm, column: Column): string {
  if (column === 'forms') return term.forms.join(` ${SEPARATOR} `);
  return column === 'kind' ? KIND_WORDS[term.kind] : (term[column] ?? '');
}

function glossaryCsv(terms: readonly OwnTerm[]): string {
  const columns = Object.keys(COLUMNS) as Column[];
  const rows = inOrder(terms).map((term) => columns.map((column) => cellOf(term, column)));
  return toCsv([Object.values(COLUMNS), ...rows]);
}

/** The glossary as a file that {@link readGlossaryFile} reads back as it is. */
export const writeGlossary = (terms: readonly OwnTerm[], format: FileFormat): GlossaryFile =>
  format === 'json'
    ? { name: 'glosarium.json', type: 'application/json', text: glossaryJson(terms) }
    : { name: 'glosarium.csv', type: 'text/csv', text: glossaryCsv(terms) };
