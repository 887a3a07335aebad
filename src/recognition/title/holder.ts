// Reads the name of the person who holds a title, behind it, without honorifics and degrees.
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';

/** Tokens of the person's name behind a title that ends at token `title`; undefined when there is none. */
export function holderAt(doc: Doc, title: number): { from: number; to: number } | undefined {
  let from = doc.at(title, ',') ? title + 1 : title;
  while (doc.is(from, 'honorific') || (doc.at(from, '.') && doc.is(from - 1, 'honorific'))) from++;
  let to = from;
  while (isNamePart(doc, to)) to++;
  while (to > from && doc.at(to - 1, '.')) to--;
  return to > from && !doc.has(from, Shape.flat) ? { from, to } : undefined;
}

function isNamePart(doc: Doc, i: number): boolean {
  if (doc.isCapital(i) && !doc.is(i, 'unit') && !doc.is(i, 'office')) return true;
  return doc.at(i, '.') && doc.raw(i - 1).length === 1 && doc.isCapital(i - 1) && doc.isCapital(i + 1);
}
