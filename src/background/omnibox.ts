// What the address bar offers behind the keyword: entries of the lexicon, each in one line.
import { type Entry, fullNameOf, type Text } from '../lexicon/entry';
import { LABELS } from '../lexicon/labels';
import type { SearchResult } from '../lexicon/search';

/** A line of the address bar: what is put there when it is chosen, and what it says. */
export interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** Browsers show no more lines, and cut longer ones. */
const MOST = 6;
const LONGEST = 140;

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (letter) => XML[letter] ?? letter);

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}

const describe = (entry: Entry, language: keyof Text): string =>
  shorten(`${fullNameOf(entry)} (${LABELS[language].kinds[entry.kind]}): ${entry.explanation[language]}`);

/**
 * Makes what suggests entries for the words that are typed; nothing for what the lexicon does not know.
 * @param isXml whether the browser reads descriptions as XML
 * @returns lines that put an entry's name into the bar, by which the search finds it again
 */
export function createSuggestions(
  search: (query: string, most: number) => SearchResult,
  isXml: boolean,
): (typed: string, language: keyof Text) => Suggestion[] {
  return (typed, language) =>
    search(typed, MOST).entries.map((entry) => {
      const line = describe(entry, language);
      return { content: entry.name, description: isXml ? escapeXml(line) : line };
    });
}
