// What the first run needs of the browser: to know of the installation, and what there is to be told of. Thin bindings.
import browser from 'webextension-polyfill';

/** Opens the welcome page once the extension has been installed; not after updates. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
  });
}

/** Whether there is a toolbar to which the icon can be pinned; phones have none. */
export const hasToolbar = (): boolean => Boolean(browser.windows);
