// Ways to the lexicon and the reader's own glossary from outside any page: the context menu of selected words, and the
// address bar behind the keyword. Thin bindings; what is looked up and said is the caller's business.
import browser from 'webextension-polyfill';
import { MAX_QUERY } from './contracts';
import { glossaryAddress } from './platform';

/** What each item of the menu on selected words does; their titles stand in `_locales` under the same names. */
type Menu = Readonly<Record<string, (selected: string) => Promise<void>>>;

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** Chrome reads the lines of the address bar as XML, Firefox as they are. */
export const areSuggestionsXml = (): boolean => browser.runtime.getURL('').startsWith('chrome-');

const lookUpAddress = (query: string): string =>
  browser.runtime.getURL(`src/look-up/index.html?${new URLSearchParams({ q: query.trim().slice(0, MAX_QUERY) })}`);

/** Opens a page of ours in a small window beside the page that is read, or in a tab where there are no windows. */
async function openBeside(url: string): Promise<void> {
  if (browser.windows) await browser.windows.create({ url, type: 'popup', width: 460, height: 640 });
  else await browser.tabs.create({ url });
}

const MENU: Menu = {
  explainSelection: (selected) => openBeside(lookUpAddress(selected)),
  addToGlossary: (selected) => openBeside(glossaryAddress(selected)),
};

/** Makes the menu when the extension is installed, and does what is chosen; never ends. */
export function watchMenu(): void {
  // Missing on phones.
  const menus = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await menus.removeAll();
    for (const id of Object.keys(MENU))
      menus.create({ id, contexts: ['selection'], title: browser.i18n.getMessage(id) });
  });
  menus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (Object.hasOwn(MENU, menuItemId)) void MENU[menuItemId]?.(selectionText ?? '');
  });
}

/** Answers what is typed behind the keyword with suggestions, and explains what is chosen; never ends. */
export function watchOmnibox(suggest: (typed: string) => Promise<readonly Suggestion[]>): void {
  // Missing on phones.
  const { omnibox } = browser;
  if (!omnibox) return;
  omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('searchLexicon') });
  omnibox.onInputChanged.addListener(async (typed, show) => show([...(await suggest(typed))]));
  omnibox.onInputEntered.addListener((typed, place) => {
    const url = lookUpAddress(typed);
    if (place === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: place === 'newForegroundTab' });
  });
}
