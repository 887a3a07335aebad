// Tells words that only look like terms, because they are a piece of something else.
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';

/** "Brigjen TNI": part of a rank; "polpum.kemendagri.go.id", "900/260/BPKAD": of an address or a number. */
export function isEmbedded(doc: Doc, i: number): boolean {
  if (doc.at(i, 'tni')) return doc.is(i - 1, 'honorific');
  if (doc.has(i, Shape.spaced) || doc.has(i - 1, Shape.spaced)) return false;
  if (doc.at(i - 1, '/')) return doc.has(i - 2, Shape.number);
  return doc.at(i - 1, '.') && doc.at(i + 1, '.') && !doc.has(i + 2, Shape.spaced) && !doc.looksCapital(i + 2);
}
