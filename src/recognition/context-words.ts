// Where in a text the words stand that a form wants or does not want near it. Each is sought once in the whole text, when
// a form first asks for it.
import { lastAtMost } from '../text/search';
import type { Span } from '../text/span';

/** Context words of up to this many letters stand for themselves alone; longer ones may go on: "pajak", "pajaknya". */
const WHOLE_WORD = 4;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const isWordChar = (text: string, at: number): boolean => LETTER_OR_DIGIT.test(text[at] ?? '');

/** Offsets at which a phrase begins a word, rising. */
function offsetsOf(text: string, phrase: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (at > 0 && isWordChar(text, at - 1)) continue;
    if (phrase.length > WHOLE_WORD || !isWordChar(text, at + phrase.length)) offsets.push(at);
  }
  return offsets;
}

/** Context words of one folded text. */
export class ContextWords {
  private readonly offsets = new Map<string, readonly number[]>();

  constructor(private readonly folded: string) {}

  /** Whether a folded phrase begins a word within a span. */
  standsIn(phrase: string, { start, end }: Span): boolean {
    let offsets = this.offsets.get(phrase);
    if (!offsets) {
      offsets = offsetsOf(this.folded, phrase);
      this.offsets.set(phrase, offsets);
    }
    const last = lastAtMost(offsets.length, (i) => offsets[i] as number, end - 1);
    return last >= 0 && (offsets[last] as number) >= start;
  }
}
