// Finds the words that a misspelt word may stand for without a look at all of them. One wrong letter, or two that are
// swapped, leave either the first or the last three letters of a long word as they are.

/** Letters at an end of a word that one edit in a word of `SHORTEST` letters cannot reach together with the other end. */
const END = 3;
/** Shorter words have no lookalikes: an edit may change both of their ends. */
const SHORTEST = 7;

/** Tells which words are alike in length and in one end. */
export type Lookalikes = (word: string) => readonly number[];

function addTo(index: Map<string, number[]>, key: string, id: number): void {
  const ids = index.get(key);
  if (ids) ids.push(id);
  else index.set(key, [id]);
}

/**
 * Indexes words by their ends.
 * @param ids numbers of the words among which is sought
 * @param words spellings by number
 */
export function indexLookalikes(ids: readonly number[], words: readonly string[]): Lookalikes {
  const byStart = new Map<string, number[]>();
  const byEnd = new Map<string, number[]>();
  for (const id of ids) {
    const word = words[id] as string;
    if (word.length < SHORTEST) continue;
    addTo(byStart, word.slice(0, END), id);
    addTo(byEnd, word.slice(-END), id);
  }
  const isNear = (id: number, length: number): boolean => Math.abs((words[id] as string).length - length) <= 1;
  return (word) => {
    const start = word.slice(0, END);
    const sameStart = byStart.get(start)?.filter((id) => isNear(id, word.length)) ?? [];
    const sameEnd = byEnd.get(word.slice(-END)) ?? [];
    const others = sameEnd.filter((id) => isNear(id, word.length) && !words[id]?.startsWith(start));
    return [...sameStart, ...others];
  };
}
