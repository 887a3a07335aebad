// What else the extension asks of the browser: storage, language, tabs and badge. Each function is a thin binding;
// decisions live with the callers.
import browser from 'webextension-polyfill';
import { createSettings, type SettingsArea, type SettingsStore } from './settings';

const localArea: SettingsArea = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  watch(key, listener) {
    const onChanged = (changes: Record<string, browser.Storage.StorageChange>, area: string): void => {
      if (area === 'local' && changes[key]) listener(changes[key].newValue);
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  },
};

/** The reader's settings in the browser's local storage. */
export const openSettings = (): SettingsStore => createSettings(localArea);

/** False in a page whose extension was updated, reloaded or removed since: nobody answers its messages any more. */
export const isConnected = (): boolean => Boolean(browser.runtime?.id);

/** Language tag of the browser's own interface. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();

/** Id of the tab that the reader is looking at, or null when there is none. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Shows a short text on the toolbar button of one tab; the empty string removes it. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#44566c' });
  // Missing in browsers that choose the text's colour themselves.
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
}
