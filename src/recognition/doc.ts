// One text made ready for the recognizers: normalised, tokenised, cut into sentences, its words numbered by the lexicon.
// Asks of single tokens are answered here; what stretches of tokens mean is the recognizers' business.
import type { FormIndex, Lexicon, WordClass } from '../lexicon/load';
import { type Normalized, normalize } from '../text/normalizer';
import { sentenceNumbers } from '../text/sentence';
import type { Span } from '../text/span';
import { Shape, type Tokens, tokenize } from '../text/tokenizer';
import { ContextWords } from './context-words';
import { placeKey, placesOf } from './places';

const UNKNOWN = -1;
const AMPERSAND = 38;
const DOT = 46;
const CLITICS = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'];

/** A text under recognition. Positions are token numbers; ranges of tokens are half-open. */
export class Doc {
  readonly tokens: Tokens;
  /** Number of each token's word in the lexicon; of its stem where a clitic hides it; -1 for unknown words. */
  readonly words: Int32Array;
  readonly sentences: Uint32Array;
  /** Folded text of each token, cut out once: rules ask for each many times. */
  private readonly spelled: readonly string[];
  /** Bits of the classes of each token's word. */
  private readonly classes: Uint32Array;
  private readonly normalized: Normalized;
  private readonly lineOf: Uint32Array;
  private readonly lineStarts: readonly number[];
  private readonly context: ContextWords;
  private placeStarts: ReadonlyMap<string, number> | undefined;

  constructor(
    readonly source: string,
    readonly lexicon: Lexicon,
  ) {
    this.normalized = normalize(source);
    this.tokens = tokenize(this.normalized.text, this.normalized.folded);
    this.context = new ContextWords(this.tokens.folded);
    this.sentences = sentenceNumbers(this.tokens);
    this.words = numberWords(this.tokens, lexicon);
    this.spelled = spell(this.tokens);
    this.classes = classesOf(this.words, lexicon);
    const lines = lineNumbers(this.tokens);
    this.lineOf = lines.of;
    this.lineStarts = lines.starts;
  }

  /** The number of each token's word among other forms, as `words` has those of the lexicon. */
  numbersIn(index: FormIndex): Int32Array {
    return numberWords(this.tokens, index);
  }

  get count(): number {
    return this.tokens.count;
  }

  /** Folded text of token `i`; empty outside the text. */
  word(i: number): string {
    return i < 0 || i >= this.spelled.length ? '' : (this.spelled[i] as string);
  }

  /** UTF-16 units of token `i`. */
  length(i: number): number {
    return (this.tokens.end[i] as number) - (this.tokens.start[i] as number);
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
    const bits = i < 0 || i >= this.classes.length ? 0 : (this.classes[i] as number);
    return bits !== 0 && (bits & this.lexicon.bit(name)) !== 0;
  }

  /** Whether token `i` is this mark or word. */
  at(i: number, text: string): boolean {
    return this.word(i) === text;
  }

  /** Whether token `i` is a quotation mark. */
  isQuote(i: number): boolean {
    return this.at(i, '"') || this.at(i, "'");
  }

  /** Whether token `i` is a year of this century or the last. */
  isYear(i: number): boolean {
    return this.has(i, Shape.number) && /^(19|20)\d\d$/.test(this.word(i));
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
    return this.context.standsIn(phrase, { start: 0, end: this.lineEndOffset(i) });
  }

  /** Whether a folded phrase begins a word on the line of token `i`. */
  onLine(i: number, phrase: string): boolean {
    const start = this.tokens.start[this.lineStart(i)] as number;
    return this.context.standsIn(phrase, { start, end: this.lineEndOffset(i) });
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

function spell({ folded, count, start, end }: Tokens): string[] {
  const spelled: string[] = [];
  for (let i = 0; i < count; i++) spelled.push(folded.slice(start[i], end[i]));
  return spelled;
}

function classesOf(words: Int32Array, { classBits }: Lexicon): Uint32Array {
  const classes = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) classes[i] = classBits[words[i] as number] ?? 0;
  return classes;
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

/** Number of the stem of the word from `start` to `end`, or -1 where no clitic hides a known one. */
function stemOf(index: FormIndex, { folded, start, end }: { folded: string; start: number; end: number }): number {
  for (const clitic of CLITICS) {
    const stemEnd = end - clitic.length;
    if (stemEnd - start <= 2 || !folded.startsWith(clitic, stemEnd)) continue;
    const stem = index.findWord(folded, start, stemEnd);
    if (stem >= 0) return stem;
  }
  return UNKNOWN;
}

/** Number of a token's word as the lexicon lists it: dotted acronyms without their dots, "&" as "dan". */
function numberWord({ folded, start, end }: Tokens, i: number, index: FormIndex): number {
  const from = start[i] as number;
  const to = end[i] as number;
  if (to - from === 1 && folded.charCodeAt(from) === AMPERSAND) return index.wordId('dan') ?? UNKNOWN;
  if (to - from > 2 && folded.charCodeAt(from + 1) === DOT)
    return index.wordId(folded.slice(from, to).replaceAll('.', '')) ?? UNKNOWN;
  return index.findWord(folded, from, to);
}

function numberWords(tokens: Tokens, index: FormIndex): Int32Array {
  const { folded, count, start, end, shape } = tokens;
  const numbers = new Int32Array(count).fill(UNKNOWN);
  for (let i = 0; i < count; i++) {
    if ((shape[i] as number) & Shape.lineBreak) continue;
    const known = numberWord(tokens, i, index);
    if (known >= 0 || !((shape[i] as number) & Shape.word)) numbers[i] = known;
    else numbers[i] = stemOf(index, { folded, start: start[i] as number, end: end[i] as number });
  }
  return numbers;
}
