// Finds what the article itself defines: "Badan Koordinasi Wilayah (Bakorwil)" and the reverse, "BSPS (Bantuan Stimulan …)".
// Such a definition binds for the whole text.
import { lettersOf } from '../lexicon/check-acronym';
import { Shape } from '../text/tokenizer';
import type { Doc } from './doc';
import { words } from './word-set';

/** A full name and its short form, as token ranges. */
export interface Definition {
  readonly name: { readonly from: number; readonly to: number };
  readonly short: { readonly from: number; readonly to: number };
}

const SMALL_WORDS = words('dan di ke dari untuk yang of the and for atas dengan pada serta bagi dalam');
const MAX_NAME_WORDS = 12;

/**
 * Whether a short form is made of the beginnings of the words, in order: "Bakorwil" of "Badan Koordinasi Wilayah".
 * Small words may be left out; the first word must give something. A digit may repeat the letter beside it: "P3DW".
 */
export function abbreviates(short: string, words: readonly string[]): boolean {
  return spells(short, words) || (/\d/.test(short) && spells(lettersOf(short).toUpperCase(), words));
}

function spells(short: string, words: readonly string[]): boolean {
  const fused = short !== short.toUpperCase();
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const take = (at: number, word: number): boolean => {
    if (word === words.length) return at === letters.length;
    const current = (words[word] as string).toLowerCase();
    if (word > 0 && SMALL_WORDS.has(current) && take(at, word + 1)) return true;
    if (current[0] !== letters[at]) return false;
    // "Bakorwil": fused forms skip letters inside a word, initials do not.
    for (let n = 1, within = 1; at + n <= letters.length; n++) {
      if (take(at + n, word + 1)) return true;
      within = fused ? current.indexOf(letters[at + n] ?? ' ', within) + 1 : current[n] === letters[at + n] ? n + 1 : 0;
      if (within === 0) return false;
    }
    return false;
  };
  return letters.length >= 2 && words.length >= 2 && take(0, 0);
}

/** Blends leave out whole words: "Pusdik Brimob", "Semesta Berencana"; shorter ones would fit by chance. */
const MIN_BLEND = 8;
const MIN_BLENDED_WORDS = 3;

/**
 * Whether the letters of a blend stand in the words, in order: "Pusdik Brimob" of "Pusat Pendidikan Korps Brimob".
 * The name must be written with capitals.
 */
export function blends(short: string, words: readonly string[]): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const proper = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  if (letters.length < MIN_BLEND || proper.length < MIN_BLENDED_WORDS) return false;
  if (!proper.every((word) => /^\p{Lu}/u.test(word))) return false;
  const name = words.join('').toLowerCase();
  let at = name[0] === letters[0] ? 0 : -1;
  for (let n = 1; n < letters.length && at >= 0; n++) at = name.indexOf(letters[n] as string, at + 1);
  return at >= 0;
}

const fits = (short: string, words: readonly string[]): boolean => abbreviates(short, words) || blends(short, words);

/** A short form in brackets: one word with at least two capitals, or a capitalised fused word of four letters and more. */
function isShortForm(doc: Doc, i: number): boolean {
  const raw = doc.raw(i);
  return (
    doc.has(i, Shape.word) &&
    doc.looksCapital(i) &&
    (/\p{Lu}.*\p{Lu}/u.test(raw) || raw.length >= 3) &&
    raw.length <= 16
  );
}

const MAX_SHORT_WORDS = 3;

/** End of the short form behind an opening bracket: "(OPD)", "(RAD-PG)", "(Pusdik Brimob)"; or -1. */
function shortEnd(doc: Doc, open: number): number {
  if (!isShortForm(doc, open + 1)) return -1;
  let end = open + 2;
  // "(RAD-PG)": a hyphen joins the parts of one short form.
  while (doc.at(end, '-') && doc.isWord(end + 1)) end += 2;
  while (end - open <= MAX_SHORT_WORDS && doc.isWord(end) && doc.looksCapital(end)) end++;
  return doc.at(end, ')') ? end : -1;
}

/** First token of the name before token `end` that `short` abbreviates, or -1. */
function nameStart(doc: Doc, end: number, short: string): number {
  const words: string[] = [];
  for (let at = end - 1; at >= 0 && words.length < MAX_NAME_WORDS && doc.sameSentence(at, end); at--) {
    if (!doc.isWord(at)) {
      if (doc.at(at, '-') || doc.at(at, '/') || doc.at(at, ',')) continue;
      return -1;
    }
    words.unshift(doc.raw(at));
    if (!SMALL_WORDS.has(doc.word(at)) && fits(short, words)) return at;
  }
  return -1;
}

/** End of the name behind an opening bracket that `short` abbreviates: the closing bracket, or -1. */
function nameInBracket(doc: Doc, open: number, short: string): number {
  const words: string[] = [];
  for (let at = open + 1; at < doc.count && words.length <= MAX_NAME_WORDS && doc.sameSentence(open, at); at++) {
    if (doc.at(at, ')')) return abbreviates(short, words) ? at : -1;
    if (doc.isWord(at)) words.push(doc.raw(at));
  }
  return -1;
}

/** "Badan Koordinasi Wilayah (Bakorwil)": the name before the bracket at token `open`. */
function nameFirst(doc: Doc, open: number): Definition | undefined {
  const to = shortEnd(doc, open);
  const from = to > open ? nameStart(doc, open, doc.phrase(open + 1, to)) : -1;
  return from >= 0 ? { name: { from, to: open }, short: { from: open + 1, to } } : undefined;
}

/** "BSPS (Bantuan Stimulan …)": the short form before the bracket at token `open`. */
function shortFirst(doc: Doc, open: number): Definition | undefined {
  if (!isShortForm(doc, open - 1) || !/\p{Lu}.*\p{Lu}/u.test(doc.raw(open - 1))) return undefined;
  const close = nameInBracket(doc, open, doc.raw(open - 1));
  return close >= 0 ? { name: { from: open + 1, to: close }, short: { from: open - 1, to: open } } : undefined;
}

/** End of the name at token `i` whose short form stands in brackets behind it, or `i`: "Forum Kabupaten Sehat (FKS)". */
export function definedNameEnd(doc: Doc, i: number): number {
  for (let at = i + 1; at - i <= MAX_NAME_WORDS && doc.sameSentence(i, at); at++)
    if (doc.at(at, '(')) return nameFirst(doc, at)?.name.from === i ? at : i;
  return i;
}

/** All definitions that the text gives, in text order. */
export function findDefinitions(doc: Doc): Definition[] {
  const found: Definition[] = [];
  for (let open = 1; open + 2 < doc.count; open++) {
    const definition = doc.at(open, '(') ? (nameFirst(doc, open) ?? shortFirst(doc, open)) : undefined;
    if (definition) found.push(definition);
  }
  return found;
}
