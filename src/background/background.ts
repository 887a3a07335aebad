// The background: recognises the texts of pages and explains what they hold, since only it has the lexicon, and keeps
// the badge. Wiring only.
import { handle, walk } from '../extension/messages';
import { openOwnTerms, openPanel, openSettings, showBadge, watchCommands } from '../extension/platform';
import compiled from '../generated/lexicon.json';
import type { CompiledLexicon } from '../lexicon/compile';
import { entries, scales } from '../lexicon/entries';
import { createSearch } from '../lexicon/search';
import { badgeText, createExplainer } from './explainer';
import { createOwnKnowledge } from './own-knowledge';
import { createRecognizer } from './recognizer';
import { createReferences } from './references';
import { createCommands } from './run-command';
import { searchBoth } from './search-both';

const search = createSearch(entries);
const recognize = createRecognizer(compiled as unknown as CompiledLexicon);
const explain = createExplainer({ entries, scales, refer: createReferences(entries, recognize) });
const own = createOwnKnowledge(openOwnTerms());

/** More would be a list that nobody reads. */
const MOST_FOUND = 20;

handle({
  recognize: async ({ text }) => recognize(text, (await own()).forms),
  explain: async (asked) => explain(asked, (await own()).entries),
  search: async ({ query }) => searchBoth((await own()).search(query, MOST_FOUND), search(query, MOST_FOUND)),
  async reportPage({ distinct }, sender) {
    if (sender.tabId !== null) await showBadge(sender.tabId, badgeText(distinct));
    return {};
  },
});

const run = createCommands({ settings: openSettings(), walk, openPanel });
// A key that finds nothing to do there does nothing.
watchCommands((command, where) => void run(command, where).catch(() => {}));
