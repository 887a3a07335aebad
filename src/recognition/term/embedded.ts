// Tells words that only look like terms, because they are a piece of something else.
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';

const MAX_RUN = 12;

/** "01/Pansel-JPT.KL/VII/2024": whether token `i` stands in the number of a document, a run of slashes and numbers without a space. */
function isInNumber(doc: Doc, i: number): boolean {
  let from = i;
  const line = doc.lineStart(i);
  while (i - from < MAX_RUN && from > line && !doc.has(from, Shape.spaced)) from--;
  let slashes = 0;
  let numbers = 0;
  const end = Math.min(from + MAX_RUN, doc.lineEnd(i));
  for (let at = from; at < end && (at === from || !doc.has(at, Shape.spaced)); at++) {
    if (doc.at(at, '/')) slashes++;
    if (doc.has(at, Shape.number)) numbers++;
  }
  return slashes > 1 && numbers > 0;
}

/** "Brigjen TNI": part of a rank; "polpum.kemendagri.go.id", "900/260/BPKAD": of an address or a number. */
export function isEmbedded(doc: Doc, i: number): boolean {
  if (doc.at(i, 'tni')) return doc.is(i - 1, 'honorific');
  if (isInNumber(doc, i)) return true;
  if (doc.has(i, Shape.spaced) || doc.has(i - 1, Shape.spaced)) return false;
  if (doc.at(i - 1, '/')) return doc.has(i - 2, Shape.number);
  return doc.at(i - 1, '.') && doc.at(i + 1, '.') && !doc.has(i + 2, Shape.spaced) && !doc.looksCapital(i + 2);
}
