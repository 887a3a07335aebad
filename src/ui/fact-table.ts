// The facts of a page as a table: who received what, with the sentence that says so and the way to it. In a narrow panel
// each row stands as a block of its own; the roles keep it a table for assistive technology.
import van from 'vanjs-core';
import { FACT_COLUMNS, LABELS } from '../lexicon/labels';
import type { Fact, PlacedFact } from '../recognition/mention';
import { kindClass } from './card-parts';
import type { ListedPage, PageActions, PageModel } from './page-model';
import { PAGE_STRINGS } from './page-strings';
import { renderMessage } from './page-view';

const { button, span, table, tbody, td, th, thead, tr } = van.tags;

type Column = keyof Fact | 'sentence';

const labels = ({ language }: PageModel): Record<Column, string> => ({
  ...LABELS[language.val].fact,
  sentence: PAGE_STRINGS[language.val].sentence,
});

/** What all rows share. */
interface Context {
  readonly model: PageModel;
  readonly actions: PageActions;
  readonly columns: readonly Column[];
  readonly names: Record<Column, string>;
}

interface Row {
  readonly fact: PlacedFact;
  readonly sentence: string | undefined;
}

function renderCell(column: Column, content: HTMLElement, label: string): HTMLElement {
  return td(
    { role: 'cell', class: `sf-cell sf-cell-${column}` },
    span({ class: 'sf-cell-label', 'aria-hidden': 'true' }, label),
    content,
  );
}

function renderRow({ fact, sentence }: Row, { model, actions, columns, names }: Context): HTMLElement {
  const jump = button(
    {
      type: 'button',
      class: 'sf-jump',
      lang: 'id',
      'data-key': `fact ${fact.mention} ${fact.recipient}`,
      'aria-current': () => String(model.current.val === fact.mention),
      onclick: () => void actions.show(fact.mention),
    },
    fact.award,
  );
  return tr(
    { role: 'row' },
    columns.map((column) => {
      if (column === 'award') return renderCell(column, jump, names.award);
      const value = column === 'sentence' ? sentence : fact[column];
      return value ? renderCell(column, span({ lang: 'id' }, value), names[column]) : empty();
    }),
  );
}

const empty = (): HTMLElement => td({ role: 'cell', class: 'sf-cell sf-cell-empty' });

/** The columns that have something to tell. */
function columnsOf(rows: readonly Row[]): Column[] {
  const told: Column[] = FACT_COLUMNS.filter((column) => rows.some(({ fact }) => fact[column] !== null));
  return rows.some(({ sentence }) => sentence) ? [...told, 'sentence'] : told;
}

/** The facts of one listed page, or a word on why there are none. */
export function renderFactTable(model: PageModel, actions: PageActions, page: ListedPage): HTMLElement {
  const strings = PAGE_STRINGS[model.language.val];
  if (page.facts.length === 0) return renderMessage(strings.noFacts, strings.noFactsHint);
  const rows = page.facts.map((fact) => ({ fact, sentence: page.mentions[fact.mention]?.quote?.sentence }));
  const columns = columnsOf(rows);
  const names = labels(model);
  return table(
    { role: 'table', class: `sf-facts-table ${kindClass('award')}`, 'aria-label': strings.facts },
    thead(
      { role: 'rowgroup' },
      tr(
        { role: 'row' },
        columns.map((column) => th({ role: 'columnheader', scope: 'col' }, names[column])),
      ),
    ),
    tbody(
      { role: 'rowgroup' },
      rows.map((row) => renderRow(row, { model, actions, columns, names })),
    ),
  );
}
