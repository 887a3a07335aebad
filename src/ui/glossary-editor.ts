// The form for one own term, in a dialog. What is typed stays until it is kept or given up.
import van from 'vanjs-core';
import { KINDS } from '../lexicon/entry';
import { type DraftField, LIMITS } from '../own/term';
import { renderDialog } from './dialog';
import type { Editor, GlossaryActions, GlossaryModel } from './glossary-model';
import { GLOSSARY_STRINGS, type GlossaryStrings } from './glossary-strings';

const { button, div, form, h2, input, label, option, p, select, span, textarea } = van.tags;

const HEADING = 'sf-editor-title';

interface Field {
  readonly name: DraftField;
  readonly control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  readonly optional?: boolean;
  readonly hint?: string;
}

function renderField({ name, control, optional, hint }: Field, editor: Editor, strings: GlossaryStrings): HTMLElement {
  const fault = editor.fault?.field === name ? strings.faults[editor.fault.code] : null;
  const told = [fault && `sf-fault-${name}`, hint && `sf-hint-${name}`].filter(Boolean).join(' ');
  control.id = `sf-field-${name}`;
  if (told) control.setAttribute('aria-describedby', told);
  if (fault) control.setAttribute('aria-invalid', 'true');
  if (!optional) control.setAttribute('aria-required', 'true');
  const title = strings.fields[name];
  return div(
    { class: 'sf-field' },
    label(
      { for: control.id },
      String(title),
      optional ? span({ class: 'sf-small' }, ` (${strings.fields.optional})`) : '',
    ),
    hint ? p({ class: 'sf-small', id: `sf-hint-${name}` }, hint) : null,
    control,
    fault ? p({ class: 'sf-fault', id: `sf-fault-${name}` }, fault) : null,
  );
}

/** The controls with what the draft holds. */
function controlsOf({ draft }: Editor, strings: GlossaryStrings) {
  return {
    term: input({ name: 'term', value: draft.term, maxlength: LIMITS.term, autocomplete: 'off' }),
    explanation: textarea({ name: 'explanation', rows: 4, maxlength: LIMITS.explanation }, draft.explanation),
    kind: select(
      { name: 'kind' },
      KINDS.toReversed().map((kind) =>
        option({ value: kind, selected: draft.kind === kind }, strings.fields.kinds[kind]),
      ),
    ),
    forms: textarea({ name: 'forms', rows: 2 }, draft.forms.join('\n')),
    note: textarea({ name: 'note', rows: 2, maxlength: LIMITS.note }, draft.note),
    source: input({ name: 'source', value: draft.source, maxlength: LIMITS.source, autocomplete: 'off' }),
  };
}

function renderForm(model: GlossaryModel, actions: GlossaryActions, editor: Editor): HTMLElement {
  const strings = GLOSSARY_STRINGS[model.language.val];
  const controls = controlsOf(editor, strings);
  const field = (name: keyof typeof controls, more: Partial<Field> = {}): HTMLElement =>
    renderField({ name, control: controls[name], ...more }, editor, strings);
  const onsubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { term, explanation, kind, forms, note, source } = controls;
    void actions.save({
      term: term.value,
      forms: forms.value.split('\n'),
      kind: kind.value,
      explanation: explanation.value,
      note: note.value,
      source: source.value,
    });
  };
  // A new rendering begins where there is something to do.
  controls[editor.fault?.field ?? (editor.draft.term === '' ? 'term' : 'explanation')].setAttribute('data-focus', '');
  return form(
    { class: 'sf-form', novalidate: true, onsubmit },
    h2({ id: HEADING }, editor.id === null ? strings.newTerm : strings.editTerm),
    field('term'),
    field('explanation'),
    field('kind'),
    field('forms', { optional: true, hint: strings.fields.formsHint }),
    field('note', { optional: true }),
    field('source', { optional: true }),
    p({ role: 'alert', class: 'sf-fault' }, () => (model.problem.val ? strings.problems[model.problem.val] : '')),
    div(
      { class: 'sf-buttons' },
      button({ type: 'submit', class: 'sf-plain sf-main' }, strings.save),
      button({ type: 'button', class: 'sf-plain', onclick: () => actions.closeEditor() }, strings.cancel),
    ),
  );
}

/**
 * The dialog with the form.
 * @param closed called with the term that was edited, null for a new one
 */
export function renderEditor(
  model: GlossaryModel,
  actions: GlossaryActions,
  closed: (id: string | null) => void,
): HTMLElement {
  let last: string | null = null;
  return renderDialog({
    class: 'sf-dialog',
    labelledBy: HEADING,
    isOpen: () => model.editor.val !== null,
    content: () => {
      const editor = model.editor.val;
      if (editor) last = editor.id;
      return editor ? renderForm(model, actions, editor) : div();
    },
    close: () => actions.closeEditor(),
    closed: () => closed(last),
  });
}
