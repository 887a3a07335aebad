// Reads a glossary from a table: CSV or TSV, with a row of headings first.
import Papa from 'papaparse';
import { unguard } from '../export/csv-table';
import { type Column, columnOf, kindOf } from './columns';
import type { BadLine, Row } from './row';
import { SEPARATOR } from './term';

/** What a file holds before its rows are looked at closely. */
export interface FileRows {
  readonly rows: readonly Row[];
  readonly bad: readonly BadLine[];
  /** Headings that say nothing to us; what stands below them is not taken over. */
  readonly ignored: readonly string[];
}

interface Line {
  readonly number: number;
  readonly cells: readonly string[];
  readonly broken: boolean;
}

const DELIMITERS = ['\t', ',', ';'];

/** The sign that parts most headings: spreadsheets set to Indonesian write semicolons. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.indexOf('\n') >= 0 ? text.indexOf('\n') : text.length);
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function linesOf(text: string, most: number): Line[] {
  const lines: Line[] = [];
  let number = 1;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    step({ data, errors, meta }, parser) {
      if (data.some((cell) => cell.trim() !== '')) lines.push({ number, cells: data, broken: errors.length > 0 });
      for (; at < meta.cursor; at++) if (text[at] === '\n') number++;
      if (lines.length > most) parser.abort();
    },
  });
  return lines;
}

function rowOf({ number, cells }: Line, columns: readonly (Column | undefined)[]): Row {
  const of = (column: Column): string => unguard(cells[columns.indexOf(column)] ?? '');
  const fields = {
    id: of('id').trim(),
    term: of('term'),
    forms: of('forms').split(SEPARATOR),
    kind: kindOf(of('kind')),
    explanation: of('explanation'),
    note: of('note'),
    source: of('source'),
    created: of('created').trim(),
    changed: of('changed').trim(),
  };
  return { line: number, fields };
}

/**
 * Reads a table.
 * @param text with "\n" at the end of lines
 * @param most rows; one more is read, so that the caller can tell
 * @returns null when it has no columns for a term and its explanation.
 */
export function readTable(text: string, most: number): FileRows | null {
  const [head, ...lines] = linesOf(text, most + 1);
  const headings = head?.cells ?? [];
  const columns = headings.map((heading) => columnOf(heading));
  if (!columns.includes('term') || !columns.includes('explanation')) return null;
  const whole = lines.filter(({ cells, broken }) => !broken && cells.length <= headings.length);
  const bad = lines
    .filter((line) => !whole.includes(line))
    .map(({ number, broken }): BadLine => ({ line: number, fault: broken ? 'quotes' : 'columns' }));
  const ignored = headings.filter((heading, index) => columns[index] === undefined && heading.trim() !== '');
  return { rows: whole.map((line) => rowOf(line, columns)), bad, ignored };
}
