// The toolbar popup: what the page holds, and the switches. Its components are bound to a model; this file puts them
// together.
import van from 'vanjs-core';
import { renderFactList } from './fact-list';
import { renderMentions } from './mention-list';
import type { PageActions, PageModel } from './page-model';
import { PAGE_STRINGS } from './page-strings';
import { keepingFocus, renderLimits, renderPage, renderStatus, sayOfPage } from './page-view';
import { renderFound, renderSearchBox, sayOfSearch } from './search';
import { renderHead } from './surface-head';
import { renderTool } from './tool';

const { div, footer, main } = van.tags;

export interface PopupActions extends PageActions {
  openPanel(): Promise<void>;
}

function renderContent(model: PageModel, actions: PageActions): HTMLElement {
  if (model.search.val.state !== 'idle') return renderFound(model, actions);
  return renderPage(model, actions, (page, groups) =>
    div(
      renderLimits(page, PAGE_STRINGS[model.language.val]),
      renderFactList(model, actions, page.facts),
      renderMentions(model, actions, groups),
    ),
  );
}

/** The whole popup. Keep it in the document: its bindings live only there. */
export function renderPopup(model: PageModel, actions: PopupActions): HTMLElement {
  return div(
    { class: 'sf-popup', lang: () => model.language.val },
    renderHead(model, actions),
    renderSearchBox(model, actions),
    main(
      { 'aria-busy': () => String(model.page.val.state === 'loading') },
      renderStatus(() => sayOfSearch(model) ?? sayOfPage(model)),
      keepingFocus(() => renderContent(model, actions)),
    ),
    footer(
      { class: 'sf-tail' },
      renderTool(model, { name: 'panel', label: (strings) => strings.panel, run: actions.openPanel }),
      renderTool(model, { name: 'glossary', label: (strings) => strings.glossary, run: actions.openGlossary }),
      renderTool(model, { name: 'options', label: (strings) => strings.options, run: actions.openOptions }),
      renderTool(model, { name: 'again', label: (strings) => strings.again, run: actions.again, isPlain: true }),
    ),
  );
}
