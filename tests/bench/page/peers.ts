// How others mark a glossary: mark.js and advanced-mark.js wrap, one regular expression and Aho–Corasick find offsets
// that are painted as ours are. All are given the same spellings and seek whole words in any case.
import AdvancedMark from 'advanced-mark.js';
import AhoCorasick from 'ahocorasick';
import Mark from 'mark.js';

export interface Engine {
  /** Takes the glossary in; not part of marking. */
  prepare(spellings: readonly string[]): void;
  /** Marks the page and tells how many marks it made. */
  mark(): number | Promise<number>;
  /** Leaves the page as it was. */
  clear(): void;
}

const NAME = 'bench';
/** mark.js overflows the stack with 1,000 words at once. */
const CHUNK = 250;

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const alternation = (spellings: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${spellings
    .toSorted((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|')})(?![\\p{L}\\p{N}])`;

export function markJs(): Engine {
  let chunks: string[][] = [];
  const marker = new Mark(document.body);
  return {
    prepare: (spellings) => {
      const longestFirst = spellings.toSorted((a, b) => b.length - a.length);
      chunks = [];
      for (let at = 0; at < longestFirst.length; at += CHUNK) chunks.push(longestFirst.slice(at, at + CHUNK));
    },
    mark: () => {
      let count = 0;
      for (const chunk of chunks) {
        marker.mark(chunk, {
          accuracy: 'exactly',
          acrossElements: true,
          separateWordSearch: false,
          each: () => count++,
        });
      }
      return count;
    },
    clear: () => marker.unmark(),
  };
}

export function advancedMarkJs(): Engine {
  let pattern = /(?!)/gu;
  const marker = new AdvancedMark(document.body);
  return {
    prepare: (spellings) => {
      pattern = new RegExp(alternation(spellings), 'giu');
    },
    mark: () => {
      let count = 0;
      marker.markRegExp(pattern, { acrossElements: true, each: () => count++ });
      return count;
    },
    clear: () => marker.unmark(),
  };
}

interface PageText {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

function readNodes(): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.push(text.length);
    nodes.push(node as Text);
    text += (node as Text).data;
  }
  return { text, nodes, starts };
}

/** Paints stretches that come in text order. */
function paint({ nodes, starts }: PageText, stretches: readonly (readonly [start: number, end: number])[]): number {
  const highlight = new Highlight();
  let node = 0;
  const placeOf = (offset: number): [Text, number] => {
    while ((starts[node + 1] ?? Number.POSITIVE_INFINITY) <= offset) node++;
    return [nodes[node] as Text, offset - (starts[node] as number)];
  };
  for (const [start, end] of stretches) {
    const [startContainer, startOffset] = placeOf(start);
    const [endContainer, endOffset] = placeOf(end - 1);
    highlight.add(new StaticRange({ startContainer, startOffset, endContainer, endOffset: endOffset + 1 }));
  }
  CSS.highlights.set(NAME, highlight);
  return stretches.length;
}

const clear = (): void => void CSS.highlights.delete(NAME);

export function regularExpression(): Engine {
  let pattern = /(?!)/gu;
  return {
    prepare: (spellings) => {
      pattern = new RegExp(alternation(spellings), 'giu');
    },
    mark: () => {
      const page = readNodes();
      return paint(
        page,
        Array.from(page.text.matchAll(pattern), ({ index, 0: { length } }) => [index, index + length] as const),
      );
    },
    clear,
  };
}

const isWordChar = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');

export function ahoCorasick(): Engine {
  let automaton = new AhoCorasick([]);
  return {
    prepare: (spellings) => {
      automaton = new AhoCorasick([...spellings]);
    },
    mark: () => {
      const page = readNodes();
      const folded = page.text.toLowerCase();
      const hits = automaton
        .search(folded)
        .flatMap(([last, words]) => words.map((word) => [last + 1 - word.length, last + 1] as const))
        .filter(([start, end]) => !isWordChar(folded, start - 1) && !isWordChar(folded, end))
        .sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd);
      let free = 0;
      const longest = hits.filter(([start, end]) => {
        if (start < free) return false;
        free = end;
        return true;
      });
      return paint(page, longest);
    },
    clear,
  };
}
