// Prints what the bench measured as tables.
import { budgetRows, isMet, ratioToWalk } from './budgets';
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

function budgetTable(results: Results): string {
  const rows = budgetRows(results).map((row) => [
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
    ['cold engine on 30 KB: walk', ms(cold.walk)],
    ['cold engine on 30 KB: load the lexicon', ms(cold.load)],
    ['cold engine on 30 KB: find and paint', ms(cold.mark)],
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
export const report = (results: Results): string =>
  [
    'Pages of growing size, whole lexicon',
    cellTable(results.pages),
    '\nLexicons of growing size',
    cellTable(results.lexicons),
    '\nFurther figures',
    furtherTable(results),
    '\nBudgets (processor time of the main thread; medians of paired rounds)',
    budgetTable(results),
  ].join('\n');
