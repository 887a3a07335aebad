// Prints what the bench measured as tables.
import { budgetRows, growthWithLexicon, growthWithPage, isMet, type Row, ratioToWalk } from './budgets';
import type { Cell } from './engine-suite';
import type { Results } from './results';
import { median } from './stats';

const figure = (value: number): string =>
  value !== 0 && Math.abs(value) < 0.01 ? value.toPrecision(2) : Number(value.toFixed(2)).toLocaleString('en');

/** A table of text, its columns as wide as need be. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

function cellTable(cells: readonly Cell[]): string {
  const head = ['page', 'forms', 'engine', 'ms', '× walk', 'marks'];
  const rows = cells.map((cell) => [
    `${cell.kilobytes} KB`,
    cell.forms.toLocaleString('en'),
    cell.work,
    figure(median(cell.cpu)),
    figure(ratioToWalk(cells, cell)),
    cell.work === 'walk' ? '' : cell.marks.toLocaleString('en'),
  ]);
  return table([head, ...rows]);
}

function growthTable({ pages, lexicons }: Results): string {
  const byPage = [...new Set(pages.map(({ work }) => work))];
  const byLexicon = [...new Set(lexicons.map(({ work }) => work))];
  return table([
    ...byPage.map((work) => [work, 'with the page', figure(growthWithPage(pages, work))]),
    ...byLexicon.map((work) => [work, 'with the lexicon', figure(growthWithLexicon(lexicons, work))]),
  ]);
}

function budgetTable(budgets: readonly Row[]): string {
  const rows = budgets.map((row) => [
    row.what,
    figure(row.measured),
    figure(row.budget),
    row.unit,
    isMet(row) ? 'met' : 'MISSED',
    row.note ?? '',
  ]);
  return table([['budget', 'measured', 'at most', 'unit', '', ''], ...rows]);
}

function furtherTable({ cold, visits, changes, memory, background, weight }: Results): string {
  const mb = (bytes: number): string => `${figure(bytes / 1e6)} MB`;
  const ms = (values: readonly number[]): string => `${figure(median(values))} ms`;
  return table([
    ['engine as a library, cold, 30 KB: walk', ms(cold.walk)],
    ['engine as a library, cold: load the lexicon', ms(cold.load)],
    ['engine as a library, cold, 30 KB: find and paint', ms(cold.mark)],
    ...(['plain', 'empty', 'walk', 'ours'] as const).map((variant) => [
      `page load of 30 KB, ${variant}: main thread, of it content script`,
      `${ms(visits[variant].map(({ cpu }) => cpu))}, ${ms(visits[variant].map(({ scriptCpu }) => scriptCpu))}`,
    ]),
    ['10,000 text changes and the rest that follows, unmarked', ms(changes.plain.untilRest)],
    ['10,000 text changes and the rest that follows, marked', ms(changes.ours.untilRest)],
    ...memory.map(({ kilobytes, empty, ours }) => [
      `heap of a tab with ${kilobytes} KB, above an empty content script`,
      mb(ours - empty),
    ]),
    ['heap of the background', mb(background)],
    ['content script, minified', `${figure(weight.minified / 1000)} KB`],
  ]);
}

/** The report as text. */
export function report(results: Results): string {
  const { page, library } = budgetRows(results);
  return Object.entries({
    'Engines as libraries: pages of growing size, whole lexicon': cellTable(results.pages),
    'Engines as libraries: lexicons of growing size': cellTable(results.lexicons),
    'Engines as libraries: mark.js, one run': cellTable(results.markJs),
    'Exponents of growth': growthTable(results),
    'Further figures': furtherTable(results),
    'Budgets of our engine as a library: walk, recognition and painting in one thread (medians of paired rounds)':
      budgetTable(library),
    'Budgets of a page with the built extension: its main thread, while the background recognises': budgetTable(page),
  })
    .map(([title, body]) => `${title}\n${body}`)
    .join('\n\n');
}
