// What popup and panel do: fill their model from settings and page, and carry out what the reader asks for. Browser
// and messages are handed in.
import { MAX_QUERY, type PageList, type ReplyOf, type RequestOf } from '../extension/contracts';
import { MessageError } from '../extension/exchange';
import { chooseLanguage } from '../extension/i18n';
import {
  isActive,
  type LoadedSettings,
  type Settings,
  type SettingsPatch,
  type SettingsStore,
  withSite,
} from '../extension/settings';
import { createPageModel, type PageActions, type PageModel, type PageState } from '../ui/page-model';
import { addNames, entriesOn } from './entry-names';

export interface PageDeps {
  readonly settings: SettingsStore;
  readonly browserLanguage: string;
  /** The tab to speak of, or null when there is none; asked for every time, since a panel outlives it. */
  readonly tab: () => Promise<number | null>;
  readonly pages: {
    listPage(tabId: number): Promise<PageList>;
    showMention(tabId: number, mention: RequestOf<'showMention'>): Promise<void>;
    rescan(tabId: number): Promise<void>;
    explain(entries: readonly string[]): Promise<ReplyOf<'explain'>>;
    search(query: string): Promise<ReplyOf<'search'>>;
  };
  /** Called after it has led to a mention. */
  readonly leave: () => void;
  readonly openOptions: () => Promise<void>;
  readonly openGlossary: (add?: string) => Promise<void>;
}

export interface PageController {
  readonly model: PageModel;
  readonly actions: PageActions;
  /** Reads settings and page, and follows the settings. Never rejects. */
  start(): Promise<void>;
  /** Lists the page anew, without a word about waiting: it changed, or another tab came to the front. Never rejects. */
  refresh(): Promise<void>;
}

const POLL_MS = 100;
const POLLS = 30;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, POLL_MS));

/** Shows settings in the model. A problem stays shown until a change succeeds. */
function applySettings(model: PageModel, loaded: LoadedSettings, deps: PageDeps): void {
  const { settings, problem } = loaded;
  model.problem.val = problem;
  model.enabled.val = settings.enabled;
  model.language.val = chooseLanguage(settings.language, deps.browserLanguage);
  model.siteOn.val = model.host.val === null || !settings.sitesOff.includes(model.host.val);
}

function applyPage(model: PageModel, page: PageList, { sitesOff }: Settings): void {
  model.host.val = page.host;
  model.siteOn.val = !sitesOff.includes(page.host);
  const next: PageState = page.enabled
    ? { state: 'listed', mentions: page.mentions, facts: page.facts, truncated: page.truncated ?? false }
    : { state: 'off' };
  // A list that is the same stays as it is, with the reader's place in it.
  if (JSON.stringify(next) === JSON.stringify(model.page.val)) return;
  model.page.val = next;
  model.current.val = null;
}

function applyFailure(model: PageModel, error: unknown): void {
  const unreachable = error instanceof MessageError && error.code === 'unreachable';
  if (unreachable) model.host.val = null;
  model.page.val = { state: unreachable ? 'unreachable' : 'failed' };
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
type List = (expected: boolean | null) => Promise<void>;

/** Makes what lists the page. Of several listings under way only the last counts: others may tell of an older state. */
function createList(model: PageModel, deps: PageDeps): List {
  let last = 0;
  return async (expected) => {
    const mine = ++last;
    try {
      const page = await fetchPage(deps, expected, () => mine === last);
      const { settings } = await deps.settings.read();
      if (mine !== last) return;
      applyPage(model, page, settings);
      await addNames(model.names, entriesOn(page), deps.pages.explain);
    } catch (error) {
      if (mine === last) applyFailure(model, error);
    }
  };
}

/** Whether the page at hand is marked under these settings; null while its host is not known. */
function expectation(model: PageModel, settings: Settings): boolean | null {
  if (model.host.val !== null) return isActive(settings, model.host.val);
  return settings.enabled ? null : false;
}

function listedAt({ page }: PageModel, index: number): RequestOf<'showMention'> | undefined {
  const mentions = page.val.state === 'listed' ? page.val.mentions : [];
  return mentions.find((mention) => mention.index === index);
}

/** Asks something of the tab; false when that failed. */
async function succeeds(deps: PageDeps, ask: (tabId: number) => Promise<void>): Promise<boolean> {
  const tabId = await deps.tab();
  if (tabId === null) return false;
  try {
    await ask(tabId);
    return true;
  } catch {
    return false;
  }
}

/** Makes what looks words up. Of several look-ups under way only the last counts. */
function createLookUp({ search }: PageModel, deps: PageDeps): PageActions['search'] {
  let last = 0;
  return async (typed) => {
    const mine = ++last;
    const query = typed.trim().slice(0, MAX_QUERY);
    if (query === '') {
      search.val = { state: 'idle' };
      return;
    }
    if (search.val.state !== 'found') search.val = { state: 'searching' };
    try {
      const reply = await deps.pages.search(query);
      if (mine === last) search.val = { state: 'found', query, ...reply };
    } catch {
      if (mine === last) search.val = { state: 'failed' };
    }
  };
}

function createActions(model: PageModel, deps: PageDeps, list: List): PageActions {
  const change = async (patch: SettingsPatch): Promise<void> => {
    const loaded = await deps.settings.change(patch);
    applySettings(model, loaded, deps);
    if (loaded.problem === null) await list(expectation(model, loaded.settings));
  };
  return {
    setEnabled: (enabled) => change({ enabled }),
    async setSite(on) {
      const host = model.host.val;
      if (host !== null) await change((now) => ({ sitesOff: withSite(now, host, on) }));
    },
    async show(index) {
      const mention = listedAt(model, index);
      if (mention && (await succeeds(deps, (tabId) => deps.pages.showMention(tabId, mention)))) {
        model.current.val = index;
        return deps.leave();
      }
      model.gone.val = true;
      await list(null);
    },
    async again() {
      model.gone.val = false;
      model.page.val = { state: 'loading' };
      await succeeds(deps, (tabId) => deps.pages.rescan(tabId));
      await list(null);
    },
    openOptions: () => deps.openOptions(),
    openGlossary: (add) => deps.openGlossary(add),
    search: createLookUp(model, deps),
  };
}

/** Makes the controller of a popup or panel. Its model stands at defaults until `start` has run. */
export function createPageController(deps: PageDeps): PageController {
  const model = createPageModel(chooseLanguage('auto', deps.browserLanguage));
  const list = createList(model, deps);
  return {
    model,
    actions: createActions(model, deps, list),
    async start() {
      deps.settings.subscribe((loaded) => {
        applySettings(model, loaded, deps);
        // Changed elsewhere, by a command or on the page of settings, which the page follows a little later.
        void list(expectation(model, loaded.settings));
      });
      applySettings(model, await deps.settings.read(), deps);
      await list(null);
    },
    async refresh() {
      model.gone.val = false;
      await list(null);
    },
  };
}
