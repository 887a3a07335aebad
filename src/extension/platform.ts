// What else the extension asks of the browser: the reader's settings and terms, language, tabs and badge. Each function is a thin binding;
// decisions live with the callers.
import browser from 'webextension-polyfill';
import { LIMITS } from '../own/term';
import { COMMANDS, type Shortcut } from './commands';
import { localArea } from './local-area';
import { openOwnDatabase } from './own-database';
import { createOwnStore, GLOSSARY_KEY, type OwnStore } from './own-store';
import { createSettings, type SettingsStore } from './settings';

/** The reader's settings in the browser's local storage. */
export const openSettings = (): SettingsStore => createSettings(localArea);

/** The reader's own terms. */
export const openOwnTerms = (): OwnStore =>
  createOwnStore({ database: openOwnDatabase(), area: localArea, newRevision: () => crypto.randomUUID() });

/**
 * Calls back whenever the reader's own terms have changed. For pages, which cannot read them.
 * @returns a function that ends it.
 */
export const watchOwnTerms = (listener: () => void): (() => void) => localArea.watch(GLOSSARY_KEY, listener);

/** False in a page whose extension was updated, reloaded or removed since: nobody answers its messages any more. */
export const isConnected = (): boolean => Boolean(browser.runtime?.id);

/** Language tag of the browser's own interface. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();

/** Id of the tab that the reader is looking at, or null when there is none. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The part of Chrome's `sidePanel` that is used; the polyfill hands it through but does not know its type. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}
const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };

/** Opens the panel as a page in a tab, which speaks of the tab that was in front. */
async function openPanelTab(): Promise<void> {
  const tabId = await activeTab();
  const search = tabId === null ? '' : `?tab=${tabId}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`src/panel/index.html${search}`) });
}

/**
 * Makes what opens the side panel, in Firefox the sidebar, or a tab where there is neither. Browsers allow it only right
 * in the reader's click, so the window is asked for now.
 */
export function panelOpener(): () => Promise<void> {
  let windowId: number | undefined;
  const known = browser.windows?.getCurrent().then((current) => {
    windowId = current.id;
  });
  known?.catch(() => {});
  return async () => {
    if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
    else if (browser.sidebarAction) await browser.sidebarAction.open();
    else await openPanelTab();
  };
}

/** Opens the side panel of a window; see {@link panelOpener} for when browsers allow it. */
export async function openPanel(windowId: number): Promise<void> {
  if (sidePanel) await sidePanel.open({ windowId });
  else await browser.sidebarAction?.open();
}

/** Calls back when the reader presses the key of a command, with the tab in front; never ends. */
export function watchCommands(
  listener: (command: string, where: { tabId: number; windowId: number } | null) => void,
): void {
  // Missing on phones, which have no keys.
  browser.commands?.onCommand.addListener((command, tab) => {
    const where =
      tab?.id === undefined || tab.windowId === undefined ? null : { tabId: tab.id, windowId: tab.windowId };
    listener(command, where);
  });
}

/** The commands with the keys that they have now; none where the browser has no commands. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  const keys = new Map(all.map(({ name, shortcut }) => [name, shortcut ?? '']));
  return COMMANDS.flatMap((name) => {
    const key = keys.get(name);
    return key === undefined ? [] : [{ name, key }];
  });
}

/** Opens the browser's own page on which keys are chosen. */
export async function openShortcuts(): Promise<void> {
  if (sidePanel) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  else await browser.commands.openShortcutSettings();
}

/** Opens the page of settings. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

const glossaryPage = (search: string): string => browser.runtime.getURL(`src/glossary/index.html${search}`);

/**
 * Address of the page of the reader's own terms.
 * @param add a term that is about to be added
 */
export const glossaryAddress = (add?: string): string =>
  glossaryPage(add === undefined ? '' : `?${new URLSearchParams({ add: add.trim().slice(0, LIMITS.term) })}`);

/** Opens that page in a tab. */
export async function openGlossary(add?: string): Promise<void> {
  await browser.tabs.create({ url: glossaryAddress(add) });
}

/** Opens it at the form of one term. */
export async function openGlossaryAt(id: string): Promise<void> {
  await browser.tabs.create({ url: glossaryPage(`?${new URLSearchParams({ edit: id })}`) });
}

/** Brings a tab to the front. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

/** Calls back whenever another tab comes to the front; never ends. */
export function watchFront(listener: () => void): void {
  browser.tabs.onActivated.addListener(() => listener());
}

/** Calls back with the tab whenever one has loaded a page; never ends. */
export function watchLoads(listener: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete') listener(tabId);
  });
}

/** Shows a short text on the toolbar button of one tab; the empty string removes it. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#44566c' });
  // Missing in browsers that choose the text's colour themselves.
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
}
