// Knows paragraphs whose author, or a viewer of PDF files, breaks their lines with <br> wherever the page ends. There words
// go on over a break also where the next one is a capital: "… bersama Kepala<br>Dinas Pekerjaan Umum". Lists, addresses and
// verses are told apart by the lines between them: in running text most go on in small letters.
import { type Collector, joinBlocks } from './raw-text';
import { continuesLine, endsSentence, isItem } from './white-space';

/** A single break between two lines of text. */
interface Break {
  /** UTF-16 units of the line before it. */
  readonly width: number;
  /** The words go on behind it for certain. */
  readonly continues: boolean;
  /** Index of the block that it ends, if the words may go on. */
  readonly block: number | null;
}

/** The breaks since the last beginning of a paragraph. */
export interface Wraps {
  readonly breaks: Break[];
  /** Where the last line begins in its block. */
  lineStart: number;
}

/** A name or address is seldom longer than a line of this length. */
const SHORTEST_LINE = 45;
/** Lines that were broken for want of room are of about one length; shorter ones say nothing. */
const NEARLY_FULL = 0.7;

/** Begins a paragraph. */
export const createWraps = (): Wraps => ({ breaks: [], lineStart: 0 });

/** Notes a break between two texts. @returns whether the second goes on with the first for certain. */
export function noteBreak({ breaks, lineStart }: Wraps, { blocks }: Collector, text: string): boolean {
  const line = blocks.at(-1)?.line ?? '';
  const continues = continuesLine(line, text);
  const isOpen = /^\s*\p{Lu}/u.test(text) && !isItem(text);
  // A sentence that ends at a break says nothing of what the break is for.
  if (!continues && endsSentence(line)) return false;
  breaks.push({
    width: line.length - lineStart,
    continues,
    block: isOpen && !continues ? blocks.length - 1 : null,
  });
  return continues;
}

/** Joins the lines of the paragraph that ends here, if they are running text: behind most long ones the words go on. */
export function joinLines({ breaks }: Wraps, collector: Collector): void {
  const full = Math.max(SHORTEST_LINE, NEARLY_FULL * Math.max(0, ...breaks.map(({ width }) => width)));
  const long = breaks.filter(({ width }) => width >= full);
  const certain = long.filter(({ continues }) => continues).length;
  if (certain === 0 || certain * 2 < long.length) return;
  for (const { block } of long.toReversed()) if (block !== null) joinBlocks(collector, block);
}
