// Leads offsets in one block of text back to its text nodes, and the other way. Made only for the blocks that somebody
// asks about, by collapsing their white space once more and watching where each character came from.
import { lastAtMost } from '../text/search';
import type { Span } from '../text/span';
import type { Pieces, RawBlock } from './raw-text';
import { isSpace, leadingSpace, trailingSpace, UNEVEN_SPACE } from './white-space';

/** Runs of characters that stand side by side in a node too. */
interface Segments {
  /** Offset in the block at which each begins; rising. */
  readonly start: number[];
  /** Index of its piece. */
  readonly piece: number[];
  /** Offset in its node. */
  readonly offset: number[];
}

/** Where a character stands: in the piece with this index, at this offset of its node. */
export interface PiecePlace {
  readonly piece: number;
  readonly offset: number;
}

const SPACE = 32;

/** State of the collapsing: how long the text is, and whether a space here would not be seen. */
interface Progress {
  readonly segments: Segments;
  length: number;
  atSpace: boolean;
}

function addSegment({ segments, length }: Progress, piece: number, offset: number): void {
  segments.start.push(length);
  segments.piece.push(piece);
  segments.offset.push(offset);
}

function addData(progress: Progress, data: string, add: (at: number) => void): void {
  for (let at = 0; at < data.length; ) {
    let word = at;
    while (word < data.length && isSpace(data.charCodeAt(word))) word++;
    if (word > at && !progress.atSpace) {
      add(at);
      progress.length++;
      progress.atSpace = true;
    }
    if (word === data.length) return;
    const gap = data.slice(word).search(UNEVEN_SPACE);
    at = gap < 0 ? data.length : word + gap;
    add(word);
    progress.length += at - word;
    progress.atSpace = data.charCodeAt(at - 1) === SPACE;
  }
}

/** UTF-16 units of all pieces of a block. */
function lengthOf({ pieces, first, last }: RawBlock): number {
  let length = 0;
  for (let i = first; i < last; i++) length += (pieces.data[i] as string).length;
  return length;
}

/** The segments of a block whose line is its pieces, trimmed: each piece is one. Most blocks are so. */
function segmentEven({ pieces, first, last }: RawBlock, lead: number): Segments {
  const segments: Segments = { start: [], piece: [], offset: [] };
  let at = -lead;
  for (let i = first; i < last; i++) {
    const skipped = Math.max(0, -at);
    segments.start.push(at + skipped);
    segments.piece.push(i);
    segments.offset.push((pieces.from[i] as number) + skipped);
    at += (pieces.data[i] as string).length;
  }
  return segments;
}

function segmentUneven(pieces: Pieces, first: number, last: number): Segments {
  const progress: Progress = { segments: { start: [], piece: [], offset: [] }, length: 0, atSpace: true };
  for (let i = first; i < last; i++) {
    addData(progress, pieces.data[i] as string, (at) => addSegment(progress, i, (pieces.from[i] as number) + at));
  }
  return progress.segments;
}

function segment(block: RawBlock): Segments {
  const { pieces, first, last, line } = block;
  const lead = leadingSpace(pieces.data[first] as string);
  const trail = trailingSpace(pieces.data[last - 1] as string);
  // Of equal length only if no run of white space became shorter.
  const isEven = lengthOf(block) - lead - trail === line.length && lead < (pieces.data[first] as string).length;
  return isEven ? segmentEven(block, lead) : segmentUneven(pieces, first, last);
}

/** Index of the span that holds an offset, among spans in text order that do not overlap. */
export function spanAt(spans: readonly Span[], offset: number): number | undefined {
  const index = lastAtMost(spans.length, (i) => (spans[i] as Span).start, offset);
  const span = spans[index];
  return span && offset < span.end ? index : undefined;
}

export interface BlockMap {
  /** Where the character at an offset of the block stands. */
  placeAt(offset: number): PiecePlace;
  /** The offset of a DOM position, in UTF-16 units of the block; undefined when none of its text stands before it. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/** Maps one block. */
export function createBlockMap(block: RawBlock): BlockMap {
  const { start, piece, offset } = segment(block);
  return {
    placeAt: (at) => {
      const i = Math.max(
        0,
        lastAtMost(start.length, (index) => start[index] as number, at),
      );
      return { piece: piece[i] as number, offset: (offset[i] as number) + at - (start[i] as number) };
    },
    offsetOf: (node, at) => {
      const i = piece.findLastIndex((index, j) => block.pieces.nodes[index] === node && (offset[j] as number) <= at);
      if (i < 0) return undefined;
      return Math.min(start[i + 1] ?? block.line.length, (start[i] as number) + at - (offset[i] as number));
    },
  };
}
