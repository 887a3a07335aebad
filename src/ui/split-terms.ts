// Cuts a text where words of it name other entries.
import type { Reference } from '../lexicon/reference';

/** A stretch of text, and the entry that it names, if it does. */
export interface Piece {
  readonly text: string;
  readonly entry: string | null;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where words stand in a text as words of their own, or -1. */
function indexOfWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const after = text[at + words.length] ?? '';
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(after)) return at;
  }
  return -1;
}

/**
 * The pieces of a text in order. Each entry is named once, by the longest words that name it; longer words win over
 * shorter ones inside of them.
 */
export function splitByTerms(text: string, references: readonly Reference[]): readonly Piece[] {
  const [first, ...others] = references.toSorted((a, b) => b.words.length - a.words.length);
  if (!first || text === '') return text === '' ? [] : [{ text, entry: null }];
  const at = indexOfWords(text, first.words);
  if (at < 0) return splitByTerms(text, others);
  const left = others.filter(({ entry }) => entry !== first.entry);
  const before = splitByTerms(text.slice(0, at), left);
  const named = new Set(before.map(({ entry }) => entry));
  return [
    ...before,
    { text: first.words, entry: first.entry },
    ...splitByTerms(
      text.slice(at + first.words.length),
      left.filter(({ entry }) => !named.has(entry)),
    ),
  ];
}
