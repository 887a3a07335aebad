// Names that no list holds, said again without their head: behind "penghargaan Nirwandara", "tujuh Nirwandara" and "meraih
// Nirwandara". The words before it must speak of awards, since many are named after persons.
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { Reading } from '../names';
import { words } from '../word-set';
import { afterQuote, isHead, isNumberWord, yearEnd } from './draft';
import { wins } from './words';

/** Words before a bare name, besides numbers and verbs of winning. */
const CUES = words('penerima peraih pemenang ajang malam grand nominasi nama bernama bertajuk');
const MIN_LETTERS = 5;
const MAX_WORDS = 5;

interface Name {
  readonly size: number;
  readonly award: Candidate;
}

/** A name without its head, and the award that told it with its head. */
export interface SaidAgain {
  readonly range: Pick<Candidate, 'from' | 'to'>;
  readonly award: Candidate;
}

/** The words of a name behind its heads, if all are capitalised and one of them is nothing that the lexicon knows. */
function nameOf({ doc, matches }: Reading, award: Candidate): { from: number; to: number } | undefined {
  if (award.entry !== null || award.level || award.reason.rule !== 'award-head') return undefined;
  let from = award.from;
  while (from < award.to && (isHead(doc, from) || doc.isQuote(from))) from++;
  let to = from;
  while (to < award.to && doc.isCapital(to) && yearEnd(doc, to) === to) to++;
  if (from === award.from || to === from || to - from > MAX_WORDS || afterQuote(doc, yearEnd(doc, to)) < award.to)
    return undefined;
  if (matches.from(from).some((match) => match.to === to)) return undefined;
  for (let i = from; i < to; i++) if ((doc.words[i] as number) < 0 && doc.length(i) >= MIN_LETTERS) return { from, to };
  return undefined;
}

/** Whether what stands before token `i` tells that an award is meant: `peraih "Nirwandara"`. */
function isCued(doc: Doc, i: number): boolean {
  const cue = doc.isQuote(i - 1) ? i - 2 : i - 1;
  return doc.sameSentence(cue, i) && (CUES.has(doc.word(cue)) || wins(doc, cue) || isNumberWord(doc, cue));
}

/** All names that the page told with their head before, and tells again without it. */
export function namesAgain(reading: Reading, found: readonly Candidate[]): SaidAgain[] {
  const { doc } = reading;
  const names = new Map<string, Name>();
  for (const award of found) {
    const name = nameOf(reading, award);
    if (name) names.set(doc.phrase(name.from, name.to), { size: name.to - name.from, award });
  }
  if (names.size === 0) return [];
  const sizes = new Set([...names.values()].map(({ size }) => size));
  const again: SaidAgain[] = [];
  for (let i = 1; i < doc.count; i++) {
    if (!doc.isCapital(i) || !isCued(doc, i)) continue;
    for (const size of sizes) {
      const name = names.get(doc.phrase(i, i + size));
      if (!name || doc.isCapital(i + size) || i < name.award.to) continue;
      const from = doc.at(i - 1, 'grand') ? i - 1 : i;
      again.push({ range: { from, to: yearEnd(doc, i + size) }, award: name.award });
    }
  }
  return again;
}
