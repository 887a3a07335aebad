// Finds the office with which a title begins: one that the lexicon knows ("Wakil Gubernur"), or a general word ("Kepala")
// with what qualifies it. What belongs to it behind is read in office.ts.
import { isFusedHead } from '../fused';
import type { Match } from '../matcher';
import { afterStop, type Reading } from '../names';
import { words } from '../word-set';

/** The office itself: one that the lexicon knows, or a general word ("Kepala"). */
export interface Head {
  readonly from: number;
  readonly to: number;
  readonly match?: Match;
  /** It needs no complement: "Kadisbudparpora", "Wakil Ketua Komisi A". */
  readonly whole?: boolean;
}

/** Words that qualify an office before its organisation: "Ketua Harian TP PKK". */
const MODIFIERS = words('harian umum utama pelaksana pembina eksekutif');

const isOfficeForm = ({ category, entry }: Match['form']): boolean =>
  category === 'entry' && entry?.kind === 'title' && entry.type !== 'status';

/** Whether an office may begin at token `i`: by a word for one, or by a title that the lexicon knows. */
export const beginsOffice = ({ doc, matches }: Reading, i: number): boolean =>
  doc.is(i, 'office') || isFusedHead(doc, i) || matches.from(i).some(({ form }) => form.entry?.kind === 'title');

/** The office at token `i`. */
export function findHead({ doc, matches }: Reading, i: number): Head | undefined {
  const match = matches.longest(i, isOfficeForm);
  if (match) return { from: i, to: match.to, match };
  if (isFusedHead(doc, i)) return { from: i, to: i + 1, whole: true };
  if (!doc.is(i, 'office')) return undefined;
  let to = afterStop(doc, i + 1);
  if (doc.at(i, 'wakil')) {
    if (!doc.is(to, 'office')) return undefined;
    const chief = matches.longest(to, isOfficeForm);
    if (chief && chief.to > to + 1) return { from: i, to: chief.to, whole: true };
    to++;
  }
  while (MODIFIERS.has(doc.word(to))) to++;
  return { from: i, to };
}
