// Finds entries by what a reader types: words of a name, an acronym, a beginning, with one wrong letter at most. What is
// not there is not there: nothing is guessed beyond that.
import { isOneEditApart } from '../text/edit-distance';
import { formWords } from './compile';
import { type Entry, formText } from './entry';

export interface SearchResult {
  /** Best first. */
  readonly entries: readonly Entry[];
  /** True when nothing reads as typed, and these read almost so. */
  readonly guessed: boolean;
}

/** Shorter words are one letter away from too many others. */
const SHORTEST_MISSPELT = 5;

/** How well a phrase answers a query: the smaller the better. */
const Rank = { whole: 0, beginning: 1, inside: 2, scattered: 3 } as const;

interface Phrase {
  readonly words: readonly string[];
  readonly text: string;
  /** Names and acronyms come before spellings that merely occur. */
  readonly isName: boolean;
}

interface Indexed {
  readonly entry: Entry;
  readonly phrases: readonly Phrase[];
}

function indexOf(entry: Entry): Indexed {
  const names = [entry.name, entry.acronym, entry.expansion].filter((name) => name !== undefined);
  const phrases = [...names, ...entry.forms.map(formText)].map((phrase, i) => {
    const words = formWords(phrase);
    return { words, text: words.join(' '), isName: i < names.length };
  });
  return { entry, phrases };
}

const beginsIn = (words: readonly string[], part: string): boolean => words.some((word) => word.startsWith(part));

function rankOf({ words, text }: Phrase, query: readonly string[]): number | undefined {
  const asked = query.join(' ');
  if (text === asked) return Rank.whole;
  if (text.startsWith(asked)) return Rank.beginning;
  if (text.includes(` ${asked}`)) return Rank.inside;
  return query.every((part) => beginsIn(words, part)) ? Rank.scattered : undefined;
}

const isMisspelt = (word: string, part: string): boolean =>
  part.length >= SHORTEST_MISSPELT && isOneEditApart(part, word);

/** The same with one word of the query misspelt. */
function rankOfMisspelt({ words }: Phrase, query: readonly string[]): number | undefined {
  const unknown = query.filter((part) => !beginsIn(words, part));
  const [part] = unknown;
  if (unknown.length !== 1 || part === undefined || !words.some((word) => isMisspelt(word, part))) return undefined;
  return words.length === query.length ? Rank.whole : Rank.scattered;
}

interface Hit {
  readonly entry: Entry;
  readonly score: number;
}

function hitOf({ entry, phrases }: Indexed, rank: (phrase: Phrase) => number | undefined): Hit | undefined {
  let best: number | undefined;
  for (const phrase of phrases) {
    const found = rank(phrase);
    if (found === undefined) continue;
    // A name wins over another spelling of the same rank, a short phrase over a long one that holds the same words.
    const score = found * 1000 + (phrase.isName ? 0 : 500) + Math.min(phrase.text.length, 499);
    if (best === undefined || score < best) best = score;
  }
  return best === undefined ? undefined : { entry, score: best };
}

/** Makes a search over entries; the index is built at the first query. */
export function createSearch(entries: readonly Entry[]): (query: string, most: number) => SearchResult {
  let index: readonly Indexed[] | undefined;
  return (text, most) => {
    const query = formWords(text);
    if (query.length === 0) return { entries: [], guessed: false };
    index ??= entries.map(indexOf);
    const find = (rank: typeof rankOf): Hit[] =>
      (index ?? []).flatMap((each) => hitOf(each, (phrase) => rank(phrase, query)) ?? []);
    const exact = find(rankOf);
    const hits = exact.length > 0 ? exact : find(rankOfMisspelt);
    const best = hits.toSorted((a, b) => a.score - b.score).slice(0, most);
    return { entries: best.map(({ entry }) => entry), guessed: exact.length === 0 && best.length > 0 };
  };
}
