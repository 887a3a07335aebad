// What the page of settings does: fills its model, follows changes from elsewhere, and makes those that the reader asks
// for. Storage and messages are handed in.
import type { Shortcut } from '../extension/commands';
import type { ReplyOf } from '../extension/contracts';
import { chooseLanguage } from '../extension/i18n';
import {
  DEFAULTS,
  type LoadedSettings,
  type SettingsPatch,
  type SettingsStore,
  withIgnored,
  withKind,
  withSite,
} from '../extension/settings';
import { nameOf } from '../extension/site';
import { createOptionsModel, type OptionsActions, type OptionsModel } from '../ui/options-model';
import { addNames } from './entry-names';

export interface OptionsDeps {
  readonly settings: SettingsStore;
  readonly browserLanguage: string;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  readonly openShortcuts: () => Promise<void>;
  readonly sites: {
    /** Patterns of the sites that the reader has permitted. */
    permitted(): Promise<readonly string[]>;
    drop(origin: string): Promise<void>;
    /** Calls back when that changes. */
    watch(listener: () => void): void;
  };
  readonly explain: (entries: readonly string[]) => Promise<ReplyOf<'explain'>>;
}

export interface OptionsController {
  readonly model: OptionsModel;
  readonly actions: OptionsActions;
  /** Reads the settings and follows them. Never rejects. */
  start(): Promise<void>;
}

function apply(model: OptionsModel, { settings, problem }: LoadedSettings, browserLanguage: string): void {
  model.settings.val = settings;
  model.problem.val = problem;
  model.language.val = chooseLanguage(settings.language, browserLanguage);
}

/** Makes the controller of the page of settings. Its model stands at defaults until `start` has run. */
export function createOptionsController(deps: OptionsDeps): OptionsController {
  const { settings, browserLanguage } = deps;
  const model = createOptionsModel(chooseLanguage(DEFAULTS.language, browserLanguage), DEFAULTS);
  const show = async (loaded: LoadedSettings): Promise<void> => {
    apply(model, loaded, browserLanguage);
    await addNames(model.names, loaded.settings.ignored, deps.explain);
  };
  const listSites = async (): Promise<void> => {
    const origins = await deps.sites.permitted().catch(() => []);
    const named = origins.map((origin) => ({ id: origin, name: nameOf(origin) }));
    model.furtherSites.val = named.toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
  };
  const change = async (patch: SettingsPatch): Promise<void> => show(await settings.change(patch));
  return {
    model,
    actions: {
      setEnabled: (enabled) => change({ enabled }),
      setKind: (kind, on) => change((now) => ({ kindsOff: withKind(now, kind, on) })),
      setScope: (scope) => change({ scope }),
      setDensity: (density) => change({ density }),
      setPalette: (palette) => change({ palette }),
      setLanguage: (language) => change({ language }),
      allowSite: (host) => change((now) => ({ sitesOff: withSite(now, host, true) })),
      dropSite: (origin) => deps.sites.drop(origin).then(listSites, listSites),
      openShortcuts: () => deps.openShortcuts(),
      allowEntry: (id) => change((now) => ({ ignored: withIgnored(now, id, false) })),
    },
    async start() {
      settings.subscribe((loaded) => void show(loaded));
      await show(await settings.read());
      deps.sites.watch(() => void listSites());
      await listSites();
      try {
        model.shortcuts.val = await deps.shortcuts();
      } catch {
        // Without them the page has one section less.
      }
    },
  };
}
