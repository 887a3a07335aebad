// The browser's local storage, and the news of its changes: as the browser tells them, and as the background passes them on,
// since Firefox at times forgets to tell the scripts in pages.
import browser from 'webextension-polyfill';
import { messageOf, requestIn } from './exchange';
import type { SettingsArea } from './settings';

const read = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

export const localArea: SettingsArea = {
  get: read,
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  watch(key, listener) {
    let last: string | undefined;
    // The same news may come in both ways.
    const tell = (value: unknown): void => {
      const now = JSON.stringify(value) ?? '';
      if (now === last) return;
      last = now;
      listener(value);
    };
    const onChanged = (changes: Record<string, browser.Storage.StorageChange>, area: string): void => {
      if (area === 'local' && changes[key]) tell(changes[key].newValue);
    };
    const onRelayed = (message: unknown): undefined => {
      if (requestIn(message, 'storageChanged')?.keys.includes(key)) void read(key).then(tell, () => {});
    };
    browser.storage.onChanged.addListener(onChanged);
    browser.runtime.onMessage.addListener(onRelayed);
    return () => {
      browser.storage.onChanged.removeListener(onChanged);
      browser.runtime.onMessage.removeListener(onRelayed);
    };
  },
};

/** Passes the news of a changed storage on to all tabs, most of which have nobody to hear it; never ends. */
export function relayStorage(): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area !== 'local') return;
    const news = messageOf('storageChanged', { keys: Object.keys(changes) });
    for (const { id } of await browser.tabs.query({})) {
      if (id !== undefined) browser.tabs.sendMessage(id, news).catch(() => {});
    }
  });
}
