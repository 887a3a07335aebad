// The controller of popup and panel in a browser of one tab.
import type { PageList } from '../../src/extension/contracts';
import { MessageError } from '../../src/extension/exchange';
import { createSettings, SETTINGS_KEY } from '../../src/extension/settings';
import { createPageController, type PageController } from '../../src/surfaces/page-controller';
import type { PageDeps } from '../../src/surfaces/page-deps';
import { entry } from './ui';

/** What the page holds. */
export const PAGE: PageList = {
  host: 'a.go.id',
  enabled: true,
  mentions: [{ index: 0, kind: 'award', text: 'Predikat SAKIP', entry: 'sakip' }],
  facts: [],
};

export interface World {
  readonly controller: PageController;
  readonly calls: string[];
  readonly data: Map<string, unknown>;
  readonly breakOneReading: () => void;
  /** Tells a change of the settings that was made elsewhere. */
  readonly tell: (value: unknown) => void;
}

/** A browser of one tab: the page follows the settings a little later, as a real one does. */
export function world(
  pages: Partial<PageDeps['pages']> = {},
  more: Partial<PageDeps> & { brokenStorage?: boolean } = {},
): World {
  const calls: string[] = [];
  const data = new Map<string, unknown>();
  let broken = false;
  let watcher: (value: unknown) => void = () => {};
  const settings = createSettings({
    get: async (key) => {
      if (!broken) return data.get(key);
      broken = false;
      throw new Error('busy');
    },
    set: async (key, value) => {
      if (more.brokenStorage) throw new Error('full');
      setTimeout(() => data.set(`${key} as the page sees it`, value), 50);
      data.set(key, value);
      // Browsers tell a change also where it was made.
      watcher(value);
    },
    watch: (_key, listener) => {
      watcher = listener;
      return () => {};
    },
  });
  const seen = (): { enabled?: boolean; sitesOff?: string[] } => data.get(`${SETTINGS_KEY} as the page sees it`) ?? {};
  const controller = createPageController({
    settings,
    browserLanguage: 'en-GB',
    tab: async () => 7,
    leave: () => calls.push('leave'),
    openOptions: async () => void calls.push('options'),
    openGlossary: async (add) => void calls.push(`glossary ${add}`),
    openGlossaryAt: async (id) => void calls.push(`edit ${id}`),
    sites: { addressOf: async () => null, requestSite: async () => true },
    ...more,
    pages: {
      listPage: async () => ({ ...PAGE, enabled: seen().enabled !== false && !seen().sitesOff?.includes('a.go.id') }),
      showMention: async (tab, { index, text }) => void calls.push(`show ${index}, ${text}, in ${tab}`),
      rescan: async (tab) => void calls.push(`rescan ${tab}`),
      explain: async () => ({ entries: [entry()], scales: [] }),
      search: async () => ({ entries: [entry()], guessed: false }),
      markTab: async (tab) => void calls.push(`mark ${tab}`),
      ...pages,
    },
  });
  return { controller, calls, data, breakOneReading: () => (broken = true), tell: (value) => watcher(value) };
}

/** Nobody answers in the tab. */
export const unreachable = async (): Promise<never> => {
  throw new MessageError('unreachable', 'nobody');
};

/** A tab without the extension. */
export const unreached = (address: string | null): World =>
  world({ listPage: unreachable }, { sites: { addressOf: async () => address, requestSite: async () => true } });
