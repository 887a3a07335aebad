// Titles that are won by an English superlative, without a head: "Top BUMD 2018", "The Best Regional Leader", "Grand Champion
// Bidang Pertanian".
import type { Doc } from '../doc';
import { isVerb } from '../verbs';
import { words } from '../word-set';
import { type Draft, takeName, yearEnd } from './draft';
import { nameEnd } from './runs';
import { isRole, wins } from './words';

const FIRST = words('top best most grand');
/** What may follow such a word and is no title: tournaments of sport, and what is only good. */
const NO_TITLES = words('slam prix final finalis master skor skorer score practice practices seller');

/** Token of the superlative of a name that begins at token `i`, or -1. */
function superlativeAt(doc: Doc, i: number): number {
  const at = doc.at(i, 'the') ? i + 1 : i;
  return FIRST.has(doc.word(at)) && doc.isCapital(i) && doc.isCapital(at) ? at : -1;
}

/** Reads a title that was won, that somebody bears, or that has its year; "Top Skor" is none. */
export function readEnglishTitle(draft: Draft): boolean {
  const { doc, from } = draft;
  const first = superlativeAt(doc, from);
  if (first < 0 || NO_TITLES.has(doc.word(first + 1))) return false;
  const end = nameEnd(draft, from);
  for (let at = from; at < end; at++) if (isVerb(doc, at)) return false;
  // "GREEN Best Communicators 2019": the name begins earlier.
  const whole = !doc.isCapital(from - 1) || !doc.sameSentence(from - 1, from);
  const told = isRole(doc, from - 1) || wins(doc, from - 1) || (whole && yearEnd(doc, end) > end);
  return told && end > first + 1 && takeName(draft, end);
}
