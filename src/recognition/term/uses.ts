// Marks the further uses of names that the article itself has introduced: short forms that it defined, innovations that
// it presented. They bind for the whole article, before and behind.
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { isEmbedded } from './embedded';

/** Whether the words at token `i` are those of `name`: a single word as written, several in any case. */
function repeats(doc: Doc, { from, to }: Candidate, i: number): boolean {
  if (to - from === 1) return doc.raw(i) === doc.raw(from);
  for (let k = 0; k < to - from; k++) if (doc.word(i + k) !== doc.word(from + k)) return false;
  return true;
}

/**
 * Every use of the names in the text.
 * @param names one candidate for each name; its uses are marked alike
 */
export function furtherUses(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const byFirstWord = new Map(names.map((name) => [doc.word(name.from), name]));
  if (byFirstWord.size === 0) return [];
  const found: Candidate[] = [];
  for (let i = 0; i < doc.count; i++) {
    const name = doc.has(i, Shape.capital) ? byFirstWord.get(doc.word(i)) : undefined;
    if (name && repeats(doc, name, i) && !isEmbedded(doc, i))
      found.push({ ...name, from: i, to: i + name.to - name.from });
  }
  return found;
}
