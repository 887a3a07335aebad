// Where tokens end that are more than letters side by side: numbers with their marks, dotted acronyms, web addresses.
import { Char, classify, isLetter, width } from './characters';

const DOT = 46;
const COMMA = 44;

/** End of the number that starts at `start`: digits, with marks between digits. */
export function numberEnd(text: string, start: number): number {
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
export function dottedEnd(text: string, start: number): number {
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

const ADDRESS = /(?:https?:\/\/|www\.)\S+/iy;

/** End of the web address at `start`, or `start`: the words inside an address are not the text's. */
export function addressEnd(text: string, start: number): number {
  const code = text.charCodeAt(start) | 32;
  if (code !== 104 && code !== 119) return start;
  ADDRESS.lastIndex = start;
  return ADDRESS.test(text) ? ADDRESS.lastIndex : start;
}
