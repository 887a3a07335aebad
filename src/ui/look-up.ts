// The page that explains words from the context menu and the address bar: the search of popup and panel, alone.
import van from 'vanjs-core';
import type { PageActions, SearchModel } from './page-model';
import { PAGE_STRINGS } from './page-strings';
import { keepingFocus, renderMessage } from './page-view';
import { renderFound, renderSearchBox } from './search';
import { renderBrand } from './surface-head';

const { div, main } = van.tags;

/**
 * The whole page. Keep it in the document: its bindings live only there.
 * @param query what the reader asked for
 */
export function renderLookUp(model: SearchModel, actions: Pick<PageActions, 'search'>, query: string): HTMLElement {
  return div(
    { class: 'sf-look-up', lang: () => model.language.val },
    renderBrand(),
    renderSearchBox(model, actions, query),
    main(
      keepingFocus(() => {
        if (model.search.val.state !== 'idle') return renderFound(model);
        return renderMessage(PAGE_STRINGS[model.language.val].lookUp);
      }),
    ),
  );
}
