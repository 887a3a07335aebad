// Tells the grade that was left from the one that it became: "naik dari B pada 2021 menjadi A". The left one and its year are
// of another time; whether it is told at all depends on the sentence going on to the new one.
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { holds, sentenceRange } from './clause';

const CHANGES = words('naik turun meningkat bergeser kelas');
/** Words that lead from a grade that was left to the new one. */
const BECOMES = words('menjadi ke');
const LEAVES = words('dari');
const REACH = 6;

/** "naik dari B": the award is a grade that was left. */
export const isLeft = (doc: Doc, { from }: Candidate): boolean =>
  doc.at(from - 1, 'dari') && holds(doc, { from: sentenceRange(doc, from).from, to: from }, CHANGES);

/** "naik dari B menjadi A": the sentence goes on to what the award became. */
export const isFollowed = (doc: Doc, { from, to }: Candidate): boolean =>
  holds(doc, { from: to, to: sentenceRange(doc, from).to }, BECOMES);

/** "dari B pada 2021 menjadi A": token `i` stands beside the grade that was left for this award. */
export const isBesideLeft = (doc: Doc, i: number, award: Candidate): boolean =>
  holds(doc, { from: i, to: award.from }, BECOMES) && holds(doc, { from: i - REACH, to: i }, LEAVES);
