// Marks a page while the reader's settings allow it, and follows every change of them. What marking is, is the business
// of session.ts; storage, badge and the making of sessions are handed in.
import type { PageList, RequestOf } from '../extension/contracts';
import { chooseLanguage } from '../extension/i18n';
import {
  DEFAULTS,
  isActive,
  isWanted,
  type LoadedSettings,
  type Settings,
  type SettingsStore,
  withIgnored,
} from '../extension/settings';
import type { Session, SessionDeps } from './session';

type Marked = Pick<Session, 'contents' | 'show' | 'walk' | 'giveWay' | 'recolour' | 'rescan' | 'reread' | 'destroy'>;

export interface PageSwitchDeps {
  readonly view: Window;
  /** Host name of the page. */
  readonly host: string;
  /** In a frame with a host of its own: that one. There the reader must want both marked. */
  readonly ownHost?: string;
  readonly settings: Pick<SettingsStore, 'read' | 'subscribe' | 'change'>;
  /** Calls back whenever the reader's own terms have changed. Returns a function that ends it. */
  readonly watchOwnTerms: (listener: () => void) => () => void;
  /** Asked when it is needed: it is slow to tell. */
  readonly browserLanguage: () => string;
  /** False once the extension was updated, reloaded or removed under the page. */
  readonly isConnected: () => boolean;
  readonly start: (
    reader: Pick<
      SessionDeps,
      'language' | 'isWanted' | 'scope' | 'density' | 'palette' | 'ignore' | 'report' | 'onError'
    >,
  ) => Marked;
  /** Tells which distinct things the page holds, for the badge. */
  readonly badge: (things: readonly string[]) => void;
}

export interface PageSwitch {
  /** The page while it is marked; null while it is switched off. */
  readonly session: Marked | null;
  /** What the page holds once its settings are known and it has been read. */
  list(request?: RequestOf<'listPage'>): Promise<PageList>;
  /** Leaves the page as its site made it, for good. */
  end(): void;
}

interface State {
  session: Marked | null;
  settings: Settings;
  things: readonly string[];
  /** How often the settings were asked for, or told to have changed. */
  news: number;
}

/** Leaves a page as its site made it. */
function leavePage(state: State): void {
  state.session?.destroy();
  state.session = null;
}

/** The same when the extension is gone. */
function endIfLost(state: State, deps: PageSwitchDeps): boolean {
  if (deps.isConnected()) return false;
  leavePage(state);
  return true;
}

/** What of the settings decides which mentions of a page are marked. */
const choiceIn = ({ kindsOff, ignored, scope, density }: Settings): string =>
  JSON.stringify([kindsOff, ignored, scope, density]);

/** What to do with an error of a page: nothing, where it only shows that the extension is gone. */
const onErrorOf =
  (state: State, deps: PageSwitchDeps) =>
  (error: unknown): void => {
    if (!endIfLost(state, deps)) reportError(error);
  };

function apply(state: State, deps: PageSwitchDeps, { settings }: LoadedSettings): void {
  const chosenAnew = choiceIn(settings) !== choiceIn(state.settings);
  const isRecoloured = settings.palette !== state.settings.palette;
  state.settings = settings;
  const report = (things: readonly string[]): void => {
    state.things = things;
    deps.badge(things);
  };
  const onError = onErrorOf(state, deps);
  if (isActive(settings, deps.host) && isActive(settings, deps.ownHost ?? deps.host)) {
    if (isRecoloured) state.session?.recolour(settings.palette);
    if (chosenAnew) state.session?.rescan().catch(onError);
    state.session ??= deps.start({
      language: () => chooseLanguage(state.settings.language, deps.browserLanguage()),
      isWanted: (mention) => isWanted(state.settings, mention),
      scope: () => state.settings.scope,
      density: () => state.settings.density,
      palette: () => state.settings.palette,
      ignore: async (entry, ignored) => {
        const { problem } = await deps.settings.change((now) => ({ ignored: withIgnored(now, entry, ignored) }));
        return problem === null;
      },
      report,
      onError,
    });
  } else if (state.session) {
    leavePage(state);
    report([]);
  }
}

/** Reads the settings; a switch that is turned meanwhile counts. */
async function follow(state: State, deps: PageSwitchDeps): Promise<void> {
  const mine = ++state.news;
  const loaded = await deps.settings.read();
  if (mine === state.news) apply(state, deps, loaded);
}

/** A page may come back from the browser's cache; there it heard of no switch and no new term, and the browser forgot its badge. */
async function wake(state: State, deps: PageSwitchDeps): Promise<void> {
  await follow(state, deps);
  if (state.things.length > 0) deps.badge(state.things);
  await state.session?.reread();
}

async function list(state: State, host: string, request: RequestOf<'listPage'>): Promise<PageList> {
  for (;;) {
    const { session } = state;
    if (!session) return { host, enabled: false, mentions: [], facts: [] };
    const contents = await session.contents(request);
    // What was switched off meanwhile has nothing to tell.
    if (session === state.session) return { host, enabled: true, ...contents };
  }
}

/** Begins to follow the settings; lives as long as the page, unless it is ended. */
export function createPageSwitch(deps: PageSwitchDeps): PageSwitch {
  const state: State = { session: null, settings: DEFAULTS, things: [], news: 0 };
  const stop = new AbortController();
  const unsubscribe = deps.settings.subscribe((loaded) => {
    state.news++;
    apply(state, deps, loaded);
  });
  const unwatch = deps.watchOwnTerms(() => state.session?.reread().catch(onErrorOf(state, deps)));
  // A reader who has reloaded the extension comes back to the page, or clicks in it.
  for (const type of ['focus', 'pointerdown']) {
    deps.view.addEventListener(type, () => endIfLost(state, deps), {
      capture: true,
      passive: true,
      signal: stop.signal,
    });
  }
  deps.view.addEventListener(
    'pageshow',
    (event) => event.persisted && void wake(state, deps).catch(onErrorOf(state, deps)),
    { signal: stop.signal },
  );
  const begun = follow(state, deps);
  return {
    get session() {
      return state.session;
    },
    list: async (request = {}) => {
      await begun;
      // Asked for what it holds, a page also follows a switch of which it was never told: browsers lose such news at times.
      await follow(state, deps);
      return list(state, deps.host, request);
    },
    end() {
      unsubscribe();
      unwatch();
      stop.abort();
      // What is still being read of the settings comes too late.
      state.news++;
      leavePage(state);
      deps.badge([]);
    },
  };
}
