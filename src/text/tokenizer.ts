// Cuts a normalised text into tokens: words, numbers, single punctuation marks and line breaks, each with its span and
// the shape of its letters. Which words are known is the lexicon's business.
import { Char, classify, isLetter, isWordChar, width } from './characters';
import { addressEnd, dottedEnd, numberEnd } from './token-ends';

/** Bits of a token's shape. */
export const Shape = {
  /** Letters, perhaps with digits: "SAKIP", "Rp21". */
  word: 1,
  /** Digits, perhaps with decimal and thousands marks: "82,34", "1.743". */
  number: 2,
  /** First letter is a capital, or a later one. */
  capital: 4,
  /** All letters are capitals. */
  upper: 8,
  punctuation: 16,
  /** A line break: ends a block. */
  lineBreak: 32,
  /** White space stands before it. */
  spaced: 64,
  /** On a line whose capitals say nothing: written in capitals throughout, or with every word capitalised. */
  flat: 128,
} as const;

/** Tokens of one text as parallel arrays; offsets are UTF-16 units of the normalised text. */
export interface Tokens {
  readonly text: string;
  readonly folded: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly shape: Uint8Array;
}

const NEWLINE = 10;
const DOT = 46;
const HYPHEN = 45;
const APOSTROPHE = 39;

class Builder {
  start: Uint32Array;
  end: Uint32Array;
  shape: Uint8Array;
  count = 0;

  /** @param length of the text: a name needs no room for an article */
  constructor(length: number) {
    const room = Math.min(Math.max(length, 1), 1024);
    this.start = new Uint32Array(room);
    this.end = new Uint32Array(room);
    this.shape = new Uint8Array(room);
  }

  add(start: number, end: number, shape: number): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.shape[this.count] = shape;
    this.count++;
  }

  private grow(): void {
    const copy = <T extends Uint32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.start = copy(this.start, new Uint32Array(this.count * 2));
    this.end = copy(this.end, new Uint32Array(this.count * 2));
    this.shape = copy(this.shape, new Uint8Array(this.count * 2));
  }
}

function wordEnd(text: string, start: number): { end: number; shape: number } {
  let at = start;
  let lower = 0;
  let letters = 0;
  let inner = false;
  while (at < text.length) {
    const kind = classify(text, at);
    if (isLetter(kind)) {
      letters++;
      if (kind === Char.lower) lower++;
      else if (lower > 0) inner = true;
    } else if (kind !== Char.digit) {
      const joins =
        text.charCodeAt(at) === APOSTROPHE &&
        at > start &&
        isLetter(classify(text, at + 1)) &&
        isLetter(classify(text, at - 1));
      if (!joins) break;
    }
    at += width(text, at);
  }
  const shape = letters === 0 ? Shape.number : Shape.word;
  // "A-" is a grade of its own; a hyphen that joins two words stays outside.
  const grade =
    at - start === 1 && lower === 0 && text.charCodeAt(at) === HYPHEN && !isWordChar(classify(text, at + 1));
  if (grade) at++;
  // "detikJabar", "eSAKIP": a capital inside makes a proper name.
  return { end: at, shape: shape | (letters > 0 && lower === 0 ? Shape.upper : 0) | (inner ? Shape.capital : 0) };
}

/** Longest line, in tokens, whose capitals may be those of a headline. */
const MAX_HEADLINE = 24;

/** Marks the tokens of a line whose capitals carry no information. */
function markFlatLine(text: string, tokens: Builder, { from, to }: { from: number; to: number }): void {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i] as number;
    if (!(shape & Shape.word) || (tokens.end[i] as number) - (tokens.start[i] as number) < 4) continue;
    long++;
    if (shape & Shape.capital) capital++;
    if (shape & Shape.upper) upper++;
  }
  // A sentence or a long line is no headline: a list of names is rich in capitals that do say something.
  const stop =
    to > from &&
    tokens.end[to - 1] === (tokens.start[to - 1] as number) + 1 &&
    text.charCodeAt(tokens.start[to - 1] as number) === DOT;
  const headline = !stop && to - from <= MAX_HEADLINE && capital >= long * 0.8;
  if (long < 3 || !(headline || upper >= long * 0.8)) return;
  for (let i = from; i < to; i++) tokens.shape[i] = (tokens.shape[i] as number) | Shape.flat;
}

/**
 * Tokenises a normalised text.
 * @param text normalised text
 * @param folded the same in lower case, of the same length
 */
export function tokenize(text: string, folded: string): Tokens {
  const tokens = new Builder(text.length);
  let lineStart = 0;
  let spaced = 0;
  for (let at = 0; at < text.length; ) {
    const kind = classify(text, at);
    if (kind === Char.space) {
      spaced = Shape.spaced;
      at++;
      continue;
    }
    const start = at;
    let shape = Shape.punctuation as number;
    at += width(text, at);
    if (kind === Char.digit) {
      at = numberEnd(text, start);
      shape = Shape.number;
      if (at < text.length && isLetter(classify(text, at))) ({ end: at, shape } = wordEnd(text, start));
    } else if (isLetter(kind)) {
      const address = addressEnd(text, start);
      const dotted = kind === Char.upper ? dottedEnd(text, start) : start;
      if (address > start) {
        at = address;
        shape = Shape.word;
      } else if (dotted > start) {
        at = dotted;
        shape = Shape.word | Shape.upper;
      } else ({ end: at, shape } = wordEnd(text, start));
      if (kind === Char.upper) shape |= Shape.capital;
    } else if (text.charCodeAt(start) === NEWLINE) {
      markFlatLine(text, tokens, { from: lineStart, to: tokens.count });
      shape = Shape.lineBreak;
      lineStart = tokens.count + 1;
    }
    tokens.add(start, at, shape | spaced);
    spaced = 0;
  }
  markFlatLine(text, tokens, { from: lineStart, to: tokens.count });
  return { text, folded, count: tokens.count, start: tokens.start, end: tokens.end, shape: tokens.shape };
}
