// Bounds of sentences and clauses, and small questions about the words inside them. What a clause says is left to others.
import { lastAtMost } from '../../../text/search';
import type { Doc } from '../../doc';
import { words } from '../../word-set';

/** Tokens `from` to `to`, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const TURNS = words('; sedangkan sementara namun tetapi tapi adapun sebaliknya padahal');
/** Verbs behind which a clause of its own begins. */
const SAYING = words('menyatakan menyebut bahwa');
/** What is measured begins a clause of its own behind a comma or "dan": "…, dan maturitas SPIP tetap level 3". */
const MEASURES = words('maturitas kapabilitas indeks skor');

/** What divides a fronted part from the rest of its sentence. */
export const COMMA = words(',');

/** A day of the week. */
export const DAY = /^(senin|selasa|rabu|kamis|jumat|sabtu|minggu)$/;

/** Whether token `i` begins a clause that tells how something was measured; an object ("mencatat indeks") does not. */
export const isMeasure = (doc: Doc, i: number): boolean =>
  MEASURES.has(doc.word(i)) &&
  (/^(,|dan|serta|")?$/.test(doc.word(i - 1)) || TURNS.has(doc.word(i - 1)) || SAYING.has(doc.word(i - 1)));

/** No sentence is read further than this to either side: a page without full stops must not cost more than one with. */
const REACH = 100;

/** Bounds of the sentence of token `i`. */
export function sentenceRange(doc: Doc, i: number): Range {
  let from = i;
  let to = i + 1;
  while (from > Math.max(0, i - REACH) && doc.sameSentence(from - 1, i)) from--;
  while (to < Math.min(doc.count, i + REACH) && doc.sameSentence(to, i)) to++;
  return { from, to };
}

/** Start of the clause of token `i`: behind the last mark or turning word before it in its sentence. */
export function clauseStart(doc: Doc, i: number): number {
  let at = i;
  while (at > Math.max(0, i - REACH) && doc.sameSentence(at - 1, i)) {
    if (TURNS.has(doc.word(at - 1)) || (at < i && isMeasure(doc, at))) break;
    at--;
  }
  return at;
}

/** One past the last token of the clause of token `i`. */
export function clauseEnd(doc: Doc, i: number): number {
  let at = i + 1;
  while (at < Math.min(doc.count, i + REACH) && doc.sameSentence(at, i) && !TURNS.has(doc.word(at))) at++;
  return at;
}

/** Bounds of the clause of token `i`. */
export const clauseRange = (doc: Doc, i: number): Range => ({ from: clauseStart(doc, i), to: clauseEnd(doc, i) });

/** Whether a range fills a bracket: "(WTP)". */
export const inBrackets = (doc: Doc, { from, to }: Range): boolean => doc.at(from - 1, '(') && doc.at(to, ')');

/** Index of the last range of a list in text order that begins before token `i`, or -1. */
const lastBefore = (ranges: readonly Range[], i: number): number =>
  lastAtMost(ranges.length, (index) => (ranges[index] as Range).from, i - 1);

/** Whether a range of a list in text order without overlaps ends at token `i`. */
export const endsAt = (ranges: readonly Range[], i: number): boolean => ranges[lastBefore(ranges, i)]?.to === i;

/** The ranges of a list in text order that lie between `from` and `to`. */
export function between<T extends Range>(ranges: readonly T[], { from, to }: Range): T[] {
  const first = lastBefore(ranges, from) + 1;
  const found: T[] = [];
  for (let at = first; at < ranges.length && (ranges[at] as T).from < to; at++)
    if ((ranges[at] as T).to <= to) found.push(ranges[at] as T);
  return found;
}

/** First token between `from` and `to` whose word is in the set, or -1. */
export function findWord(doc: Doc, { from, to }: Range, set: ReadonlySet<string>): number {
  for (let at = Math.max(from, 0); at < to && at < doc.count; at++) if (set.has(doc.word(at))) return at;
  return -1;
}

/** Whether a word of the set stands between `from` and `to`. */
export const holds = (doc: Doc, range: Range, set: ReadonlySet<string>): boolean => findWord(doc, range, set) >= 0;

/** The range as the published text gives it. */
export function textOf(doc: Doc, range: Range | null | undefined): string | null {
  if (!range || range.to <= range.from) return null;
  const span = doc.span(range.from, range.to);
  return doc.source.slice(span.start, span.end);
}
