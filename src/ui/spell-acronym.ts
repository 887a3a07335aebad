// Lays the letters of an acronym beside the words that they stand for.

/** One letter of an acronym and its words, exactly as the expansion writes them. */
export interface SpelledLetter {
  readonly letter: string;
  readonly words: string;
}

const MAX_LETTERS = 12;
const WORD = /[\p{L}\p{N}]+/gu;
/** What joins a stretch of words to the next one: a comma, a hyphen, "dan". */
const JOINERS = /[^\p{L}\p{N})]+((dan|atau|serta|and|or)[^\p{L}\p{N}]+)?$/u;

/**
 * Aligns letters to words, greedily: each letter takes the next word that begins with it, and words that no letter
 * claims stay with the letter before them (but for the "dan" that leads on to the next).
 * @param acronym capitals, possibly dotted: "CETTAR", "S.A.K.I.P."
 * @param expansion "Cepat, Efektif dan Efisien, …"
 * @returns one item per letter, or null when the letters are not initials of these words in this order.
 */
export function spellAcronym(acronym: string, expansion: string): readonly SpelledLetter[] | null {
  const letters = acronym.replace(/[.\s]/g, '');
  if (!/^\p{Lu}{2,}$/u.test(letters) || letters.length > MAX_LETTERS) return null;
  const starts: number[] = [];
  for (const { 0: word, index } of expansion.matchAll(WORD)) {
    const wanted = letters[starts.length];
    if (starts.length === 0 && word[0]?.toUpperCase() !== wanted) return null;
    if (word[0]?.toUpperCase() === wanted) starts.push(index);
  }
  if (starts.length !== letters.length) return null;
  return starts.map((start, place) => ({
    letter: letters[place] ?? '',
    words: expansion.slice(start, starts[place + 1]).replace(JOINERS, ''),
  }));
}
