// The background: recognises the texts of pages and explains what they hold, since only it has the lexicon, and keeps
// the badge. Wiring only.
import { areSuggestionsXml, watchMenu, watchOmnibox } from '../extension/entrances';
import { welcomeOnInstall } from '../extension/first-run';
import { markOrigins, permittedOrigins, runIn, tabsOf, watchBeginning, watchOrigins } from '../extension/host-access';
import { chooseLanguage } from '../extension/i18n';
import { relayStorage } from '../extension/local-area';
import { handle, leave, passShown, passToPage, runsIn, walk } from '../extension/messages';
import {
  browserLanguage,
  openGlossaryAt,
  openOwnTerms,
  openPanel,
  openSettings,
  showBadge,
  watchCommands,
} from '../extension/platform';
import compiled from '../generated/lexicon.json';
import type { CompiledLexicon } from '../lexicon/compile';
import { entries, scales } from '../lexicon/entries';
import { createSearch, type SearchResult } from '../lexicon/search';
import { badgeText, createExplainer } from './explainer';
import { createSuggestions } from './omnibox';
import { createOwnKnowledge } from './own-knowledge';
import { createRecognizer } from './recognizer';
import { createReferences } from './references';
import { createCommands } from './run-command';
import { searchBoth } from './search-both';
import { createSiteAccess } from './site-access';

const searchLexicon = createSearch(entries);
const recognize = createRecognizer(compiled as unknown as CompiledLexicon);
const explain = createExplainer({ entries, scales, refer: createReferences(entries, recognize) });
const own = createOwnKnowledge(openOwnTerms());
const searchAll = async (query: string, most: number): Promise<SearchResult> =>
  searchBoth((await own()).search(query, most), searchLexicon(query, most));

/** More would be a list that nobody reads. */
const MOST_FOUND = 20;

const access = createSiteAccess({
  permitted: permittedOrigins,
  markOrigins,
  tabsOf,
  runsIn,
  runIn,
  leave,
});
watchBeginning(() => void access.follow());
watchOrigins(
  () => void access.follow(),
  (origins) => void access.drop(origins),
);

handle({
  recognize: async ({ text }) => recognize(text, (await own()).forms),
  explain: async (asked) => explain(asked, (await own()).entries),
  search: ({ query }) => searchAll(query, MOST_FOUND),
  async markTab({ tabId }) {
    await access.mark(tabId);
    return {};
  },
  async editTerm({ id }) {
    await openGlossaryAt(id);
    return {};
  },
  async reportPage({ distinct }, sender) {
    if (sender.tabId !== null) await showBadge(sender.tabId, badgeText(distinct));
    return {};
  },
  async reportFrame({ things }, { tabId, frame }) {
    if (tabId === null) throw new Error('only tabs have frames');
    return { ...(await passToPage(tabId, { frame, things })), frame };
  },
  async reportShown(_request, { tabId, frame }) {
    if (tabId !== null) await passShown(tabId, frame);
    return {};
  },
});

welcomeOnInstall();

const settings = openSettings();
const run = createCommands({ settings, walk, openPanel });
// A key that finds nothing to do there does nothing.
watchCommands((command, where) => void run(command, where).catch(() => {}));

relayStorage();
watchMenu();

const suggest = createSuggestions(searchAll, areSuggestionsXml());
watchOmnibox(async (typed) => {
  const { language } = (await settings.read()).settings;
  return suggest(typed, chooseLanguage(language, browserLanguage()));
});
