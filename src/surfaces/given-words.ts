// The page of the reader's own glossary may be opened with words that are to be added, or at one of its terms.
import { LIMITS } from '../own/term';

/** The words that `?add=TEXT` gives, in one line and no longer than a term may be; null without it. */
export function givenWords(search: string): string | null {
  const given = new URLSearchParams(search).get('add');
  return given === null ? null : given.replace(/\s+/g, ' ').trim().slice(0, LIMITS.term);
}

/** The term that `?edit=ID` names; null without it. */
export const givenTerm = (search: string): string | null => new URLSearchParams(search).get('edit');
