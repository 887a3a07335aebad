// The columns of a glossary as a table: how they are headed when it is written, and what they may be headed when it is
// read. The words do not follow the language of the interface, so that a file is the same whoever writes it.
import type { Kind } from '../lexicon/entry';
import type { OwnTerm } from './term';

/** Columns in the order in which they are written. */
export const COLUMNS = {
  id: 'id',
  term: 'istilah',
  forms: 'ejaan lain',
  kind: 'jenis',
  explanation: 'penjelasan',
  note: 'catatan',
  source: 'sumber',
  created: 'dibuat',
  changed: 'diubah',
} as const satisfies Record<keyof OwnTerm, string>;
export type Column = keyof typeof COLUMNS;

/** Other headings under which readers keep the same. */
const ALSO: Readonly<Record<string, Column>> = {
  ejaan: 'forms',
  spellings: 'forms',
  arti: 'explanation',
  definisi: 'explanation',
  definition: 'explanation',
  meaning: 'explanation',
};

export const KIND_WORDS: Record<Kind, string> = { award: 'penghargaan', title: 'jabatan', term: 'istilah' };

const HEADINGS: ReadonlyMap<string, Column> = new Map([
  ...Object.entries(ALSO),
  ...Object.entries(COLUMNS).flatMap(([column, heading]): [string, Column][] => [
    [column, column as Column],
    [heading, column as Column],
  ]),
]);

/** The column that a heading names, or undefined. */
export const columnOf = (heading: string): Column | undefined =>
  HEADINGS.get(heading.trim().toLowerCase().replaceAll('_', ' '));

/** The kind that a word names; any other word as it is, to be refused; a plain term where there is none. */
export function kindOf(word: string): string {
  const plain = word.trim().toLowerCase();
  const named = Object.entries(KIND_WORDS).find(([, each]) => each === plain);
  return plain === '' ? 'term' : (named?.[0] ?? plain);
}
