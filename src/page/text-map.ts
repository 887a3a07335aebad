// The text of an article as one string, and the way between its offsets and the DOM. A map stays true only as long as
// the page does not change: what changed since answers undefined, and must be read again.
import type { Span } from '../text/span';
import type { Article } from './article';
import { type BlockMap, createBlockMap, type PiecePlace, spanAt } from './block-map';
import type { RawBlock } from './raw-text';
import { finish, type Steps } from './slices';

/** One line of the text: a paragraph, heading, list item, table cell, caption, or what stands between two <br>. */
interface Block extends Span {
  /** The nearest block-level element around its beginning. */
  readonly element: Element;
}

/** What was read from a page. Offsets are UTF-16 units of `text`, spans half-open. */
export interface PageText {
  /** The headline, then the roots' blocks, separated by single line breaks. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The DOM positions of a span; undefined when it is empty, outside of the text, or its nodes are gone or changed. */
  locate(span: Span): StaticRangeInit | undefined;
  /** The same as a range that costs the page nothing. */
  toRange(span: Span): StaticRange | undefined;
  /** The block that holds the beginning of a span. */
  blockOf(span: Span): Block | undefined;
  /** The offset of a DOM position; undefined where no text was read. */
  offsetOf(node: Node, offset: number): number | undefined;
}

interface Layout {
  readonly sources: readonly RawBlock[];
  readonly blocks: readonly Block[];
  /** Maps of the blocks that were asked about, by index. */
  readonly maps: Map<number, BlockMap>;
}

function mapOf({ sources, maps }: Layout, index: number): BlockMap {
  const map = maps.get(index) ?? createBlockMap(sources[index] as RawBlock);
  maps.set(index, map);
  return map;
}

function isUnchanged({ pieces }: RawBlock, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const node = pieces.nodes[i];
    if (node === null) continue;
    if (!node?.isConnected) return false;
    const { data } = node;
    const read = pieces.data[i] as string;
    // Mostly the very same string, which is seen without comparing letters.
    if (data !== read && !data.startsWith(read, pieces.from[i])) return false;
  }
  return true;
}

/** Whether all text nodes from one place to another are as they were. */
function holds(layout: Layout, from: readonly [number, PiecePlace], to: readonly [number, PiecePlace]): boolean {
  for (let index = from[0]; index <= to[0]; index++) {
    const source = layout.sources[index] as RawBlock;
    const first = index === from[0] ? from[1].piece : source.first;
    const last = index === to[0] ? to[1].piece : source.last - 1;
    if (!isUnchanged(source, first, last)) return false;
  }
  return true;
}

function locate(layout: Layout, { start, end }: Span): StaticRangeInit | undefined {
  const firstBlock = spanAt(layout.blocks, start);
  const lastBlock = spanAt(layout.blocks, end - 1);
  if (start >= end || firstBlock === undefined || lastBlock === undefined) return undefined;
  const from = mapOf(layout, firstBlock).placeAt(start - (layout.blocks[firstBlock] as Block).start);
  const to = mapOf(layout, lastBlock).placeAt(end - 1 - (layout.blocks[lastBlock] as Block).start);
  const startContainer = layout.sources[firstBlock]?.pieces.nodes[from.piece];
  const endContainer = layout.sources[lastBlock]?.pieces.nodes[to.piece];
  if (!startContainer || !endContainer || !holds(layout, [firstBlock, from], [lastBlock, to])) return undefined;
  return { startContainer, startOffset: from.offset, endContainer, endOffset: to.offset + 1 };
}

/** The first block of every text node. */
function indexNodes({ sources }: Layout): Map<Node, number> {
  const index = new Map<Node, number>();
  for (let i = 0; i < sources.length; i++) {
    const { pieces, first, last } = sources[i] as RawBlock;
    for (let piece = first; piece < last; piece++) {
      const node = pieces.nodes[piece];
      if (node && !index.has(node)) index.set(node, i);
    }
  }
  return index;
}

/** The offset of a DOM position whose node begins in a block: a node of preformatted text goes on in the next ones. */
function offsetFrom(layout: Layout, first: number, position: readonly [Node, number]): number {
  let found = (layout.blocks[first] as Block).start;
  for (let i = first; i < layout.sources.length; i++) {
    const { pieces, first: piece } = layout.sources[i] as RawBlock;
    if (i > first && pieces.nodes[piece] !== position[0]) break;
    const inBlock = mapOf(layout, i).offsetOf(...position);
    if (inBlock !== undefined) found = (layout.blocks[i] as Block).start + inBlock;
  }
  return found;
}

const BLOCKS_PER_STEP = 1000;

function addBlocks(blocks: Block[], sources: readonly RawBlock[]): void {
  let start = blocks.length === 0 ? 0 : (blocks.at(-1) as Block).end + 1;
  for (const { line, element } of sources) {
    const end = start + line.length;
    blocks.push({ start, end, element });
    start = end + 1;
  }
}

function createPageText(text: string, layout: Layout): PageText {
  let index: Map<Node, number> | undefined;
  const page: PageText = {
    text,
    blocks: layout.blocks,
    locate: (span) => locate(layout, span),
    toRange: (span) => {
      const place = page.locate(span);
      return place && new StaticRange(place);
    },
    blockOf: ({ start }) => layout.blocks[spanAt(layout.blocks, start) ?? -1],
    offsetOf: (node, offset) => {
      index ??= indexNodes(layout);
      const first = index.get(node);
      return first === undefined ? undefined : offsetFrom(layout, first, [node, offset]);
    },
  };
  return page;
}

/** The steps of {@link readText}, for pages so long that they need slices. */
export function* textSteps({ blocks: sources }: Article): Steps<PageText> {
  const blocks: Block[] = [];
  const parts: string[] = [];
  for (let from = 0; from < sources.length; from += BLOCKS_PER_STEP) {
    const some = sources.slice(from, from + BLOCKS_PER_STEP);
    addBlocks(blocks, some);
    parts.push(some.map(({ line }) => line).join('\n'));
    yield;
  }
  return createPageText(parts.join('\n'), { sources, blocks, maps: new Map() });
}

/**
 * Lays out the text of an article as a reader sees it: white space is collapsed and trimmed block by block; soft
 * hyphens, no-break spaces and other characters stay as they are.
 */
export function readText(article: Article): PageText {
  return finish(textSteps(article));
}
