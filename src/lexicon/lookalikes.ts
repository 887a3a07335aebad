// Finds the words that a misspelt word may stand for without a look at all of them. One wrong letter, or two that are
// swapped, leave either the beginning or the end of a word as it is, if each is less than half of it.

/** Tells which words are alike in length and in one end. */
export type Lookalikes = (word: string) => readonly number[];

function addTo(index: Map<string, number[]>, key: string, id: number): void {
  const ids = index.get(key);
  if (ids) ids.push(id);
  else index.set(key, [id]);
}

const isNear = (a: string, b: string): boolean => Math.abs(a.length - b.length) <= 1;

/**
 * Indexes words by their ends.
 * @param ids numbers of the words among which is sought
 * @param words spellings by number
 * @param shortest letters of the shortest word that has lookalikes, an odd number
 */
export function indexLookalikes(ids: readonly number[], words: readonly string[], shortest: number): Lookalikes {
  const end = (shortest - 1) / 2;
  const byStart = new Map<string, number[]>();
  const byEnd = new Map<string, number[]>();
  for (const id of ids) {
    const word = words[id] as string;
    if (word.length < shortest) continue;
    addTo(byStart, word.slice(0, end), id);
    addTo(byEnd, word.slice(-end), id);
  }
  return (word) => {
    const start = word.slice(0, end);
    const near: number[] = [];
    for (const id of byStart.get(start) ?? []) if (isNear(words[id] as string, word)) near.push(id);
    for (const id of byEnd.get(word.slice(-end)) ?? []) {
      const other = words[id] as string;
      if (isNear(other, word) && !other.startsWith(start)) near.push(id);
    }
    return near;
  };
}
