// One text made ready for the recognizers: normalised, tokenised, cut into sentences, its words numbered by the lexicon.
// Asks of single tokens are answered here; what stretches of tokens mean is the recognizers' business.
import type { Lexicon, WordClass } from '../lexicon/load';
import { type Normalized, normalize } from '../text/normalizer';
import { sentenceNumbers } from '../text/sentence';
import type { Span } from '../text/span';
import { Shape, type Tokens, tokenize } from '../text/tokenizer';
import { placeKey, placesOf } from './places';

const UNKNOWN = -1;
const CLITICS = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'];

/** A text under recognition. Positions are token numbers; ranges of tokens are half-open. */
export class Doc {
  readonly tokens: Tokens;
  /** Number of each token's word in the lexicon; of its stem where a clitic hides it; -1 for unknown words. */
  readonly words: Int32Array;
  readonly sentences: Uint32Array;
  private readonly normalized: Normalized;
  private readonly lineOf: Uint32Array;
  private readonly lineStarts: readonly number[];
  private readonly firstOffsets = new Map<string, number>();
  private readonly linePhrases = new Map<string, boolean>();
  private placeStarts: ReadonlyMap<string, number> | undefined;

  constructor(
    readonly source: string,
    readonly lexicon: Lexicon,
  ) {
    this.normalized = normalize(source);
    this.tokens = tokenize(this.normalized.text, this.normalized.folded);
    this.sentences = sentenceNumbers(this.tokens);
    this.words = numberWords(this.tokens, lexicon);
    const lines = lineNumbers(this.tokens);
    this.lineOf = lines.of;
    this.lineStarts = lines.starts;
  }

  get count(): number {
    return this.tokens.count;
  }

  /** Folded text of token `i`; empty outside the text. */
  word(i: number): string {
    return i < 0 || i >= this.tokens.count ? '' : this.tokens.folded.slice(this.tokens.start[i], this.tokens.end[i]);
  }

  /** Normalised text of token `i` in its own case. */
  raw(i: number): string {
    return i < 0 || i >= this.tokens.count ? '' : this.tokens.text.slice(this.tokens.start[i], this.tokens.end[i]);
  }

  /** Normalised text of tokens `from` to `to`. */
  phrase(from: number, to: number): string {
    return to <= from ? '' : this.tokens.text.slice(this.tokens.start[from], this.tokens.end[to - 1]);
  }

  /** Span of tokens `from` to `to` in the published text. */
  span(from: number, to: number): Span {
    return this.normalized.toSource({
      start: this.tokens.start[from] as number,
      end: this.tokens.end[to - 1] as number,
    });
  }

  has(i: number, shape: number): boolean {
    return i >= 0 && i < this.tokens.count && ((this.tokens.shape[i] as number) & shape) !== 0;
  }

  isWord(i: number): boolean {
    return this.has(i, Shape.word);
  }

  /** Whether token `i` is written with a capital on a line where that says something. */
  isCapital(i: number): boolean {
    return this.has(i, Shape.capital) && !this.has(i, Shape.flat);
  }

  /** Whether token `i` begins with a capital, also on lines where every word does. */
  looksCapital(i: number): boolean {
    return this.has(i, Shape.capital);
  }

  /** Whether the word of token `i` belongs to a class of grammar/words.json. */
  is(i: number, name: WordClass): boolean {
    const word = i < 0 || i >= this.tokens.count ? UNKNOWN : (this.words[i] as number);
    return word !== UNKNOWN && ((this.lexicon.classBits[word] as number) & this.lexicon.bit(name)) !== 0;
  }

  /** Whether token `i` is this mark or word. */
  at(i: number, text: string): boolean {
    return this.word(i) === text;
  }

  sameSentence(i: number, j: number): boolean {
    return i >= 0 && j >= 0 && i < this.count && j < this.count && this.sentences[i] === this.sentences[j];
  }

  /** First token of the line (block) of token `i`. */
  lineStart(i: number): number {
    return this.lineStarts[this.lineOf[i] as number] as number;
  }

  /** One past the last token of the line of token `i`, without its line break. */
  lineEnd(i: number): number {
    const next = this.lineStarts[(this.lineOf[i] as number) + 1];
    return next === undefined ? this.count : next - 1;
  }

  /** Whether a folded phrase begins a word before the end of the line of token `i`. */
  knownBefore(i: number, phrase: string): boolean {
    let first = this.firstOffsets.get(phrase);
    if (first === undefined) {
      first = indexOfWord(this.tokens.folded, phrase);
      this.firstOffsets.set(phrase, first);
    }
    return first >= 0 && first < this.lineEndOffset(i);
  }

  /** Whether a folded phrase begins a word on the line of token `i`. */
  onLine(i: number, phrase: string): boolean {
    const line = this.lineOf[i] as number;
    const key = `${line} ${phrase}`;
    let known = this.linePhrases.get(key);
    if (known === undefined) {
      known =
        indexOfWord(this.tokens.folded.slice(this.tokens.start[this.lineStart(i)], this.lineEndOffset(i)), phrase) >= 0;
      this.linePhrases.set(key, known);
    }
    return known;
  }

  /** Whether tokens `from` to `to` (one or two) stand behind a word for a kind of place elsewhere, before the end of this line. */
  isNamedPlace(from: number, to: number): boolean {
    this.placeStarts ??= placesOf(this);
    const first = this.placeStarts.get(placeKey(this, from, to));
    return first !== undefined && first !== from && first < this.lineEnd(from);
  }

  private lineEndOffset(i: number): number {
    const end = this.lineEnd(i);
    return end < this.count ? (this.tokens.start[end] as number) : this.tokens.folded.length;
  }
}

/** Context words of up to this many letters stand for themselves alone; longer ones may go on: "pajak", "pajaknya". */
const WHOLE_WORD = 4;
const isWordChar = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');

function indexOfWord(text: string, phrase: string): number {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (at > 0 && isWordChar(text, at - 1)) continue;
    if (phrase.length > WHOLE_WORD || !isWordChar(text, at + phrase.length)) return at;
  }
  return -1;
}

function lineNumbers(tokens: Tokens): { of: Uint32Array; starts: number[] } {
  const of = new Uint32Array(tokens.count);
  const starts = [0];
  for (let i = 0; i < tokens.count; i++) {
    of[i] = starts.length - 1;
    if ((tokens.shape[i] as number) & Shape.lineBreak) starts.push(i + 1);
  }
  return { of, starts };
}

function stemOf(word: string, lexicon: Lexicon): number {
  for (const clitic of CLITICS) {
    if (word.length > clitic.length + 2 && word.endsWith(clitic)) {
      const stem = lexicon.wordId(word.slice(0, -clitic.length));
      if (stem !== undefined) return stem;
    }
  }
  return UNKNOWN;
}

/** A word as the lexicon lists it: dotted acronyms without their dots. */
function plainWord(word: string): string {
  if (word === '&') return 'dan';
  return word.length > 2 && word[1] === '.' ? word.replaceAll('.', '') : word;
}

function numberWords(tokens: Tokens, lexicon: Lexicon): Int32Array {
  const numbers = new Int32Array(tokens.count).fill(UNKNOWN);
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.shape[i] as number) & Shape.lineBreak) continue;
    const word = plainWord(tokens.folded.slice(tokens.start[i], tokens.end[i]));
    numbers[i] = lexicon.wordId(word) ?? ((tokens.shape[i] as number) & Shape.word ? stemOf(word, lexicon) : UNKNOWN);
  }
  return numbers;
}
