// The page of the reader's own glossary: what can be done with it, what came of that, and the list.
import van from 'vanjs-core';
import { renderEditor } from './glossary-editor';
import { renderImport } from './glossary-import';
import { renderGlossaryList } from './glossary-list';
import { type GlossaryActions, type GlossaryModel, PAGE_SIZE } from './glossary-model';
import { GLOSSARY_STRINGS, type GlossaryStrings } from './glossary-strings';
import { renderPageHead } from './page-head';
import { renderSearchField } from './search-field';

const { button, div, input, main, p, span } = van.tags;

const text =
  ({ language }: GlossaryModel, pick: (strings: GlossaryStrings) => string): (() => string) =>
  () =>
    pick(GLOSSARY_STRINGS[language.val]);

const isReady = ({ list }: GlossaryModel): boolean => list.val.state === 'ready';

/** Brings the focus to the first of these that is there, once the page has been brought up to date. */
const focusOn = (...keys: readonly string[]): void =>
  void setTimeout(() => {
    const found = keys.map((key) => document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`));
    found.find((element) => element?.checkVisibility())?.focus();
  });

/** Stands in for the browser's own field for files, which cannot be named in the reader's language. */
function renderFileButton(model: GlossaryModel, actions: GlossaryActions): HTMLElement {
  const box = input({ type: 'file', name: 'file', accept: '.json,.csv,.tsv,.txt', hidden: true });
  box.addEventListener('change', () => {
    const [file] = box.files ?? [];
    if (file) void actions.readFile(file);
    // So that the same file may be chosen again.
    box.value = '';
  });
  return span(
    box,
    button(
      {
        type: 'button',
        class: 'sf-plain',
        'data-key': 'import',
        disabled: () => !isReady(model),
        onclick: () => box.click(),
      },
      text(model, (strings) => strings.importFile),
    ),
  );
}

function renderExports(model: GlossaryModel, actions: GlossaryActions): HTMLElement[] {
  const isEmpty = (): boolean => model.list.val.state !== 'ready' || model.list.val.terms.length === 0;
  return (['json', 'csv'] as const).map((format) =>
    button(
      {
        type: 'button',
        class: 'sf-plain',
        name: `export-${format}`,
        disabled: isEmpty,
        onclick: () => actions.download(format),
      },
      text(model, (strings) => (format === 'json' ? strings.exportJson : strings.exportCsv)),
    ),
  );
}

const renderToolbar = (model: GlossaryModel, actions: GlossaryActions): HTMLElement =>
  div(
    { class: 'sf-own-tools' },
    button(
      {
        type: 'button',
        class: 'sf-plain sf-main',
        'data-key': 'add',
        disabled: () => !isReady(model),
        onclick: () => actions.add(''),
      },
      text(model, (strings) => strings.add),
    ),
    renderFileButton(model, actions),
    renderExports(model, actions),
  );

function renderSearch(model: GlossaryModel): HTMLElement {
  const { field, box } = renderSearchField(text(model, (strings) => strings.search));
  box.addEventListener('input', () => {
    model.most.val = PAGE_SIZE;
    model.query.val = box.value;
  });
  return div({ class: 'sf-search', role: 'search' }, field);
}

/** What came of the last action, with the way back; stays until the next one. */
function renderNotice(model: GlossaryModel, actions: GlossaryActions): HTMLElement {
  const undo = async (): Promise<void> => {
    await actions.undo();
    focusOn('add');
  };
  return div(
    { class: 'sf-own-notices' },
    div({ role: 'status' }, () => {
      const strings = GLOSSARY_STRINGS[model.language.val];
      const notice = model.notice.val;
      return notice
        ? p({ class: 'sf-done' }, strings.done[notice.done](notice.words, notice.count))
        : p({ hidden: true });
    }),
    button(
      {
        type: 'button',
        class: 'sf-plain',
        'data-key': 'undo',
        hidden: () => !model.notice.val?.canUndo,
        onclick: () => void undo(),
      },
      text(model, (strings) => strings.undo),
    ),
    div({ role: 'alert' }, () => {
      const problem = model.problem.val;
      return problem
        ? p({ class: 'sf-notice' }, GLOSSARY_STRINGS[model.language.val].problems[problem])
        : p({ hidden: true });
    }),
  );
}

/** The whole page. Keep it in the document: its bindings live only there. */
export function renderGlossary(model: GlossaryModel, given: GlossaryActions): HTMLElement {
  const actions: GlossaryActions = {
    ...given,
    async remove(id) {
      await given.remove(id);
      focusOn('undo');
    },
  };
  return div(
    { class: 'sf-glossary', lang: () => model.language.val },
    renderPageHead(text(model, (strings) => strings.title)),
    main(
      { 'aria-busy': () => String(model.list.val.state === 'loading') },
      p(
        { class: 'sf-small' },
        text(model, (strings) => strings.lead),
      ),
      renderToolbar(model, actions),
      renderNotice(model, actions),
      renderSearch(model),
      renderGlossaryList(model, actions),
    ),
    renderEditor(model, actions, (id) => focusOn(`edit ${id}`, 'add')),
    renderImport(model, actions, () => focusOn('import')),
  );
}
