// The side panel: the same list as the popup's, which stays open beside the page, the page's facts in full, and files of
// both.
import van, { type State } from 'vanjs-core';
import type { ExportFormat } from '../export/formats';
import { renderFactTable } from './fact-table';
import { renderMentions } from './mention-list';
import { type ListedPage, type PageActions, type PageModel, text } from './page-model';
import { PAGE_STRINGS } from './page-strings';
import { keepingFocus, renderLimits, renderPage, renderStatus, type Said, sayOfPage } from './page-view';
import { renderFound, renderSearchBox, sayOfSearch } from './search';
import { renderHead } from './surface-head';
import { renderTabs, tabId } from './tabs';
import { renderTool } from './tool';

const { button, div, footer, main, option, p, select } = van.tags;

const TABS = ['mentions', 'facts'] as const;
type PanelTab = (typeof TABS)[number];
const CONTENT = 'sf-panel-content';

export interface PanelModel {
  readonly page: PageModel;
  readonly tab: State<PanelTab>;
  readonly format: State<ExportFormat>;
  /** True after a file could not be made. */
  readonly exportFailed: State<boolean>;
}

export interface PanelActions extends PageActions {
  /** Saves what the page holds as a file; settles when that is done, or has failed and is told in the model. */
  download(): Promise<void>;
}

/** A panel before anything is chosen. */
export const createPanelModel = (page: PageModel): PanelModel => ({
  page,
  tab: van.state<PanelTab>('mentions'),
  format: van.state<ExportFormat>('facts-csv'),
  exportFailed: van.state(false),
});

const listedPage = ({ page }: PageModel): ListedPage | null => (page.val.state === 'listed' ? page.val : null);

/** Whether the page is what is shown, and has something to show. */
const hasTabs = (page: PageModel): boolean =>
  page.search.val.state === 'idle' && (listedPage(page)?.mentions.length ?? 0) > 0;

function renderPanelTabs({ page, tab }: PanelModel): HTMLElement {
  const tabs = renderTabs({
    title: text(page, (strings) => strings.view),
    names: TABS,
    selected: tab,
    label: (name) => PAGE_STRINGS[page.language.val].tabs[name],
    count: (name) => listedPage(page)?.[name].length ?? null,
    panel: CONTENT,
  });
  return div({ class: 'sf-panel-tabs', hidden: () => !hasTabs(page) }, tabs);
}

/** What is said of the search or the page; facts say how many they are in their tab. */
function say({ page, tab }: PanelModel): Said | null {
  return sayOfSearch(page) ?? (hasTabs(page) && tab.val === 'facts' ? null : sayOfPage(page));
}

function renderContent({ page: model, tab }: PanelModel, actions: PageActions): HTMLElement {
  if (model.search.val.state !== 'idle') return renderFound(model, actions);
  return renderPage(model, actions, (page, groups) => {
    if (tab.val === 'facts') return renderFactTable(model, actions, page);
    return div(renderLimits(page, PAGE_STRINGS[model.language.val]), renderMentions(model, actions, groups));
  });
}

function renderExport({ page, format, exportFailed }: PanelModel, actions: PanelActions): HTMLElement {
  const formats = Object.keys(PAGE_STRINGS.id.formats) as ExportFormat[];
  const box = select(
    { name: 'format', 'aria-label': text(page, (strings) => strings.format) },
    formats.map((name) =>
      option(
        { value: name, selected: format.val === name },
        text(page, (strings) => strings.formats[name]),
      ),
    ),
  );
  box.addEventListener('change', () => (format.val = box.value as ExportFormat));
  return div(
    { class: 'sf-export', hidden: () => !hasTabs(page) },
    box,
    button(
      { type: 'button', class: 'sf-plain', name: 'download', onclick: () => void actions.download() },
      text(page, (strings) => strings.download),
    ),
    p(
      { role: 'status', class: 'sf-export-failed' },
      text(page, (strings) => (exportFailed.val ? strings.exportFailed : '')),
    ),
  );
}

/** The whole panel. Keep it in the document: its bindings live only there. */
export function renderPanel(model: PanelModel, actions: PanelActions): HTMLElement {
  const { page, tab } = model;
  return div(
    { class: 'sf-panel', lang: () => page.language.val },
    renderHead(page, actions),
    renderSearchBox(page, actions),
    main(
      renderPanelTabs(model),
      renderStatus(() => say(model)),
      div(
        {
          id: CONTENT,
          class: 'sf-panel-content',
          'aria-busy': () => String(page.page.val.state === 'loading'),
          role: () => (hasTabs(page) ? 'tabpanel' : 'presentation'),
          'aria-labelledby': () => (hasTabs(page) ? tabId(CONTENT, tab.val) : ''),
        },
        keepingFocus(() => renderContent(model, actions)),
      ),
    ),
    footer(
      { class: 'sf-tail' },
      renderExport(model, actions),
      renderTool(page, { name: 'glossary', label: (strings) => strings.glossary, run: actions.openGlossary }),
      renderTool(page, { name: 'options', label: (strings) => strings.options, run: actions.openOptions }),
      renderTool(page, { name: 'again', label: (strings) => strings.again, run: actions.again, isPlain: true }),
    ),
  );
}
