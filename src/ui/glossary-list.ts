// The reader's own terms as a list: found by what is typed, shown a hundred at a time.
import van from 'vanjs-core';
import { createFinder } from '../own/find';
import type { OwnTerm } from '../own/term';
import { kindClass } from './card-parts';
import { type GlossaryActions, type GlossaryModel, type GlossaryState, PAGE_SIZE } from './glossary-model';
import { GLOSSARY_STRINGS, type GlossaryStrings } from './glossary-strings';
import { icon } from './icons';
import { keepingFocus, renderStatus, type Said } from './page-view';

const { bdi, button, div, h2, li, p, span, ul } = van.tags;

type Ready = Extract<GlossaryState, { state: 'ready' }>;

/** What the reader types, and the terms that it finds. */
interface Sought {
  readonly words: string;
  readonly found: readonly OwnTerm[];
}

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

function sayOfReady({ terms, broken }: Ready, strings: GlossaryStrings, { words, found }: Sought): Said {
  if (terms.length === 0 && broken === 0) return { words: strings.empty, hint: strings.emptyHint };
  if (words === '') return { words: strings.count(terms.length), isCount: true };
  if (found.length === 0) return { words: strings.notFound(words) };
  return { words: strings.found(found.length, terms.length), isCount: true };
}

/** What there is to say of the list; a failure is told where it can be tried again. */
function say({ language, list }: GlossaryModel, sought: Sought): Said | null {
  const strings = GLOSSARY_STRINGS[language.val];
  if (list.val.state === 'ready') return sayOfReady(list.val, strings, sought);
  return list.val.state === 'loading' ? { words: strings.loading } : null;
}

function renderContent(model: GlossaryModel, actions: GlossaryActions, found: readonly OwnTerm[]): HTMLElement {
  const strings = GLOSSARY_STRINGS[model.language.val];
  const list = model.list.val;
  if (list.state === 'ready')
    return div(
      list.broken > 0 ? p({ class: 'sf-notice' }, strings.broken(list.broken)) : null,
      found.length > 0 ? renderFound(model, actions, found) : null,
    );
  if (list.state === 'loading') return div();
  return div(
    { class: 'sf-message' },
    p({ role: 'alert' }, strings.failed),
    p(button({ type: 'button', class: 'sf-plain', onclick: () => void actions.reload() }, strings.reload)),
  );
}

/** The list and how long it is, or what there is to say instead of one. */
export function renderGlossaryList(model: GlossaryModel, actions: GlossaryActions): HTMLElement {
  const finder = van.derive(() => createFinder(model.list.val.state === 'ready' ? model.list.val.terms : []));
  const found = van.derive(() => finder.val(model.query.val));
  return div(
    renderStatus(() => say(model, { words: model.query.val.trim(), found: found.val })),
    keepingFocus(() => renderContent(model, actions, found.val)),
  );
}
