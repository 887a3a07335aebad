// Where runs of capitalised words end, of which the names of bodies, places, fields and events are made.
import { Shape } from '../../../text/tokenizer';
import type { Doc } from '../../doc';

/** No name has more words; a page in capitals throughout is none. */
const LONGEST_NAME = 30;

/** No name in a row of names has more words. */
const SHORT_NAME = 6;

/** A capital says something in the text, and on the short lines of lists where every word has one. */
export const isWritten = (doc: Doc, i: number): boolean =>
  doc.isCapital(i) || (doc.looksCapital(i) && !doc.has(i, Shape.upper) && i > doc.lineEnd(0));

/** End of a run of capitalised words, hyphens between them included. */
export function runEnd(doc: Doc, i: number): number {
  let end = i;
  while (
    end < i + LONGEST_NAME &&
    (isWritten(doc, end) ||
      doc.has(end, Shape.upper) ||
      (/^\d+\p{L}?$/u.test(doc.word(end)) && !doc.isYear(end) && end > i && doc.isCapital(end + 1)) ||
      (end > i && doc.at(end, '-') && doc.isCapital(end + 1)))
  )
    end++;
  return end;
}

/** End of a name of written words from token `i` on. */
export function shortNameEnd(doc: Doc, i: number): number {
  let to = i;
  while (to < i + SHORT_NAME && (isWritten(doc, to) || doc.has(to, Shape.upper))) to++;
  return to;
}

/** End of a run of capitalised words, hyphens and the stops of initials between them included. */
export function capitalsEnd(doc: Doc, i: number): number {
  let end = i;
  for (; end < i + LONGEST_NAME; end++) {
    // "Hotel Sunan Jalan Ahmad Yani": the street is no part of the name.
    if (end > i && /^(jalan|jl)$/.test(doc.word(end))) break;
    const joins = (doc.at(end, '-') || (doc.at(end, '.') && doc.length(end - 1) < 3)) && end > i;
    if (!doc.isCapital(end) && !(joins && doc.isCapital(end + 1) && doc.isCapital(end - 1))) break;
  }
  return end;
}
