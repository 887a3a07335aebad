// Finds where the letters of an acronym come from that takes more than initials: "Kadishub" from "Kepala Dinas
// Perhubungan". Initials are laid out by spell-acronym.ts.

/** A stretch of the words, and whether the acronym took it. */
export interface LetterRun {
  readonly text: string;
  readonly taken: boolean;
}

/** A letter that begins a word, or goes on where the one before it stood, is more likely meant than one elsewhere. */
const AT_START = 3;
const GOES_ON = 4;

const LETTER = /[\p{L}\p{N}]/u;
const fold = (text: string): string => text.toLowerCase();

/** The best way to take the letters from position `i` of the acronym on, out of the words from `at` on. */
interface Taking {
  readonly score: number;
  readonly places: readonly number[];
}

function search(letters: string, words: string): Taking | null {
  const known = new Map<string, Taking | null>();
  const take = (i: number, at: number): Taking | null => {
    if (i === letters.length) return { score: 0, places: [] };
    const key = `${i} ${at}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best: Taking | null = null;
    for (
      let place = words.indexOf(letters[i] as string, at);
      place >= 0;
      place = words.indexOf(letters[i] as string, place + 1)
    ) {
      const rest = take(i + 1, place + 1);
      if (!rest) break;
      const value = i > 0 && place === at ? GOES_ON : LETTER.test(words[place - 1] ?? '') ? 0 : AT_START;
      if (!best || value + rest.score > best.score)
        best = { score: value + rest.score, places: [place, ...rest.places] };
    }
    known.set(key, best);
    return best;
  };
  return take(0, 0);
}

/**
 * Cuts words into what an acronym took of them and what it left.
 * @returns null when its letters do not stand in the words in this order.
 */
export function markLetters(acronym: string, words: string): readonly LetterRun[] | null {
  const letters = [...fold(acronym)].filter((letter) => LETTER.test(letter)).join('');
  const folded = fold(words);
  if (letters.length < 2 || folded.length !== words.length) return null;
  const taken = search(letters, folded)?.places;
  if (!taken) return null;
  const places = new Set(taken);
  const runs: LetterRun[] = [];
  for (const [index, text] of words.split('').entries()) {
    const last = runs.at(-1);
    const isTaken = places.has(index);
    if (last?.taken === isTaken) runs[runs.length - 1] = { text: last.text + text, taken: isTaken };
    else runs.push({ text, taken: isTaken });
  }
  return runs;
}
