// Lists a page in the model of popup or panel: asks for it, waits for it to follow a switch, and says so when it cannot be had.
import type { PageList } from '../extension/contracts';
import { MessageError } from '../extension/exchange';
import { isActive, type Settings } from '../extension/settings';
import { placeOf } from '../extension/site';
import type { PageModel, PageState } from '../ui/page-model';
import { addNames, entriesOn } from './entry-names';
import type { PageDeps } from './page-deps';

const POLL_MS = 100;
const POLLS = 30;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, POLL_MS));

function applyPage(model: PageModel, page: PageList, { sitesOff }: Settings): void {
  model.host.val = page.host;
  model.siteOn.val = !sitesOff.includes(page.host);
  const next: PageState = page.enabled
    ? {
        state: 'listed',
        mentions: page.mentions,
        facts: page.facts,
        truncated: page.truncated ?? false,
        marked: page.marked ?? null,
      }
    : { state: 'off' };
  model.current.val = page.shown ?? null;
  // A list that is the same stays as it is, with the reader's place in it.
  if (JSON.stringify(next) === JSON.stringify(model.page.val)) return;
  model.page.val = next;
}

const isUnreachable = (error: unknown): boolean => error instanceof MessageError && error.code === 'unreachable';

/** What there is to say of a page on which the extension does not run. */
async function whyUnreached({ tab, sites }: PageDeps): Promise<PageState> {
  const tabId = await tab();
  const address = tabId === null ? null : await sites.addressOf(tabId).catch(() => null);
  if (address === null) return { state: 'unreachable', site: null };
  const place = placeOf(address);
  return place.can ? { state: 'unreachable', site: place.site } : { state: 'forbidden' };
}

/** Asks for the page's list; waits for it to take over a switch that was just turned, as long as anyone `isAsking`. */
async function fetchPage(deps: PageDeps, expected: boolean | null, isAsking: () => boolean): Promise<PageList> {
  const tabId = await deps.tab();
  if (tabId === null) throw new MessageError('unreachable', 'there is no tab');
  let page = await deps.pages.listPage(tabId);
  for (let polls = 0; expected !== null && page.enabled !== expected && polls < POLLS; polls++) {
    await pause();
    if (!isAsking()) break;
    page = await deps.pages.listPage(tabId);
  }
  return page;
}

/** Lists the page; waits until it is marked or not as `expected`, unless that is null. Never rejects. */
export type List = (expected: boolean | null) => Promise<void>;

/** Makes what lists the page. Of several listings under way only the last counts: others may tell of an older state. */
export function createList(model: PageModel, deps: PageDeps): List {
  let last = 0;
  return async (expected) => {
    const mine = ++last;
    try {
      const asked = fetchPage(deps, expected, () => mine === last);
      const [page, { settings }] = await Promise.all([asked, deps.settings.read()]);
      if (mine !== last) return;
      applyPage(model, page, settings);
      await addNames(model.names, entriesOn(page), deps.pages.explain);
    } catch (error) {
      const unreached = isUnreachable(error) ? await whyUnreached(deps) : null;
      if (mine !== last) return;
      if (unreached) model.host.val = null;
      model.page.val = unreached ?? { state: 'failed' };
    }
  };
}

/** Whether the page at hand is marked under these settings; null while its host is not known. */
export function expectation(model: PageModel, settings: Settings): boolean | null {
  if (model.host.val !== null) return isActive(settings, model.host.val);
  return settings.enabled ? null : false;
}
