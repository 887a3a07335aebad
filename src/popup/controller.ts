// What the popup does: fills the model from settings and page, and carries out what the reader asks for. Browser and
// messages are handed in.
import type { PageList, ReplyOf } from '../extension/contracts';
import { MessageError } from '../extension/exchange';
import { chooseLanguage } from '../extension/i18n';
import { isActive, type LoadedSettings, type Settings, type SettingsStore, withSite } from '../extension/settings';
import { createPopupModel, type PopupActions, type PopupModel } from '../ui/popup-model';

export interface PopupDeps {
  readonly settings: SettingsStore;
  readonly browserLanguage: string;
  /** The tab that the popup speaks of, or null when there is none. */
  readonly tab: () => Promise<number | null>;
  readonly pages: {
    listPage(tabId: number): Promise<PageList>;
    showMention(tabId: number, index: number): Promise<void>;
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
function applySettings(model: PopupModel, loaded: LoadedSettings, deps: PopupDeps): Settings {
  const { settings, problem } = loaded;
  model.problem.val = problem;
  model.enabled.val = settings.enabled;
  model.choice.val = settings.language;
  model.language.val = chooseLanguage(settings.language, deps.browserLanguage);
  model.siteOn.val = model.host.val === null || !settings.sitesOff.includes(model.host.val);
  return settings;
}

function applyPage(model: PopupModel, page: PageList): void {
  model.host.val = page.host;
  model.page.val = page.enabled
    ? { state: 'listed', mentions: page.mentions, facts: page.facts, truncated: page.truncated ?? false }
    : { state: 'off' };
}

function applyFailure(model: PopupModel, error: unknown): void {
  const unreachable = error instanceof MessageError && error.code === 'unreachable';
  model.page.val = { state: unreachable ? 'unreachable' : 'failed' };
}

/** Official names are a help, not the list itself: without them the page's own words stand alone. */
async function fetchNames(model: PopupModel, page: PageList, deps: PopupDeps): Promise<void> {
  const ids = [...new Set(page.mentions.flatMap((mention) => mention.entry ?? []))];
  if (ids.length === 0) return;
  try {
    const { entries } = await deps.pages.explain(ids);
    model.names.val = new Map(entries.map((entry) => [entry.id, entry.name]));
  } catch {
    model.names.val = new Map();
  }
}

/** Lists the page; waits for it to take over a switch that was just turned. */
async function list(model: PopupModel, deps: PopupDeps, expected: boolean | null): Promise<void> {
  const tabId = await deps.tab();
  if (tabId === null) {
    model.page.val = { state: 'unreachable' };
    return;
  }
  try {
    let page = await deps.pages.listPage(tabId);
    for (let polls = 0; expected !== null && page.enabled !== expected && polls < POLLS; polls++) {
      await pause();
      page = await deps.pages.listPage(tabId);
    }
    applyPage(model, page);
    await fetchNames(model, page, deps);
  } catch (error) {
    applyFailure(model, error);
  }
}

function createActions(model: PopupModel, deps: PopupDeps): PopupActions {
  const change = async (patch: Partial<Settings>): Promise<void> => {
    const loaded = await deps.settings.change(patch);
    const settings = applySettings(model, loaded, deps);
    if (loaded.problem !== null || model.host.val === null) return;
    await list(model, deps, isActive(settings, model.host.val));
  };
  const onTab = async (run: (tabId: number) => Promise<void>): Promise<boolean> => {
    const tabId = await deps.tab();
    if (tabId === null) return false;
    try {
      await run(tabId);
      return true;
    } catch {
      return false;
    }
  };
  return {
    setEnabled: (enabled) => change({ enabled }),
    async setSite(on) {
      const host = model.host.val;
      if (host === null) return;
      const { settings } = await deps.settings.read();
      await change({ sitesOff: withSite(settings, host, on) });
    },
    setLanguage: (language) => change({ language }),
    async show(index) {
      if (await onTab((tabId) => deps.pages.showMention(tabId, index))) return deps.leave();
      model.gone.val = true;
      await list(model, deps, null);
    },
    async again() {
      model.gone.val = false;
      model.page.val = { state: 'loading' };
      await onTab((tabId) => deps.pages.rescan(tabId));
      await list(model, deps, null);
    },
  };
}

/** Makes the popup's controller. Its model stands at defaults until `start` has run. */
export function createPopupController(deps: PopupDeps): PopupController {
  const model = createPopupModel(chooseLanguage('auto', deps.browserLanguage));
  let stop = (): void => {};
  return {
    model,
    actions: createActions(model, deps),
    async start() {
      stop = deps.settings.subscribe((loaded) => applySettings(model, loaded, deps));
      applySettings(model, await deps.settings.read(), deps);
      await list(model, deps, null);
      applySettings(model, await deps.settings.read(), deps);
    },
    destroy: () => stop(),
  };
}
