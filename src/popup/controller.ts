// What the popup does: fills the model from settings and page, and carries out what the reader asks for. Browser and
// messages are handed in.
import type { PageList, ReplyOf, RequestOf } from '../extension/contracts';
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
import { createPopupModel, type PopupActions, type PopupModel } from '../ui/popup-model';

export interface PopupDeps {
  readonly settings: SettingsStore;
  readonly browserLanguage: string;
  /** The tab that the popup speaks of, or null when there is none. */
  readonly tab: () => Promise<number | null>;
  readonly pages: {
    listPage(tabId: number): Promise<PageList>;
    showMention(tabId: number, mention: RequestOf<'showMention'>): Promise<void>;
    rescan(tabId: number): Promise<void>;
    explain(entries: readonly string[]): Promise<ReplyOf<'explain'>>;
  };
  /** Closes the popup after it has led to a mention. */
  readonly leave: () => void;
}

export interface PopupController {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  /** Reads settings and page. Never rejects. */
  start(): Promise<void>;
  destroy(): void;
}

const POLL_MS = 100;
const POLLS = 30;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, POLL_MS));

/** Shows settings in the model. A problem stays shown until a change succeeds. */
function applySettings(model: PopupModel, loaded: LoadedSettings, deps: PopupDeps): void {
  const { settings, problem } = loaded;
  model.problem.val = problem;
  model.enabled.val = settings.enabled;
  model.choice.val = settings.language;
  model.language.val = chooseLanguage(settings.language, deps.browserLanguage);
  model.siteOn.val = model.host.val === null || !settings.sitesOff.includes(model.host.val);
}

function applyPage(model: PopupModel, page: PageList, { sitesOff }: Settings): void {
  model.host.val = page.host;
  model.siteOn.val = !sitesOff.includes(page.host);
  model.page.val = page.enabled
    ? { state: 'listed', mentions: page.mentions, facts: page.facts, truncated: page.truncated ?? false }
    : { state: 'off' };
}

function applyFailure(model: PopupModel, error: unknown): void {
  const unreachable = error instanceof MessageError && error.code === 'unreachable';
  model.page.val = { state: unreachable ? 'unreachable' : 'failed' };
}

/** Official names are a help, not the list itself: without them the page's own words stand alone. */
async function fetchNames(page: PageList, deps: PopupDeps): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(page.mentions.flatMap((mention) => mention.entry ?? []))];
  if (ids.length === 0) return new Map();
  try {
    const { entries } = await deps.pages.explain(ids);
    return new Map(entries.map((entry) => [entry.id, entry.name]));
  } catch {
    return new Map();
  }
}

/** Asks for the page's list; waits for it to take over a switch that was just turned. */
async function fetchPage(deps: PopupDeps, expected: boolean | null): Promise<PageList> {
  const tabId = await deps.tab();
  if (tabId === null) throw new MessageError('unreachable', 'there is no tab');
  let page = await deps.pages.listPage(tabId);
  for (let polls = 0; expected !== null && page.enabled !== expected && polls < POLLS; polls++) {
    await pause();
    page = await deps.pages.listPage(tabId);
  }
  return page;
}

/** Lists the page; waits until it is marked or not as `expected`, unless that is null. Never rejects. */
type List = (expected: boolean | null) => Promise<void>;

/** Makes what lists the page. Of several listings under way only the last counts: others may tell of an older state. */
function createList(model: PopupModel, deps: PopupDeps): List {
  let last = 0;
  return async (expected) => {
    const mine = ++last;
    try {
      const page = await fetchPage(deps, expected);
      const { settings } = await deps.settings.read();
      if (mine !== last) return;
      applyPage(model, page, settings);
      const names = await fetchNames(page, deps);
      if (mine === last) model.names.val = names;
    } catch (error) {
      if (mine === last) applyFailure(model, error);
    }
  };
}

/** Whether the page at hand is marked under these settings; null while its host is not known. */
function expectation(model: PopupModel, settings: Settings): boolean | null {
  if (model.host.val !== null) return isActive(settings, model.host.val);
  return settings.enabled ? null : false;
}

function listedAt({ page }: PopupModel, index: number): RequestOf<'showMention'> | undefined {
  const mentions = page.val.state === 'listed' ? page.val.mentions : [];
  return mentions.find((mention) => mention.index === index);
}

/** Asks something of the tab; false when that failed. */
async function succeeds(deps: PopupDeps, ask: (tabId: number) => Promise<void>): Promise<boolean> {
  const tabId = await deps.tab();
  if (tabId === null) return false;
  try {
    await ask(tabId);
    return true;
  } catch {
    return false;
  }
}

function createActions(model: PopupModel, deps: PopupDeps, list: List): PopupActions {
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
    setLanguage: (language) => change({ language }),
    async show(index) {
      const mention = listedAt(model, index);
      if (mention && (await succeeds(deps, (tabId) => deps.pages.showMention(tabId, mention)))) return deps.leave();
      model.gone.val = true;
      await list(null);
    },
    async again() {
      model.gone.val = false;
      model.page.val = { state: 'loading' };
      await succeeds(deps, (tabId) => deps.pages.rescan(tabId));
      await list(null);
    },
  };
}

/** Makes the popup's controller. Its model stands at defaults until `start` has run. */
export function createPopupController(deps: PopupDeps): PopupController {
  const model = createPopupModel(chooseLanguage('auto', deps.browserLanguage));
  const list = createList(model, deps);
  let stop = (): void => {};
  return {
    model,
    actions: createActions(model, deps, list),
    async start() {
      stop = deps.settings.subscribe((loaded) => applySettings(model, loaded, deps));
      applySettings(model, await deps.settings.read(), deps);
      await list(null);
    },
    destroy: () => stop(),
  };
}
