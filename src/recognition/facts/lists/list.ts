// Reads lists: lines with bullets, numbers or cells behind a sentence that announces them. An item takes from its
// announcement what it does not say itself.
import { Shape } from '../../../text/tokenizer';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { holds, type Range, sentenceRange } from '../grammar/clause';
import { RECEIVED } from '../grammar/verbs';

/** A line of a list. */
export interface Item extends Range {
  /** The sentence that announces the list. */
  readonly intro: Range;
  /** The item is a row of cells, divided by "|". */
  readonly table: boolean;
  /** The line inside the list under which the item stands: "Kategori Perintis". */
  readonly heading: Range | null;
  /** The item is such a line itself. */
  readonly heads: boolean;
}

const ANNOUNCES = words(
  'berikut antaranya penghargaan prestasi penerima piagam gelar predikat anugerah juara pemenang',
);
const MAX_ITEM = 60;
const MAX_HEADING = 12;
const MAX_NAME = 10;
/** Behind the name of a line: where somebody is from, what for, the place that holds it. */
const ENDS_NAME = /^([,(;:|]|dari|dalam|karena|dengan|atas|untuk|sebagai|kategori|kec|kecamatan|kab)$/;

/** "1.", "a)", "-", "•", "2021 -" at the start of a line: the token behind it, or `i`. */
function bulletEnd(doc: Doc, i: number): number {
  if (doc.at(i, '-') || doc.at(i, '•') || doc.at(i, '*')) return i + 1;
  if (doc.isYear(i) && doc.at(i + 1, '-')) return i + 2;
  const mark = (doc.has(i, Shape.number) && doc.word(i).length < 3) || /^[a-z]$/.test(doc.word(i));
  return mark && (doc.at(i + 1, '.') || doc.at(i + 1, ')')) ? i + 2 : i;
}

/** What marks a line: a number, a letter, a dash, or nothing. */
function markOf(doc: Doc, line: number): 'number' | 'letter' | 'dash' | 'none' {
  const bullet = bulletEnd(doc, line);
  if (bullet === line) return 'none';
  if (doc.has(line, Shape.number)) return 'number';
  return doc.isWord(line) ? 'letter' : 'dash';
}

/** "Kategori Perintis", "A. Kategori Perintis:": a short line of names over lines with another mark. */
function isHeading(doc: Doc, { from, to }: Range): boolean {
  if (to - from > MAX_HEADING || to + 1 >= doc.count) return false;
  const [own, next] = [markOf(doc, from), markOf(doc, to + 1)];
  const name = { from: bulletEnd(doc, from), to: doc.at(to - 1, ':') ? to - 1 : to };
  const named = name.to < to || /^(sub)?kategori$/.test(doc.word(name.from));
  return next !== 'none' && own !== next && (own === 'none' || named) && areNames(doc, name);
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
  let heading: Range | null = null;
  for (let line = 0; line < doc.count; line = doc.lineEnd(line) + 1) {
    const range = { from: line, to: doc.lineEnd(line) };
    if (range.to <= range.from) continue;
    const from = bulletEnd(doc, line);
    const table = isTableRow(doc, range);
    const heads = open && !table && isHeading(doc, range);
    if (heads) heading = { from, to: range.to };
    if (heads || (line > 0 && (from > line || table || (open && isPlainItem(doc, range)))))
      items.set(line, { from, to: range.to, intro, table, heading, heads });
    else {
      intro = { from: sentenceRange(doc, range.to - 1).from, to: range.to };
      open = doc.at(range.to - 1, ':');
      heading = null;
    }
  }
  return items;
}

/** A short line without a mark that says no sentence. */
const isPlainItem = (doc: Doc, { from, to }: Range): boolean =>
  !/^[.:]$/.test(doc.word(to - 1)) && !doc.at(to - 1, '"') && to - from < MAX_ITEM;

/** The items of each list, by the first token of the line that announces it or heads its part. */
export function listsOf(doc: Doc, items: ReadonlyMap<number, Item>): ReadonlyMap<number, readonly Item[]> {
  const lists = new Map<number, Item[]>();
  for (const item of items.values()) {
    for (const over of item.heading && !item.heads ? [item.intro, item.heading] : [item.intro]) {
      const line = doc.lineStart(over.from);
      const list = lists.get(line);
      if (list) list.push(item);
      else lists.set(line, [item]);
    }
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
  return to - item.from <= MAX_NAME && areNames(doc, { from: item.from, to }) ? { from: item.from, to } : null;
}

/** "Memiliki izin usaha" is no name. */
function areNames(doc: Doc, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (doc.isWord(at) && !doc.looksCapital(at) && !doc.has(at, Shape.number) && !/^(dan|di)$/.test(doc.word(at)))
      return false;
  return true;
}
