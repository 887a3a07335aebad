// The reader's permission to run on further sites, and the scripts that run there. Thin bindings; what follows from a
// permission is the business of background/site-access.ts.
import browser from 'webextension-polyfill';
import { GOVERNMENT, originOf } from './site';

const SCRIPTS_ID = 'further-sites';

/** The script that marks pages, as the build names it: Firefox tells its whole address, but takes only its path. */
const markingScript = (): string[] =>
  (browser.runtime.getManifest().content_scripts?.[0]?.js ?? []).map(
    (file) => new URL(file, browser.runtime.getURL('')).pathname,
  );

// Chrome's `contains` knows only sites that were asked for, not those of the manifest's scripts.
const allOrigins = async (): Promise<readonly string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Patterns of the sites that the reader has permitted beside those of the government. */
export const permittedOrigins = async (): Promise<readonly string[]> =>
  (await allOrigins()).filter((origin) => origin !== originOf(GOVERNMENT));

/** Whether the extension may run on the sites of the government; in Firefox that is for the reader to say. */
export const mayGovernment = async (): Promise<boolean> => (await allOrigins()).includes(originOf(GOVERNMENT));

/**
 * Asks the reader's permission to mark a site. Browsers allow that only right in the reader's click, so nothing may be
 * waited for before.
 * @returns whether it is given, now or long ago.
 */
export const requestSite = (site: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originOf(site)] });

/** Gives a permission back. */
export async function dropOrigin(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
}

/** Calls back with the patterns whenever the reader permits sites, or takes permissions back; never ends. */
export function watchOrigins(onAdded: (origins: string[]) => void, onRemoved: (origins: string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => onAdded(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => onRemoved(origins));
}

/** Calls back when the browser starts, and when the extension is installed or updated; never ends. */
export function watchBeginning(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
  browser.runtime.onInstalled.addListener(() => listener());
}

/** Has pages of these patterns marked from now on, also after a restart, and no others. */
export async function markOrigins(origins: readonly string[]): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPTS_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPTS_ID] });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPTS_ID,
      matches: [...origins],
      js: markingScript(),
      allFrames: true,
      // As in the manifest: frames without an address of their own belong to their page.
      matchOriginAsFallback: true,
      runAt: 'document_start',
    },
  ]);
}

/** Runs the marking script in a page that is open already. */
export async function runIn(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: markingScript() });
}

/** The open tabs of sites, by their patterns; without patterns all tabs. */
export async function tabsOf(origins?: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query(origins ? { url: [...origins] } : {});
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Address of the page in a tab; null where the browser does not tell. */
export const addressOf = async (tabId: number): Promise<string | null> => (await browser.tabs.get(tabId)).url ?? null;
