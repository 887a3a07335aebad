// Reads lists: lines with bullets, numbers or cells behind a sentence that announces them. An item takes from its
// announcement what it does not say itself.
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import { words } from '../word-set';
import { holds, type Range, sentenceRange } from './clause';
import { RECEIVED } from './verbs';

/** A line of a list. */
export interface Item extends Range {
  /** The sentence that announces the list. */
  readonly intro: Range;
  /** The item is a row of cells, divided by "|". */
  readonly table: boolean;
}

const ANNOUNCES = words(
  'berikut antaranya penghargaan prestasi penerima piagam gelar predikat anugerah juara pemenang',
);
const MAX_ITEM = 60;
/** Behind the name of a line: where somebody is from, what for, the place that holds it. */
const ENDS_NAME = /^([,(;:|]|dari|dalam|karena|dengan|atas|untuk|sebagai|kategori|kec|kecamatan|kab)$/;

/** "1.", "a)", "-", "•", "2021 -" at the start of a line: the token behind it, or `i`. */
function bulletEnd(doc: Doc, i: number): number {
  if (doc.at(i, '-') || doc.at(i, '•') || doc.at(i, '*')) return i + 1;
  if (doc.isYear(i) && doc.at(i + 1, '-')) return i + 2;
  const mark = (doc.has(i, Shape.number) && doc.word(i).length < 3) || /^[a-z]$/.test(doc.word(i));
  return mark && (doc.at(i + 1, '.') || doc.at(i + 1, ')')) ? i + 2 : i;
}

function isTableRow(doc: Doc, { from, to }: Range): boolean {
  let bars = 0;
  for (let at = from; at < to; at++) if (doc.at(at, '|')) bars++;
  return bars >= 2;
}

/** All items of a text, by the first token of their line. */
export function findItems(doc: Doc): ReadonlyMap<number, Item> {
  const items = new Map<number, Item>();
  let intro: Range = { from: 0, to: 0 };
  let open = false;
  for (let line = 0; line < doc.count; line = doc.lineEnd(line) + 1) {
    const range = { from: line, to: doc.lineEnd(line) };
    if (range.to <= range.from) continue;
    const bullet = bulletEnd(doc, line);
    const table = isTableRow(doc, range);
    const plain =
      open && !/^[.:]$/.test(doc.word(range.to - 1)) && !doc.at(range.to - 1, '"') && range.to - range.from < MAX_ITEM;
    if (line > 0 && (bullet > line || table || plain)) items.set(line, { from: bullet, to: range.to, intro, table });
    else {
      intro = { from: sentenceRange(doc, range.to - 1).from, to: range.to };
      open = doc.at(range.to - 1, ':');
    }
  }
  return items;
}

/** The items of each list, by the first token of the line that announces it. */
export function listsOf(doc: Doc, items: ReadonlyMap<number, Item>): ReadonlyMap<number, readonly Item[]> {
  const lists = new Map<number, Item[]>();
  for (const item of items.values()) {
    const line = doc.lineStart(item.intro.from);
    const list = lists.get(line);
    if (list) list.push(item);
    else lists.set(line, [item]);
  }
  return lists;
}

/** Whether the announcement of a list says that its awards were received. */
export const announcesAwards = (doc: Doc, { intro }: Item): boolean =>
  [RECEIVED, ANNOUNCES].some((set) => holds(doc, { from: doc.lineStart(intro.from), to: intro.to }, set));

/** The cells of a table row. */
export function cellsOf(doc: Doc, { from, to }: Range): Range[] {
  const cells: Range[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !doc.at(at, '|')) continue;
    if (at > start) cells.push({ from: start, to: at });
    start = at + 1;
  }
  return cells;
}

/** The cell under "Pemberi" or "Instansi" of the list's header, or nothing. */
export function giverCell(doc: Doc, list: readonly Item[], item: Item): Range | null {
  const header = item.table ? list.find(({ table }) => table) : undefined;
  if (!header) return null;
  const column = cellsOf(doc, header).findIndex((cell) =>
    /^(pemberi|penyelenggara|instansi)$/.test(doc.word(cell.from)),
  );
  return column < 0 ? null : (cellsOf(doc, item)[column] ?? null);
}

/** What an item names first: "Dinas Kesehatan" of "Dinas Kesehatan, nilai 98,10;". */
export function nameOf(doc: Doc, item: Range): Range | null {
  if (!doc.looksCapital(item.from)) return null;
  let to = item.from;
  while (to < item.to && !ENDS_NAME.test(doc.word(to)) && !(doc.at(to, '.') && to + 1 >= item.to)) to++;
  return to - item.from <= 10 ? { from: item.from, to } : null;
}
