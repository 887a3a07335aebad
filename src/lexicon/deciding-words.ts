// Which words of a text decided that a form means one entry and not another: those near which the entry asks the form
// to stand. Recognition has decided before; here the decision is told.
import type { Span } from '../text/span';
import { type Entry, formText } from './entry';

/** A mention's place and words. */
interface Place extends Span {
  readonly text: string;
}

/** More words than this convince nobody further. */
const MOST = 3;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const holds = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'iu').test(text);

/**
 * The words that decided, those of the mention's own paragraph first; none when the form needs no such words.
 * @param text the whole text, paragraphs apart by line breaks
 */
export function decidingWords(entry: Entry, place: Place, text: string): readonly string[] {
  const [form] = entry.forms
    .filter((each) => holds(place.text, formText(each)))
    .toSorted((a, b) => formText(b).length - formText(a).length);
  if (typeof form !== 'object' || !form.near) return [];
  const start = text.lastIndexOf('\n', place.start) + 1;
  const end = text.indexOf('\n', place.end);
  const until = end < 0 ? text.length : end;
  const paragraph = text.slice(start, until);
  const here = form.near.filter((word) => holds(paragraph, word));
  const before = form.near.filter((word) => !here.includes(word) && holds(text.slice(0, start), word));
  return [...here, ...before].slice(0, MOST);
}
