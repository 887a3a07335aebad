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
import { renderOffer, type Said } from './page-view';
import { renderSearchField } from './search-field';
import { STRINGS } from './strings';

const { details, div, form, span, summary } = van.tags;

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

type Found = SearchState & { readonly state: 'found' };

function sayOfFound({ query, entries, guessed }: Found, strings: PageStrings): Said {
  if (entries.length === 0) return { words: strings.notFound(query), hint: strings.notFoundHint };
  return { words: guessed ? strings.guessed(query) : strings.found(entries.length, query), isCount: true };
}

/** What there is to say of a search; null while nothing is sought. */
export function sayOfSearch(model: SearchModel): Said | null {
  const strings = PAGE_STRINGS[model.language.val];
  const search = model.search.val;
  switch (search.state) {
    case 'idle':
      return null;
    case 'searching':
      return { words: strings.searching };
    case 'failed':
      return { words: strings.searchFailed };
    case 'found':
      return sayOfFound(search, strings);
  }
}

const isSame = (one: string, other = ''): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether an entry is the one that the reader means: the only one, or the best where it is called just so. */
const isMeant = ({ query, entries }: Found, entry: Entry): boolean =>
  entries.length === 1 || (entry === entries[0] && [entry.name, entry.acronym].some((name) => isSame(query, name)));

/** What stands in the middle while the reader searches. */
export function renderFound(model: SearchModel, actions: SearchActions): HTMLElement {
  const found = model.search.val;
  if (found.state !== 'found') return div();
  const { query, entries } = found;
  // What is missing may become a term of the reader's own.
  if (entries.length === 0)
    return renderOffer('add-term', PAGE_STRINGS[model.language.val].addTerm, () => actions.openGlossary(query));
  return div(entries.map((entry) => renderResult(model, actions, { entry, isOpen: isMeant(found, entry) })));
}
