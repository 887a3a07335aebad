// A trie over word numbers in typed arrays: edges in one open-addressed hash table, so that a step costs the same
// however many forms there are.

const EMPTY = -1;

/** Grows by `add`, is walked by `child`; node 0 is the root. */
export class Trie {
  private readonly keysNode: Int32Array;
  private readonly keysWord: Int32Array;
  private readonly targets: Int32Array;
  private readonly mask: number;
  private nodes = 1;
  /** The value that was added last at each node, or -1; each value leads to the one that was added there before it. */
  private readonly lastValue: Int32Array;
  private readonly earlierValue: number[] = [];
  private edges: Map<number, number[]> | undefined;

  /** @param edges upper bound of the edges that will be added */
  constructor(edges: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, edges * 2)));
    this.mask = size - 1;
    this.keysNode = new Int32Array(size).fill(EMPTY);
    this.keysWord = new Int32Array(size);
    this.targets = new Int32Array(size);
    this.lastValue = new Int32Array(edges + 1).fill(EMPTY);
  }

  private slot(node: number, word: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) & this.mask;
    while (this.keysNode[slot] !== EMPTY && (this.keysNode[slot] !== node || this.keysWord[slot] !== word))
      slot = (slot + 1) & this.mask;
    return slot;
  }

  /** Node reached from `node` by `word`, or -1. */
  child(node: number, word: number): number {
    const slot = this.slot(node, word);
    return this.keysNode[slot] === EMPTY ? EMPTY : (this.targets[slot] as number);
  }

  /** Adds a sequence of words that ends in `value`, a number from 0 that is added once. */
  add(words: readonly number[], value: number): void {
    let node = 0;
    for (const word of words) {
      const slot = this.slot(node, word);
      if (this.keysNode[slot] === EMPTY) {
        this.keysNode[slot] = node;
        this.keysWord[slot] = word;
        this.targets[slot] = this.nodes++;
      }
      node = this.targets[slot] as number;
    }
    this.earlierValue[value] = this.lastValue[node] as number;
    this.lastValue[node] = value;
  }

  /** The value that was added last of those that end at `node`, or -1. */
  valueAt(node: number): number {
    return this.lastValue[node] as number;
  }

  /** The value that ends at the same node and was added before this one, or -1. */
  valueBefore(value: number): number {
    return this.earlierValue[value] as number;
  }

  /** Words on the edges that leave `node`; indexed at the first call, when all forms are in. */
  wordsFrom(node: number): readonly number[] {
    this.edges ??= this.indexEdges();
    return this.edges.get(node) ?? [];
  }

  private indexEdges(): Map<number, number[]> {
    const edges = new Map<number, number[]>();
    for (let slot = 0; slot <= this.mask; slot++) {
      const node = this.keysNode[slot] as number;
      if (node === EMPTY) continue;
      const words = edges.get(node);
      if (words) words.push(this.keysWord[slot] as number);
      else edges.set(node, [this.keysWord[slot] as number]);
    }
    return edges;
  }
}
