// One answer from two searches: the reader's own terms stand before the lexicon's, and nobody is told a guess where
// something reads as typed.
import type { SearchResult } from '../lexicon/search';

/** Puts the results for own terms and for the lexicon together. */
export function searchBoth(own: SearchResult, lexicon: SearchResult): SearchResult {
  const certain = [own, lexicon].filter(({ guessed }) => !guessed);
  const found = certain.some(({ entries }) => entries.length > 0) ? certain : [own, lexicon];
  const entries = found.flatMap((result) => result.entries);
  return { entries, guessed: found !== certain && entries.length > 0 };
}
