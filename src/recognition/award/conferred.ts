// Titles that are conferred by name, without a head: "dinobatkan sebagai Tokoh Penggerak Literasi 2024", "penghargaan
// sebagai Bapak Asuh Anak Stunting". A post that somebody takes up ("ditetapkan sebagai Ketua DPRD") is no award.
import { type Draft, takeName } from './draft';
import { isOnlyParty } from './names';
import { nameEnd } from './runs';
import { CONFERRED } from './words';

const MIN_WORDS = 2;

/** Reads a capitalised title behind "dinobatkan sebagai". */
export function readConferred(draft: Draft): boolean {
  const { doc, from } = draft;
  const as = doc.isQuote(from - 1) ? from - 2 : from - 1;
  if (!doc.at(as, 'sebagai') || !CONFERRED.has(doc.word(as - 1)) || !doc.looksCapital(from)) return false;
  const end = nameEnd(draft, from);
  if (end - from < MIN_WORDS || isOnlyParty(draft, from, end)) return false;
  return takeName(draft, end);
}
