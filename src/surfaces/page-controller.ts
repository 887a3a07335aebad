// What popup and panel do: fill their model from settings and page, and carry out what the reader asks for. Browser
// and messages are handed in.
import { chooseLanguage } from '../extension/i18n';
import { type LoadedSettings, type SettingsPatch, withSite } from '../extension/settings';
import type { ListedMention } from '../ui/group-mentions';
import { createPageModel, type PageActions, type PageModel } from '../ui/page-model';
import { createLookUp } from './look-up';
import type { PageDeps } from './page-deps';
import { createList, expectation, type List } from './page-listing';

export interface PageController {
  readonly model: PageModel;
  readonly actions: PageActions;
  /** Reads settings and page, and follows the settings. Never rejects. */
  start(): Promise<void>;
  /** Lists the page anew, without a word about waiting: it changed, or another tab came to the front. Never rejects. */
  refresh(): Promise<void>;
}

/** Shows settings in the model. A problem stays shown until a change succeeds. */
function applySettings(model: PageModel, loaded: LoadedSettings, deps: PageDeps): void {
  const { settings, problem } = loaded;
  model.problem.val = problem;
  model.enabled.val = settings.enabled;
  model.language.val = chooseLanguage(settings.language, deps.browserLanguage);
  model.siteOn.val = model.host.val === null || !settings.sitesOff.includes(model.host.val);
}

/** Shows settings and lists the page as it is under them; settles when both is done. */
type Follow = (loaded: LoadedSettings) => Promise<void>;

/** Makes what follows the settings. A change of one's own is told once more by the storage: that is followed already. */
function createFollow(model: PageModel, deps: PageDeps, list: List): Follow {
  let followed = '';
  let listing = Promise.resolve();
  return (loaded) => {
    applySettings(model, loaded, deps);
    const news = JSON.stringify(loaded.settings);
    if (news === followed) return listing;
    followed = news;
    listing = list(expectation(model, loaded.settings));
    return listing;
  };
}

function listedAt({ page }: PageModel, index: number): ListedMention | undefined {
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

interface Work {
  readonly list: List;
  readonly follow: Follow;
}

function createActions(model: PageModel, deps: PageDeps, { list, follow }: Work): PageActions {
  const change = async (patch: SettingsPatch): Promise<void> => {
    const loaded = await deps.settings.change(patch);
    if (loaded.problem === null) await follow(loaded);
    else applySettings(model, loaded, deps);
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
    async permit(site) {
      if (!(await deps.sites.requestSite(site).catch(() => false))) return;
      model.page.val = { state: 'loading' };
      await succeeds(deps, (tabId) => deps.pages.markTab(tabId));
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
    editTerm: (id) => deps.openGlossaryAt(id),
    search: createLookUp(model, deps.pages.search),
  };
}

/** Makes the controller of a popup or panel. Its model stands at defaults until `start` has run. */
export function createPageController(deps: PageDeps): PageController {
  const model = createPageModel(chooseLanguage('auto', deps.browserLanguage));
  const list = createList(model, deps);
  const follow = createFollow(model, deps, list);
  return {
    model,
    actions: createActions(model, deps, { list, follow }),
    async start() {
      // Also changed elsewhere, by a command or on the page of settings.
      deps.settings.subscribe((loaded) => void follow(loaded));
      // At once: the reader waits for the list.
      const listing = list(null);
      applySettings(model, await deps.settings.read(), deps);
      await listing;
    },
    async refresh() {
      model.gone.val = false;
      await list(null);
    },
  };
}
