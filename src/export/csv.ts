// Tables as comma-separated values by RFC 4180, so that spreadsheets open them as they are and run nothing of them.
import { FACT_COLUMNS } from '../lexicon/labels';
import { factsOf, type Sheet, thingsOf } from './sheet';
import { linkTo } from './text-fragment';
import { WORDS } from './words';

/** Signs with which a spreadsheet begins a formula, also in their full-width form and behind white space. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV. It begins with a byte order mark, without which spreadsheets guess at the encoding. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** The facts of a page, one a row. */
export function factsCsv(sheet: Sheet): string {
  const words = WORDS[sheet.language];
  const head = [...FACT_COLUMNS.map((column) => words.fact[column]), words.sentence, words.link, words.accessed];
  const rows = factsOf(sheet).map((fact) => [
    ...FACT_COLUMNS.map((column) => fact[column] ?? ''),
    fact.sentence,
    linkTo(sheet.address, fact.sentence) ?? '',
    sheet.accessed,
  ]);
  return toCsv([head, ...rows]);
}

/** The distinct things of a page with what they mean, one a row. */
export function termsCsv(sheet: Sheet): string {
  const words = WORDS[sheet.language];
  const head = [
    ...[words.written, words.kind, words.name, words.sense, words.basis, words.times],
    ...[words.sentence, words.link, words.accessed],
  ];
  const rows = thingsOf(sheet).map(({ text, kind, entry, times, sentence }) => [
    ...[text, words.kinds[kind], entry?.name ?? '', entry?.explanation[sheet.language] ?? ''],
    ...[entry?.basis?.join('; ') ?? '', String(times), sentence],
    ...[linkTo(sheet.address, sentence) ?? '', sheet.accessed],
  ]);
  return toCsv([head, ...rows]);
}
