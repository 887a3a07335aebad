// Cuts a normalised text into tokens: words, numbers, single punctuation marks and line breaks, each with its span and
// the shape of its letters. Which words are known is the lexicon's business.

/** Bits of a token's shape. */
export const Shape = {
  /** Letters, perhaps with digits: "SAKIP", "Rp21". */
  word: 1,
  /** Digits, perhaps with decimal and thousands marks: "82,34", "1.743". */
  number: 2,
  /** First letter is a capital. */
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
const COMMA = 44;
const HYPHEN = 45;
const APOSTROPHE = 39;

enum Char {
  other = 0,
  lower = 1,
  upper = 2,
  digit = 3,
  space = 4,
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return Char.lower;
  if (code >= 65 && code <= 90) return Char.upper;
  if (code >= 48 && code <= 57) return Char.digit;
  return code === 32 ? Char.space : Char.other;
});

function classify(text: string, offset: number): Char {
  if (offset >= text.length) return Char.other;
  const code = text.charCodeAt(offset);
  if (code < 128) return ASCII[code] as Char;
  const letter = String.fromCodePoint(text.codePointAt(offset) ?? code);
  if (/\p{Lu}/u.test(letter)) return Char.upper;
  if (/[\p{L}\p{M}]/u.test(letter)) return Char.lower;
  if (/\p{N}/u.test(letter)) return Char.digit;
  return Char.other;
}

/** Units of the character at `offset`: two for a surrogate pair. */
const width = (text: string, offset: number): number => ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);

class Builder {
  start = new Uint32Array(1024);
  end = new Uint32Array(1024);
  shape = new Uint8Array(1024);
  count = 0;

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

/** End of the number that starts at `start`: digits, with marks between digits. */
function numberEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = classify(text, at);
    const mark = text.charCodeAt(at);
    if (kind === Char.digit) at += width(text, at);
    else if ((mark === DOT || mark === COMMA) && at + 1 < text.length && classify(text, at + 1) === Char.digit) at++;
    else break;
  }
  return at;
}

/** End of a dotted acronym ("P.K.K.", "S.T.") that starts at `start`, or `start` when there is none. */
function dottedEnd(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (classify(text, at) === Char.upper && text.charCodeAt(at + 1) === DOT) {
    letters++;
    at += 2;
  }
  if (letters >= 1 && classify(text, at) === Char.upper && !isLetter(classify(text, at + 1))) return at + 1;
  // The last stop may as well end the sentence: it stays outside.
  return letters >= 2 ? at - 1 : start;
}

const isLetter = (kind: Char): boolean => kind === Char.lower || kind === Char.upper;

const ADDRESS = /(?:https?:\/\/|www\.)\S+/iy;

/** End of the web address at `start`, or `start`: the words inside an address are not the text's. */
function addressEnd(text: string, start: number): number {
  const code = text.charCodeAt(start) | 32;
  if (code !== 104 && code !== 119) return start;
  ADDRESS.lastIndex = start;
  return ADDRESS.test(text) ? ADDRESS.lastIndex : start;
}

const isWordChar = (kind: Char): boolean => isLetter(kind) || kind === Char.digit;

function wordEnd(text: string, start: number): { end: number; shape: number } {
  let at = start;
  let lower = 0;
  let letters = 0;
  while (at < text.length) {
    const kind = classify(text, at);
    if (isLetter(kind)) {
      letters++;
      if (kind === Char.lower) lower++;
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
  return { end: at, shape: shape | (letters > 0 && lower === 0 ? Shape.upper : 0) };
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
  const tokens = new Builder();
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
