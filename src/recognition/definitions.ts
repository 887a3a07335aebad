// Finds what the article itself defines: "Badan Koordinasi Wilayah (Bakorwil)" and the reverse, "BSPS (Bantuan Stimulan …)".
// Such a definition binds for the whole text.
import { Shape } from '../text/tokenizer';
import type { Doc } from './doc';

/** A full name and its short form, as token ranges. */
export interface Definition {
  readonly name: { readonly from: number; readonly to: number };
  readonly short: { readonly from: number; readonly to: number };
}

const SMALL_WORDS = new Set([
  'dan',
  'di',
  'ke',
  'dari',
  'untuk',
  'yang',
  'of',
  'the',
  'and',
  'for',
  'atas',
  'dengan',
  'pada',
  'serta',
  'bagi',
  'dalam',
]);
const MAX_NAME_WORDS = 12;

/**
 * Whether a short form is made of the beginnings of the words, in order: "Bakorwil" of "Badan Koordinasi Wilayah".
 * Small words may be left out; the first word must give something.
 */
export function abbreviates(short: string, words: readonly string[]): boolean {
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

/** A short form in brackets: one word with at least two capitals, or a capitalised fused word of four letters and more. */
function isShortForm(doc: Doc, i: number): boolean {
  const raw = doc.raw(i);
  return (
    doc.has(i, Shape.word) &&
    doc.looksCapital(i) &&
    (/\p{Lu}.*\p{Lu}/u.test(raw) || raw.length >= 4) &&
    raw.length <= 16
  );
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
    if (!SMALL_WORDS.has(doc.word(at)) && abbreviates(short, words)) return at;
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

/** All definitions that the text gives, in text order. */
export function findDefinitions(doc: Doc): Definition[] {
  const found: Definition[] = [];
  for (let open = 1; open + 2 < doc.count; open++) {
    if (!doc.at(open, '(')) continue;
    if (doc.at(open + 2, ')') && isShortForm(doc, open + 1)) {
      const from = nameStart(doc, open, doc.raw(open + 1));
      if (from >= 0) found.push({ name: { from, to: open }, short: { from: open + 1, to: open + 2 } });
    } else if (isShortForm(doc, open - 1) && /\p{Lu}.*\p{Lu}/u.test(doc.raw(open - 1))) {
      const close = nameInBracket(doc, open, doc.raw(open - 1));
      if (close >= 0) found.push({ name: { from: open + 1, to: close }, short: { from: open - 1, to: open } });
    }
  }
  return found;
}
