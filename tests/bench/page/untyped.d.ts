declare module 'mark.js' {
  interface MarkOptions {
    readonly accuracy?: 'partially' | 'complementary' | 'exactly';
    readonly acrossElements?: boolean;
    readonly separateWordSearch?: boolean;
    readonly each?: (element: Element) => void;
  }
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options: MarkOptions): void;
    unmark(): void;
  }
}

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: string[]);
    /** The words that end at each offset, the offset being that of their last character. */
    search(text: string): [last: number, words: string[]][];
  }
}
