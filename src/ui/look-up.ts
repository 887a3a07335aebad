// The page that explains words from the context menu and the address bar: the search of popup and panel, alone.
import van from 'vanjs-core';
import type { SearchActions, SearchModel } from './page-model';
import { PAGE_STRINGS } from './page-strings';
import { keepingFocus, renderStatus } from './page-view';
import { renderFound, renderSearchBox, sayOfSearch } from './search';
import { renderBrand } from './surface-head';

const { div, main } = van.tags;

/**
 * The whole page. Keep it in the document: its bindings live only there.
 * @param query what the reader asked for
 */
export function renderLookUp(model: SearchModel, actions: SearchActions, query: string): HTMLElement {
  return div(
    { class: 'sf-look-up', lang: () => model.language.val },
    renderBrand(),
    renderSearchBox(model, actions, query),
    main(
      renderStatus(() => sayOfSearch(model) ?? { words: PAGE_STRINGS[model.language.val].lookUp }),
      keepingFocus(() => renderFound(model, actions)),
    ),
  );
}
