// The background: recognises the texts of pages and explains what they hold, since only it has the lexicon, and keeps
// the badge. Wiring only.
import { handle } from '../extension/messages';
import { showBadge } from '../extension/platform';
import compiled from '../generated/lexicon.json';
import type { CompiledLexicon } from '../lexicon/compile';
import { entries, scales } from '../lexicon/entries';
import { badgeText, createExplainer } from './explainer';
import { createRecognizer } from './recognizer';
import { createReferences } from './references';

const recognize = createRecognizer(compiled as unknown as CompiledLexicon);
const explain = createExplainer({ entries, scales, refer: createReferences(entries, recognize) });

handle({
  recognize: ({ text }) => recognize(text),
  explain,
  async reportPage({ distinct }, sender) {
    if (sender.tabId !== null) await showBadge(sender.tabId, badgeText(distinct));
    return {};
  },
});
