// What the first run needs of the browser: to know of the installation, and to ask for the sites. Thin bindings.
import browser from 'webextension-polyfill';

const sites = (): { origins: string[] } => ({
  origins: (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches),
});

/** Opens the welcome page once the extension has been installed; not after updates. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
  });
}

/** Whether the extension may run on its sites; in Firefox that is for the reader to say. */
export const maySites = (): Promise<boolean> => browser.permissions.contains(sites());

/** Asks the reader for the sites; browsers allow it only right in a click. False when the reader says no. */
export const askForSites = (): Promise<boolean> => browser.permissions.request(sites());

/** Whether there is a toolbar to which the icon can be pinned; phones have none. */
export const hasToolbar = (): boolean => Boolean(browser.windows);
