// The search of the lexicon in popup and panel: what is typed, and the entries that were found, each with what the card
// would say of it.
import van from 'vanjs-core';
import { type Entry, fullNameOf } from '../lexicon/entry';
import { NO_REFERENCES } from '../lexicon/reference';
import { Links } from './card-links';
import { kindClass, renderExpansion, renderExplanation, renderFoot, renderGiver, renderNotes } from './card-parts';
import { renderSenses } from './card-senses';
import { renderOwnSign } from './own-parts';
import { type SearchActions, type SearchModel, type SearchState, text } from './page-model';
import { PAGE_STRINGS, type PageStrings } from './page-strings';
import { renderMessage } from './page-view';
import { renderSearchField } from './search-field';
import { STRINGS } from './strings';

const { button, details, div, form, p, span, summary } = van.tags;

/** A reader who types on is not answered word by word. */
const TYPING_MS = 150;

/**
 * The field; Escape empties it, and only then may close what it stands in.
 * @param query what stands in it at first
 */
export function renderSearchBox(model: SearchModel, actions: Pick<SearchActions, 'search'>, query = ''): HTMLElement {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const { field, box } = renderSearchField(
    text(model, (strings) => strings.search),
    query,
  );
  const look = (): void => {
    clearTimeout(waiting);
    void actions.search(box.value);
  };
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, box.value === '' ? 0 : TYPING_MS);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || box.value === '') return;
    event.preventDefault();
    box.value = '';
    look();
  });
  const onsubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    look();
  };
  return form({ class: 'sf-search', role: 'search', onsubmit }, field);
}

/** What the card says of an entry, without what belongs to a page. */
function renderEntry(model: SearchModel, actions: SearchActions, entry: Entry): (Element | null)[] {
  const language = model.language.val;
  const links = new Links([], () => {});
  return [
    renderExpansion(entry),
    renderExplanation(entry, language, links),
    renderNotes(entry, language, links),
    renderGiver(entry, language),
    renderSenses(entry, { entry, references: NO_REFERENCES, language }, links),
    renderFoot(entry, language, (term) => void actions.editTerm(term)),
  ];
}

interface Result {
  readonly entry: Entry;
  readonly isOpen: boolean;
}

function renderResult(model: SearchModel, actions: SearchActions, { entry, isOpen }: Result): HTMLElement {
  const language = model.language.val;
  return details(
    { class: `sf-result ${kindClass(entry.kind)}`, open: isOpen },
    summary(
      { 'data-key': `entry ${entry.id}` },
      span({ class: 'sf-result-name', lang: 'id' }, fullNameOf(entry)),
      entry.own ? renderOwnSign(language) : span({ class: 'sf-kind' }, STRINGS[language].kinds[entry.kind]),
    ),
    div({ class: 'sf-result-body' }, renderEntry(model, actions, entry)),
  );
}

/** Nothing found; what is missing may become a term of the reader's own. */
const renderUnknown = (query: string, strings: PageStrings, actions: SearchActions): HTMLElement =>
  div(
    renderMessage(strings.notFound(query), strings.notFoundHint),
    p(
      { class: 'sf-offer' },
      button(
        { type: 'button', class: 'sf-plain', name: 'add-term', onclick: () => void actions.openGlossary(query) },
        strings.addTerm,
      ),
    ),
  );

function renderResults(
  model: SearchModel,
  found: SearchState & { readonly state: 'found' },
  actions: SearchActions,
): HTMLElement {
  const strings = PAGE_STRINGS[model.language.val];
  const { query, entries, guessed } = found;
  if (entries.length === 0) return renderUnknown(query, strings, actions);
  return div(
    p({ class: 'sf-holds', role: 'status' }, guessed ? strings.guessed(query) : strings.found(entries.length, query)),
    entries.map((entry) => renderResult(model, actions, { entry, isOpen: entries.length === 1 })),
  );
}

/** What stands in the middle while the reader searches. */
export function renderFound(model: SearchModel, actions: SearchActions): HTMLElement {
  const strings = PAGE_STRINGS[model.language.val];
  const found = model.search.val;
  if (found.state === 'found') return renderResults(model, found, actions);
  return renderMessage(found.state === 'failed' ? strings.searchFailed : strings.searching);
}
