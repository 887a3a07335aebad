// Crosses short forms in brackets inside names: "Dinas Komunikasi dan Informatika (Kominfo) Kota Batu".
import type { Doc } from './doc';

/** End of a bracket at token `i` that holds one short word: "(Kominfo)", "(Plt.)"; or `i`. */
export function bracketEnd(doc: Doc, i: number): number {
  if (!doc.at(i, '(') || !doc.isWord(i + 1)) return i;
  for (let at = i + 2; at < i + 7 && at < doc.count && doc.sameSentence(i, at); at++) {
    if (doc.at(at, ')')) return at + 1;
    if (!doc.isWord(at) && !doc.at(at, '.') && !doc.at(at, '-') && !doc.at(at, '/')) return i;
  }
  return i;
}
