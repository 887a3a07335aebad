// Checks that the letters of an acronym stand in what it is short for. Indonesian acronyms take letters from anywhere in
// a word ("Kadishub"), and a digit repeats the letter beside it ("SP2D", "3R") or stands for itself ("FMB9").
import type { Entry } from './entry';

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The letters of an acronym: "sppd" of "SP2D", "rrr" of "3R". */
export function lettersOf(acronym: string): string {
  return fold(acronym)
    .replace(/^(\d)(\p{L})/u, (_, times: string, letter: string) => letter.repeat(Number(times)))
    .replace(/(\p{L})([2-9])(?!\d)/gu, (_, letter: string, times: string) => letter.repeat(Number(times)));
}

/** Whether all letters stand in the words, in this order. */
function isWithin(letters: string, words: string): boolean {
  let at = 0;
  for (const letter of words) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** What is wrong with an entry's acronym, if anything. Short names of several words are no acronyms. */
export function checkAcronym({ id, acronym, expansion, name, letters }: Entry): string[] {
  if (!acronym || letters || !/^\p{Lu}?\d?\p{Lu}\S*$/u.test(acronym)) return [];
  const words = expansion ?? name;
  if ([lettersOf(acronym), fold(acronym)].some((spelling) => isWithin(spelling, fold(words)))) return [];
  return [`${id}: acronym ${acronym} does not agree with “${words}”; give its “expansion”, or say why in “letters”`];
}
