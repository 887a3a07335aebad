// What an import would do, in a dialog: shown in full before anything is kept.
import van from 'vanjs-core';
import type { Choice, Conflict, Plan } from '../own/merge';
import type { ReadFile } from '../own/read-file';
import type { BadLine, Incoming } from '../own/row';
import { renderDialog } from './dialog';
import type { GlossaryActions, GlossaryModel, ImportState } from './glossary-model';
import { GLOSSARY_STRINGS } from './glossary-strings';
import { IMPORT_STRINGS, type ImportStrings } from './import-strings';
import { formatNumber, type Language } from './language';

const { b, button, details, div, fieldset, h2, input, label, legend, li, p, section, span, summary, ul } = van.tags;

const HEADING = 'sf-import-title';
/** Longer lists are counted, not read. */
const MOST_LISTED = 50;
const MOST_LETTERS = 160;

type Preview = Extract<ImportState, { state: 'preview' }>;

const cut = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);

function faultOf({ fault }: BadLine, language: Language): string {
  const strings = IMPORT_STRINGS[language];
  if (typeof fault === 'string') return strings.whole[fault];
  return `${strings.fields[fault.field]}: ${GLOSSARY_STRINGS[language].faults[fault.code]}`;
}

const renderTerm = (strings: ImportStrings, { line, term }: Incoming): HTMLElement =>
  li(
    span({ class: 'sf-line-number' }, strings.line(line)),
    ' ',
    b(term.term),
    ' ',
    span({ class: 'sf-small' }, cut(term.explanation)),
  );

const renderBad = (bad: BadLine, language: Language): HTMLElement =>
  li(span({ class: 'sf-line-number' }, IMPORT_STRINGS[language].line(bad.line)), ' ', faultOf(bad, language));

function renderConflict({ line, mine, theirs, earlier }: Conflict, strings: ImportStrings): HTMLElement {
  const side = (name: string, text: string): HTMLElement =>
    p({ class: 'sf-side' }, span({ class: 'sf-label' }, `${name}: `), cut(text));
  return li(
    span({ class: 'sf-line-number' }, strings.line(line)),
    ' ',
    b(theirs.term),
    side(earlier === null ? strings.mine : strings.line(earlier), mine.explanation),
    side(earlier === null ? strings.theirs : strings.line(line), theirs.explanation),
  );
}

interface Group<T> {
  readonly name: keyof ImportStrings['groups'];
  readonly items: readonly T[];
  readonly render: (item: T) => HTMLElement;
  /** Stands above the list. */
  readonly head?: HTMLElement | undefined;
  readonly isOpen?: boolean;
}

function renderGroup<T>(
  { name, items, render, head, isOpen = false }: Group<T>,
  language: Language,
): HTMLElement | null {
  if (items.length === 0) return null;
  const strings = IMPORT_STRINGS[language];
  const rest = items.length - MOST_LISTED;
  return details(
    { class: `sf-import-group sf-import-${name}`, open: isOpen },
    summary(strings.groups[name], ' ', span({ class: 'sf-number' }, formatNumber(items.length, language))),
    head ?? null,
    ul(items.slice(0, MOST_LISTED).map(render)),
    rest > 0 ? p({ class: 'sf-small' }, strings.rest(rest)) : null,
  );
}

function renderChoices({ choice }: Preview, strings: ImportStrings, actions: GlossaryActions): HTMLElement {
  const one = (name: Choice): HTMLElement => {
    const radio = input({ type: 'radio', name: 'choice', value: name, checked: name === choice });
    radio.addEventListener('change', () => actions.choose(name));
    return label({ class: 'sf-choice' }, radio, span(strings.choices[name]));
  };
  return fieldset(
    { class: 'sf-choices' },
    legend({ class: 'sf-small' }, strings.conflictsHint),
    one('mine'),
    one('theirs'),
  );
}

