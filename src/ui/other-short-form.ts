// One entry may tell of several things that the reader meets under different letters: "LRT, MRT, dan KRL". Beside "MRT" the
// card must not spell the letters of "LRT".
import { type Entry, formText } from '../lexicon/entry';
import { spellAcronym } from './spell-acronym';

const SHORT_FORM = /^\p{Lu}[\p{Lu}\p{N}./-]{1,9}$/u;

const bare = (words: string): string => words.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether letters are an entry's own short form, or hold it: "P3A" beside "DP3A". */
function isOwn(written: string, acronym: string): boolean {
  const [a, b] = [bare(written), bare(acronym)];
  return a.includes(b) || b.includes(a);
}

/**
 * What an entry's card spells for a mention: the entry as it is, where the article writes its name or its own short form;
 * under another short form the letters of that one, where a form of the entry has their words, or else none.
 * @param written the words of the mention
 */
export function spelledFor(entry: Entry, written: string): Pick<Entry, 'acronym' | 'expansion' | 'letters' | 'name'> {
  const { acronym, name } = entry;
  if (!acronym || !SHORT_FORM.test(written) || isOwn(written, acronym)) return entry;
  const expansion = entry.forms.map(formText).find((form) => spellAcronym(written, form) !== null);
  return expansion ? { name, acronym: written, expansion } : { name };
}
