// A name of an award while it is being read. The readers beside this file (names, ranks, grades, tails) move the draft's
// end and tell whether they read anything.
import type { CompiledEntry } from '../../lexicon/compile';
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import type { GradeWord } from '../grades';
import type { Match } from '../matcher';
import { isAcronym, type Reading } from '../names';
import { isOrganisation } from '../organisations';
import { wins } from './words';

/** What has been read of a name so far: tokens `from` to `to`. */
export interface Draft extends Reading {
  readonly from: number;
  to: number;
  entry: CompiledEntry | null;
  grade: GradeWord | null;
  /** Tokens of a rank: "Juara II". */
  rank: { readonly from: number; readonly to: number } | null;
  /** A proper name has been read. */
  named: boolean;
}

/** A draft that begins at token `from`. Several begin at every token, so fields are named: a spread costs many times more. */
export const startDraft = ({ doc, matches, grades }: Reading, from: number): Draft => ({
  doc,
  matches,
  grades,
  from,
  to: from,
  entry: null,
  grade: null,
  rank: null,
  named: false,
});

/** Takes the tokens up to `to` as a proper name; true, as every reader tells that it read something. */
export function takeName(draft: Draft, to: number): true {
  draft.to = to;
  draft.named = true;
  return true;
}

/** Token behind a quotation mark at token `i`, or `i`. */
export const afterQuote = (doc: Doc, i: number): number => (doc.isQuote(i) ? i + 1 : i);

/** "PHIMO", "ISO": whether token `i` is an acronym that stands for no organisation. */
export const isOtherAcronym = ({ doc, matches }: Reading, i: number): boolean =>
  isAcronym(doc, i) && !matches.from(i).some(isOrganisation);

/** Whether token `i` is a small number. */
export const isCount = (doc: Doc, i: number): boolean => doc.has(i, Shape.number) && /^\d{1,3}$/.test(doc.word(i));

/** Numbers in letters, rising from one. */
export const NUMBERS: readonly string[] = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ');
/** Whether token `i` counts something: "3", "tiga". */
export const isNumberWord = (doc: Doc, i: number): boolean =>
  (doc.has(i, Shape.number) && /^\d+$/.test(doc.word(i))) || NUMBERS.includes(doc.word(i));

/** Whether token `i` is a head word itself, without a clitic: "opininya" is no part of a name. */
export const isHead = (doc: Doc, i: number): boolean =>
  doc.is(i, 'awardHead') && doc.lexicon.wordId(doc.word(i)) === doc.words[i];

/** "Satyalancana": the one head that names a medal by itself. */
export const isMedalName = (doc: Doc, i: number): boolean => /^satyal[ae]ncana$/.test(doc.word(i));

/** "tanda kehormatan", "Satya Lencana": heads of two words. */
export const isTwoWordHead = (doc: Doc, i: number): boolean =>
  (doc.at(i, 'tanda') && /^(kehormatan|jasa|penghargaan)$/.test(doc.word(i + 1))) ||
  (doc.at(i, 'satya') && /^l[ae]ncana$/.test(doc.word(i + 1)));

/** "meraih penganugerahan", "gelar penganugerahan": what was won is an award; elsewhere the word is the act of conferring. */
const isConferral = (doc: Doc, i: number): boolean =>
  doc.at(i, 'penganugerahan') && (wins(doc, i - 1) || isHead(doc, i - 1));

/** End of the head at token `i`, or `i`: "penghargaan", "tanda jasa". */
export function headEnd(doc: Doc, i: number): number {
  if (isTwoWordHead(doc, i)) return i + 2;
  return isHead(doc, i) || isConferral(doc, i) ? i + 1 : i;
}

/** Whether behind the head at token `i` any name is that of an award: "Penghargaan Desa Peduli", but not "Kategori Desa Peduli". */
export const headsNames = (doc: Doc, i: number): boolean =>
  doc.is(i, 'nameAward') || isTwoWordHead(doc, i - 1) || isConferral(doc, i);

/** "nasional", "desa": whether token `i` names a level at which one can be best. */
export const isScope = (doc: Doc, i: number): boolean => doc.is(i, 'scope') || doc.is(i, 'regionHead');

/** "tingkat provinsi": whether a level stands at token `i`. */
export const isLevel = (doc: Doc, i: number): boolean => doc.at(i, 'tingkat') && isScope(doc, i + 1);

/** End of "Tahun 2023", "2023" or "2020-2021" at token `i`, or `i`. */
export function yearEnd(doc: Doc, i: number): number {
  const year = doc.at(i, 'tahun') ? i + 1 : i;
  if (!doc.isYear(year)) return i;
  const range = (doc.at(year + 1, '-') || doc.at(year + 1, '/')) && doc.isYear(year + 2);
  return range ? year + 3 : year + 1;
}

/** "Kabupaten/Kota", "Kabupaten-Kota": whether two kinds of place stand as one at token `i`. */
export const isPairOfPlaces = (doc: Doc, i: number): boolean =>
  doc.is(i, 'regionHead') && (doc.at(i + 1, '/') || doc.at(i + 1, '-')) && doc.is(i + 2, 'regionHead');

/** The longest known name of an award at token `i`. */
export function awardMatch({ matches }: Reading, i: number): Match | undefined {
  return matches.longest(i, (form) => form.category === 'entry' && form.entry?.kind === 'award');
}
