// Finds the office with which a title begins: one that the lexicon knows ("Wakil Gubernur"), or a general word ("Kepala")
// with what qualifies it. What belongs to it behind is read in office.ts.
import { isOneEditApart } from '../../text/edit-distance';
import { isFusedHead } from '../fused';
import type { Match } from '../matcher';
import { afterStop, type Reading, spelledRegionEnd } from '../names';
import { unitEnd } from '../organisations';
import { words } from '../word-set';

/** The office itself: one that the lexicon knows, or a general word ("Kepala"). */
export interface Head {
  readonly from: number;
  readonly to: number;
  readonly match?: Match;
  /** The office that a misspelt word means. */
  readonly meant?: string;
  /** It needs no complement: "Kadisbudparpora", "Wakil Ketua Komisi A". */
  readonly whole?: boolean;
}

/** Shorter words are too near to others. */
const MIN_MISSPELT = 5;

/** Words that qualify an office before its organisation: "Ketua Harian TP PKK". */
const MODIFIERS = words('harian umum utama pelaksana pembina eksekutif');

const isOfficeForm = ({ category, entry }: Match['form']): boolean =>
  category === 'entry' && entry?.kind === 'title' && entry.type !== 'status';

/** Words for offices that are long enough to be known by all letters but one. */
const OFFICES = ['kepala', 'ketua', 'sekretaris', 'direktur', 'asisten', 'komandan', 'inspektur', 'bendahara'];
const REGION_OFFICES = ['gubernur', 'bupati', 'walikota'];
/** Words that are one letter away from an office. */
const OTHER_WORDS = words('kepada kedua ketika');

/** "Keapala Dinas", "Bupai Sintang": the office that a misspelt word means before a body, or before a region; or undefined. */
function misspeltOffice(reading: Reading, i: number): string | undefined {
  const { doc } = reading;
  if (!doc.isCapital(i) || (doc.words[i] as number) >= 0 || doc.length(i) < MIN_MISSPELT) return undefined;
  const word = doc.word(i);
  if (OTHER_WORDS.has(word)) return undefined;
  const office = OFFICES.find((known) => isOneEditApart(word, known));
  if (office) return unitEnd(reading, i + 1) > i + 1 ? office : undefined;
  const head = REGION_OFFICES.find((known) => isOneEditApart(word, known));
  return head && spelledRegionEnd(reading, i + 1) > i + 1 ? head : undefined;
}

/** Whether an office may begin at token `i`: by a word for one, or by a title that the lexicon knows. */
export const beginsOffice = (reading: Reading, i: number): boolean =>
  reading.doc.is(i, 'office') ||
  isFusedHead(reading.doc, i) ||
  reading.matches.from(i).some(({ form }) => form.entry?.kind === 'title') ||
  misspeltOffice(reading, i) !== undefined;

/** The office at token `i`. */
export function findHead(reading: Reading, i: number): Head | undefined {
  const { doc, matches } = reading;
  const match = matches.longest(i, isOfficeForm);
  if (match) return { from: i, to: match.to, match };
  if (isFusedHead(doc, i)) return { from: i, to: i + 1, whole: true };
  const meant = misspeltOffice(reading, i);
  if (meant) return { from: i, to: i + 1, meant };
  if (!doc.is(i, 'office')) return undefined;
  // "General Manager PLN"
  if (doc.at(i, 'general')) return doc.at(i + 1, 'manager') ? { from: i, to: i + 2 } : undefined;
  let to = afterStop(doc, i + 1);
  if (doc.at(i, 'wakil')) {
    if (misspeltOffice(reading, to)) return { from: i, to: to + 1, meant: 'wakil' };
    if (!doc.is(to, 'office')) return undefined;
    const known = matches.longest(to, isOfficeForm);
    if (known && known.to > to + 1) return { from: i, to: known.to, whole: true };
    to++;
  }
  while (MODIFIERS.has(doc.word(to))) to++;
  return { from: i, to };
}
