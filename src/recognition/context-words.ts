// Where in a text the words stand that a form wants or does not want near it. The words of the text are sorted once by
// their first letters, so that a phrase is compared with few of them.
import { classify, isWordChar } from '../text/characters';
import { lastAtMost } from '../text/search';
import type { Span } from '../text/span';

/** Context words of up to this many letters stand for themselves alone; longer ones may go on: "pajak", "pajaknya". */
const WHOLE_WORD = 4;
const KEY_LETTERS = 3;

const isWordAt = (text: string, offset: number): boolean => isWordChar(classify(text, offset));

/** The first letters of a word as one number. */
function keyAt(text: string, offset: number): number {
  let key = 0;
  for (let at = offset; at < offset + KEY_LETTERS && isWordAt(text, at); at++)
    key = key * 0x10000 + text.charCodeAt(at);
  return key;
}

/** Offsets of the words of a text, rising, by their first letters. */
function wordsByKey(text: string): Map<number, number[]> {
  const offsets = new Map<number, number[]>();
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const begins = !inWord;
    inWord = isWordAt(text, at);
    if (!inWord || !begins) continue;
    const key = keyAt(text, at);
    const known = offsets.get(key);
    if (known) known.push(at);
    else offsets.set(key, [at]);
  }
  return offsets;
}

/** Context words of one folded text. */
export class ContextWords {
  private readonly offsets = new Map<string, readonly number[]>();
  private words: Map<number, number[]> | undefined;

  constructor(private readonly folded: string) {}

  /** Whether a folded phrase begins a word within a span. */
  standsIn(phrase: string, { start, end }: Span): boolean {
    let offsets = this.offsets.get(phrase);
    if (!offsets) {
      offsets = this.offsetsOf(phrase);
      this.offsets.set(phrase, offsets);
    }
    const last = lastAtMost(offsets.length, (i) => offsets[i] as number, end - 1);
    return last >= 0 && (offsets[last] as number) >= start;
  }

  private offsetsOf(phrase: string): number[] {
    const text = this.folded;
    this.words ??= wordsByKey(text);
    const alike = this.words.get(keyAt(phrase, 0)) ?? [];
    return alike.filter(
      (at) => text.startsWith(phrase, at) && (phrase.length > WHOLE_WORD || !isWordAt(text, at + phrase.length)),
    );
  }
}
