// Collects the text of a page block by block while it is walked: lines as a reader sees them, and the text nodes that
// each came from. Where blocks end is decided by text-reader.ts; how lines lead back to nodes, by block-map.ts.
import { isBehind, isInList } from './announced-list';
import { isOnlyLinks, judgeBlock, opensComments } from './boilerplate';
import { collapse } from './white-space';

/** One line: a paragraph, heading, list item, table cell, caption, or what stands between two <br>. */
export interface RawBlock {
  /** Its text, with white space collapsed and trimmed. */
  readonly line: string;
  /** The nearest block-level element around its beginning. */
  readonly element: Element;
  readonly pieces: Pieces;
  /** Its own pieces: indexes, half-open. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 units of it that stand in links. */
  readonly linked: number;
  /** Index of the innermost suspect region around it; -1 for none. */
  readonly region: number;
}

/** The stretches of text nodes that were read, in document order, as parallel arrays. */
export interface Pieces {
  /** null for a space that stands in no node: a line break at which the words go on. */
  readonly nodes: (Text | null)[];
  readonly data: string[];
  /** Offset of the stretch in its node. */
  readonly from: number[];
}

/** A part of the page that bears a name of boilerplate, which may be wrong. */
interface Region {
  readonly element: Element;
  /** Index of the region around it; -1 for none. */
  readonly parent: number;
}

export interface RawText extends Pieces {
  readonly blocks: RawBlock[];
  readonly regions: Region[];
}

/** What is being read. */
export interface Collector extends RawText {
  /** First piece of the block that is open. */
  open: number;
  linked: number;
  region: number;
  /** The element of a label, while the list that it announces is passed over. */
  label: Element | null;
  /** The heading over what readers have written, while that is passed over. */
  comments: Element | null;
  /** Collects what leads away from an article too. */
  readonly whole: boolean;
}

/** Begins to collect. */
export const createCollector = (whole: boolean): Collector => ({
  nodes: [],
  data: [],
  from: [],
  blocks: [],
  regions: [],
  open: 0,
  linked: 0,
  region: -1,
  label: null,
  comments: null,
  whole,
});

/** Adds a stretch of a node's text to the block that is open. */
export function addPiece(collector: Collector, node: Text | null, data: string, from = 0): void {
  collector.nodes.push(node);
  collector.data.push(data);
  collector.from.push(from);
}

/** The last two stretches of the block that is open. */
export const openText = ({ data, open }: Collector): string => data.slice(Math.max(open, data.length - 2)).join('');

/** Adds the text of a node in which every line break ends a block. */
export function addLines(collector: Collector, node: Text, element: Element): void {
  const { data } = node;
  for (let from = 0; from <= data.length; ) {
    const newline = data.indexOf('\n', from);
    const to = newline < 0 ? data.length : newline;
    if (to > from) addPiece(collector, node, data.slice(from, to), from);
    if (newline >= 0) endBlock(collector, element);
    from = to + 1;
  }
}

const HEADING = /^h[1-6]$/;

/** Whether a block opens readers' comments, or is one of them. */
function isComment(collector: Collector, line: string, element: Element): boolean {
  if (HEADING.test(element.localName) && opensComments(line)) collector.comments = element;
  else if (collector.comments && !isBehind(collector.comments, element)) collector.comments = null;
  return collector.comments !== null;
}

function isWanted(collector: Collector, line: string, element: Element): boolean {
  // No-break spaces alone are an empty line.
  if (line.trim() === '') return false;
  if (collector.whole) return true;
  if (isComment(collector, line, element)) return false;
  const { label, linked } = collector;
  const isAnnounced = label && (isOnlyLinks(line, linked) || isInList(label, { element, length: line.length, linked }));
  if (isAnnounced) return false;
  const verdict = judgeBlock(line, linked);
  collector.label = verdict === 'label' ? element : null;
  return verdict === 'text';
}

function dropPieces(collector: Collector): void {
  collector.nodes.length = collector.open;
  collector.data.length = collector.open;
  collector.from.length = collector.open;
}

/** Ends the block that is open, if it holds anything. */
export function endBlock(collector: Collector, element: Element): void {
  const { data, open, linked, region } = collector;
  const last = data.length;
  if (last === open) return;
  const line = collapse(last === open + 1 ? (data[open] as string) : data.slice(open).join(''));
  if (isWanted(collector, line, element))
    collector.blocks.push({ line, element, pieces: collector, first: open, last, linked, region });
  else dropPieces(collector);
  collector.open = data.length;
  collector.linked = 0;
}

/** Sets a space that stands in no node between the block that was ended last and the next one. */
export function addGap(collector: Collector): void {
  addPiece(collector, null, ' ');
  collector.open = collector.nodes.length;
}

/** Makes one block of the one at an index and the next, if they are neighbours with a gap between them. */
export function joinBlocks({ blocks }: Collector, index: number): void {
  const [before, after] = [blocks[index], blocks[index + 1]];
  if (!before || !after || after.first - before.last !== 1) return;
  const line = `${before.line} ${after.line}`;
  blocks.splice(index, 2, { ...before, last: after.last, line, linked: before.linked + after.linked });
}

/** Goes on with the block that was ended last, behind a space that stands in no node. */
export function reopenBlock(collector: Collector): void {
  const block = collector.blocks.pop();
  if (!block) return;
  collector.open = block.first;
  collector.linked = block.linked;
  addPiece(collector, null, ' ');
}
