// Reads the name of the person who holds a title, behind it, without honorifics and degrees.
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';

const CURRENCY = /^(rp|usd|idr)$/;
/** Longest initials with one dot: "M.", "HAS.". */
const MAX_INITIALS = 3;
/** No name has more tokens, stops of initials included; a page of capitals would be read to its end for each title. */
const MAX_NAME = 24;

/** Tokens of the person's name behind a title that ends at token `title`; undefined when there is none. */
export function holderAt(doc: Doc, title: number): { from: number; to: number } | undefined {
  let from = doc.at(title, ',') ? title + 1 : title;
  while (doc.is(from, 'honorific') || (doc.at(from, '.') && doc.is(from - 1, 'honorific'))) from++;
  let to = from;
  while (to - from < MAX_NAME && isNamePart(doc, to) && !isDegree(doc, to, from)) to++;
  while (to > from && doc.at(to - 1, '.')) to--;
  return to > from && !doc.has(from, Shape.flat) ? { from, to } : undefined;
}

function isNamePart(doc: Doc, i: number): boolean {
  if (doc.at(i, '.')) return isInitials(doc, i - 1);
  return doc.isCapital(i) && !doc.is(i, 'unit') && !doc.is(i, 'office') && !CURRENCY.test(doc.word(i));
}

/** "M." in "M. Rizal", "HAS." in "HAS. Pudjoharsoyo": capitals that a name goes on behind. */
function isInitials(doc: Doc, i: number): boolean {
  const { length } = doc.raw(i);
  return (
    length <= MAX_INITIALS && (length === 1 || doc.has(i, Shape.upper)) && doc.isCapital(i) && doc.isCapital(i + 2)
  );
}

/** "S.E" and "S.Sos" behind a name that begins at `from`: dots without a space. */
function isDegree(doc: Doc, i: number, from: number): boolean {
  if (i === from || !doc.isWord(i)) return false;
  return doc.raw(i).includes('.') || (doc.raw(i).length === 1 && isGlued(doc, i));
}

/** Whether a dot joins token `i` to what follows on its line, without a space. */
export const isGlued = (doc: Doc, i: number): boolean =>
  doc.at(i + 1, '.') && !doc.has(i + 1, Shape.spaced) && i + 2 < doc.lineEnd(i) && !doc.has(i + 2, Shape.spaced);
