// The reader's own terms as a list: found by what is typed, shown a hundred at a time.
import van from 'vanjs-core';
import { createFinder } from '../own/find';
import type { OwnTerm } from '../own/term';
import { kindClass } from './card-parts';
import { type GlossaryActions, type GlossaryModel, type GlossaryState, PAGE_SIZE } from './glossary-model';
import { GLOSSARY_STRINGS, type GlossaryStrings } from './glossary-strings';
import { icon } from './icons';
import { keepingFocus, renderMessage } from './page-view';

const { bdi, button, div, h2, li, p, span, ul } = van.tags;

type Ready = Extract<GlossaryState, { state: 'ready' }>;

function renderAction(
  { id, term }: OwnTerm,
  { name, label, run }: { name: 'edit' | 'remove'; label: string; run: () => void },
): HTMLElement {
  const words = `${label} “${term}”`;
  return button(
    {
      type: 'button',
      class: 'sf-button',
      'data-key': `${name} ${id}`,
      'aria-label': words,
      title: words,
      onclick: run,
    },
    icon(name),
  );
}

function renderTerm(own: OwnTerm, strings: GlossaryStrings, actions: GlossaryActions): HTMLElement {
  const { id, term, kind, forms, explanation } = own;
  return li(
    { class: `sf-own-term ${kindClass(kind)}` },
    div(
      { class: 'sf-own-words' },
      h2({ class: 'sf-own-name' }, bdi(term), ' ', span({ class: 'sf-kind' }, strings.fields.kinds[kind])),
      forms.length > 0 ? p({ class: 'sf-small' }, `${strings.also}: `, bdi(forms.join(', '))) : null,
      p({ class: 'sf-own-explanation' }, bdi(explanation)),
    ),
    div(
      { class: 'sf-own-actions' },
      renderAction(own, { name: 'edit', label: strings.edit, run: () => actions.edit(id) }),
      renderAction(own, { name: 'remove', label: strings.remove, run: () => void actions.remove(id) }),
    ),
  );
}

/** Shows more, and brings the reader to the first that is new. */
function showMore(model: GlossaryModel, first: OwnTerm | undefined): void {
  model.most.val += PAGE_SIZE;
  setTimeout(() => document.querySelector<HTMLElement>(`[data-key="edit ${first?.id}"]`)?.focus());
}

function renderFound(model: GlossaryModel, actions: GlossaryActions, found: readonly OwnTerm[]): HTMLElement {
  const strings = GLOSSARY_STRINGS[model.language.val];
  const shown = found.slice(0, model.most.val);
  return div(
    ul(
      { class: 'sf-own-list' },
      shown.map((term) => renderTerm(term, strings, actions)),
    ),
    shown.length < found.length
      ? div(
          { class: 'sf-more' },
          p({ class: 'sf-small' }, strings.shown(shown.length, found.length)),
          button(
            { type: 'button', class: 'sf-plain', onclick: () => showMore(model, found[shown.length]) },
            strings.more,
          ),
        )
      : null,
  );
}

function renderReady(model: GlossaryModel, actions: GlossaryActions, found: readonly OwnTerm[]): HTMLElement {
  const strings = GLOSSARY_STRINGS[model.language.val];
  const { terms, broken } = model.list.val as Ready;
  if (terms.length === 0 && broken === 0) return renderMessage(strings.empty, strings.emptyHint);
  const words = model.query.val.trim();
  const count = words === '' ? strings.count(terms.length) : strings.found(found.length, terms.length);
  return div(
    p({ class: 'sf-own-count sf-small', role: 'status' }, count),
    broken > 0 ? p({ class: 'sf-notice' }, strings.broken(broken)) : null,
    found.length === 0 && words !== '' ? renderMessage(strings.notFound(words)) : renderFound(model, actions, found),
  );
}

/** The list, or what there is to say instead of one. */
export function renderGlossaryList(model: GlossaryModel, actions: GlossaryActions): () => HTMLElement {
  const finder = van.derive(() => createFinder(model.list.val.state === 'ready' ? model.list.val.terms : []));
  return keepingFocus(() => {
    const strings = GLOSSARY_STRINGS[model.language.val];
    const { state } = model.list.val;
    if (state === 'ready') return renderReady(model, actions, finder.val(model.query.val));
    if (state === 'loading') return renderMessage(strings.loading);
    return div(
      { class: 'sf-message' },
      p({ role: 'alert' }, strings.failed),
      p(button({ type: 'button', class: 'sf-plain', onclick: () => void actions.reload() }, strings.reload)),
    );
  });
}