function renderGroups(shown: Preview, language: Language, actions: GlossaryActions): (HTMLElement | null)[] {
  const strings = IMPORT_STRINGS[language];
  const { plan, file } = shown;
  const term = (each: Incoming): HTMLElement => renderTerm(strings, each);
  return [
    renderGroup({ name: 'added', items: plan.added, render: term }, language),
    renderGroup({ name: 'changed', items: plan.changed, render: term }, language),
    plan.unchanged > 0
      ? p(
          { class: 'sf-import-same' },
          strings.groups.unchanged,
          ' ',
          span({ class: 'sf-number' }, formatNumber(plan.unchanged, language)),
        )
      : null,
    renderGroup(
      {
        name: 'conflicts',
        items: plan.conflicts,
        render: (each) => renderConflict(each, strings),
        head: renderChoices(shown, strings, actions),
        isOpen: true,
      },
      language,
    ),
    renderGroup({ name: 'bad', items: file.bad, render: (each) => renderBad(each, language), isOpen: true }, language),
  ];
}

const renderNotes = ({ ignored }: ReadFile, plan: Plan, strings: ImportStrings): (HTMLElement | null)[] => [
  ignored.length > 0 ? p({ class: 'sf-small' }, strings.ignored(ignored.map(cut))) : null,
  plan.tooMany ? p({ class: 'sf-fault', role: 'alert' }, strings.tooMany) : null,
];

function renderPreview(model: GlossaryModel, actions: GlossaryActions, shown: Preview): HTMLElement[] {
  const language = model.language.val;
  const strings = IMPORT_STRINGS[language];
  const { plan, file } = shown;
  const count = plan.change.put.length;
  const confirm = button(
    { type: 'button', class: 'sf-plain sf-main', name: 'confirm', onclick: () => void actions.confirmImport() },
    strings.confirm(count),
  );
  return [
    p({ class: 'sf-small' }, count > 0 ? strings.nothingYet : strings.none),
    section(renderGroups(shown, language, actions), renderNotes(file, plan, strings)),
    p({ role: 'alert', class: 'sf-fault' }, () =>
      model.problem.val ? GLOSSARY_STRINGS[model.language.val].problems[model.problem.val] : '',
    ),
    div(
      { class: 'sf-buttons' },
      count > 0 && !plan.tooMany ? confirm : null,
      button({ type: 'button', class: 'sf-plain', onclick: () => actions.closeImport() }, strings.cancel),
    ),
  ];
}

function renderBody(model: GlossaryModel, actions: GlossaryActions, shown: ImportState): HTMLElement[] {
  const strings = IMPORT_STRINGS[model.language.val];
  if (shown.state === 'preview') return renderPreview(model, actions, shown);
  if (shown.state !== 'refused') return [p({ role: 'status', class: 'sf-waiting' }, strings[shown.state])];
  const { problem, line } = shown.problem;
  return [
    p({ role: 'alert', class: 'sf-fault' }, line === null ? '' : `${strings.line(line)}: `, strings.problems[problem]),
    p(strings.refused),
    div(
      { class: 'sf-buttons' },
      button({ type: 'button', class: 'sf-plain', onclick: () => actions.closeImport() }, strings.close),
    ),
  ];
}

/** The dialog of an import. */
export function renderImport(model: GlossaryModel, actions: GlossaryActions, closed: () => void): HTMLElement {
  return renderDialog({
    class: 'sf-dialog sf-import',
    labelledBy: HEADING,
    isOpen: () => model.importing.val !== null,
    content: () => {
      const shown = model.importing.val;
      if (!shown) return div();
      const heading = h2({ id: HEADING, tabindex: -1 }, IMPORT_STRINGS[model.language.val].title);
      const content = div(
        { class: 'sf-form' },
        heading,
        p({ class: 'sf-file' }, shown.name),
        renderBody(model, actions, shown),
      );
      // A reader who has just chosen goes on choosing.
      const isChoosing = document.activeElement?.getAttribute('name') === 'choice';
      const chosen = isChoosing ? content.querySelector('[name="choice"]:checked') : null;
      (chosen ?? heading).setAttribute('data-focus', '');
      return content;
    },
    close: () => actions.closeImport(),
    closed,
  });
}
