// The text of an article as one string, and the way between its offsets and the DOM. A map stays true only as long as
// the page does not change: what changed since answers undefined, and must be read again.
import type { Span } from '../text/span';
import type { Article } from './article';
import { type BlockMap, createBlockMap, lastAtMost, type PiecePlace } from './block-map';
import type { RawBlock } from './raw-text';

/** One line of the text: a paragraph, heading, list item, table cell, caption, or what stands between two <br>. */
export interface Block extends Span {
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

/** Index of the block that holds an offset; -1 for line breaks and beyond the text. */
function blockAt({ blocks }: Layout, offset: number): number {
  const index = lastAtMost(blocks.length, (i) => (blocks[i] as Block).start, offset);
  const block = blocks[index];
  return block && offset < block.end ? index : -1;
}

function isUnchanged({ pieces }: RawBlock, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const node = pieces.nodes[i];
    if (node === null) continue;
    if (!node?.isConnected || !node.data.startsWith(pieces.data[i] as string, pieces.from[i])) return false;
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
  const firstBlock = blockAt(layout, start);
  const lastBlock = blockAt(layout, end - 1);
  if (start >= end || firstBlock < 0 || lastBlock < 0) return undefined;
  const from = mapOf(layout, firstBlock).placeAt(start - (layout.blocks[firstBlock] as Block).start);
  const to = mapOf(layout, lastBlock).placeAt(end - 1 - (layout.blocks[lastBlock] as Block).start);
  const startContainer = layout.sources[firstBlock]?.pieces.nodes[from.piece];
  const endContainer = layout.sources[lastBlock]?.pieces.nodes[to.piece];
  if (!startContainer || !endContainer || !holds(layout, [firstBlock, from], [lastBlock, to])) return undefined;
  return { startContainer, startOffset: from.offset, endContainer, endOffset: to.offset + 1 };
}

/** Blocks by their text nodes. */
function indexNodes({ sources }: Layout): Map<Node, number[]> {
  const index = new Map<Node, number[]>();
  for (const [i, { pieces, first, last }] of sources.entries()) {
    for (let piece = first; piece < last; piece++) {
      const node = pieces.nodes[piece];
      if (node) index.set(node, [...(index.get(node) ?? []), i]);
    }
  }
  return index;
}

/** The offset of a DOM position in one of these blocks: a node of several lines has many. */
function offsetOf(layout: Layout, blocks: readonly number[], position: readonly [Node, number]): number | undefined {
  const starts = blocks.map((i) => (layout.blocks[i] as Block).start);
  for (let i = blocks.length - 1; i >= 0; i--) {
    const inBlock = mapOf(layout, blocks[i] as number).offsetOf(...position);
    if (inBlock !== undefined) return (starts[i] as number) + inBlock;
  }
  // In the white space before the first word.
  return starts[0];
}

function layOut(sources: readonly RawBlock[]): Block[] {
  let start = 0;
  return sources.map(({ line, element }) => {
    const end = start + line.length;
    const block = { start, end, element };
    start = end + 1;
    return block;
  });
}

/**
 * Lays out the text of an article as a reader sees it: white space is collapsed and trimmed block by block; soft hyphens,
 * no-break spaces and other characters stay as they are.
 */
export function readText(article: Article): PageText {
  const layout: Layout = { sources: article.blocks, blocks: layOut(article.blocks), maps: new Map() };
  let index: Map<Node, number[]> | undefined;
  const page: PageText = {
    text: article.blocks.map(({ line }) => line).join('\n'),
    blocks: layout.blocks,
    locate: (span) => locate(layout, span),
    toRange: (span) => {
      const place = page.locate(span);
      return place && new StaticRange(place);
    },
    blockOf: ({ start }) => layout.blocks[blockAt(layout, start)],
    offsetOf: (node, offset) => {
      index ??= indexNodes(layout);
      return offsetOf(layout, index.get(node) ?? [], [node, offset]);
    },
  };
  return page;
}
