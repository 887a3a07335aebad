// What the address bar offers behind the keyword: the reader's own terms and entries of the lexicon, each in one line.
import { type Entry, formText, fullNameOf, type Text } from '../lexicon/entry';
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

function describe(entry: Entry, language: keyof Text): string {
  const { own, kinds } = LABELS[language];
  return shorten(`${fullNameOf(entry)} (${entry.own ? own : kinds[entry.kind]}): ${entry.explanation[language]}`);
}

/** A spelling of an entry that leads to no other line: browsers show only one of two lines that put the same into the bar. */
function takeSpelling({ name, acronym, expansion, forms }: Entry, taken: Set<string>): string | undefined {
  const spellings = [name, acronym, expansion, ...forms.map(formText)];
  const free = spellings.find((spelling) => spelling !== undefined && !taken.has(spelling.toLowerCase()));
  if (free !== undefined) taken.add(free.toLowerCase());
  return free;
}

/**
 * Makes what suggests entries for the words that are typed; nothing for what the lexicon does not know.
 * @param isXml whether the browser reads descriptions as XML
 * @returns lines that put an entry's name into the bar, or another spelling where a line before has that name, by which
 * the search finds it again
 */
export function createSuggestions(
  search: (query: string, most: number) => Promise<SearchResult>,
  isXml: boolean,
): (typed: string, language: keyof Text) => Promise<Suggestion[]> {
  return async (typed, language) => {
    const { entries } = await search(typed, MOST);
    const taken = new Set<string>();
    return entries.slice(0, MOST).flatMap((entry) => {
      const content = takeSpelling(entry, taken);
      // The line that has all its spellings leads to the page that shows both.
      if (content === undefined) return [];
      const line = describe(entry, language);
      return [{ content, description: isXml ? escapeXml(line) : line }];
    });
  };
}
