// Numbers words, and finds the number of a stretch of text without cutting it out: an open-addressed hash table in a typed
// array, since recognition asks it for every token of a page.

const EMPTY = -1;

/** Hash of the UTF-16 units of `text` from `start` to `end` (FNV-1a). */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Words numbered in the order in which they were added. */
export class WordTable {
  /** The words by their numbers. */
  readonly words: string[] = [];
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** @param most upper bound of the words that will be added */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, most * 2)));
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(EMPTY);
  }

  /** Number of a word, which is added if need be. */
  add(word: string): number {
    const slot = this.slotOf(word, 0, word.length);
    const known = this.slots[slot] as number;
    if (known !== EMPTY) return known;
    this.slots[slot] = this.words.length;
    return this.words.push(word) - 1;
  }

  /** Number of the word from `start` to `end` in `text`, or -1. */
  find(text: string, start: number, end: number): number {
    return this.slots[this.slotOf(text, start, end)] as number;
  }

  /** Slot of the word, or the free one where it would be put. */
  private slotOf(text: string, start: number, end: number): number {
    const { slots, words, mask } = this;
    let slot = hashOf(text, start, end) & mask;
    for (;;) {
      const id = slots[slot] as number;
      if (id === EMPTY) return slot;
      const word = words[id] as string;
      if (word.length === end - start && text.startsWith(word, start)) return slot;
      slot = (slot + 1) & mask;
    }
  }
}
