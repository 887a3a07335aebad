// The background: answers with explanations, which only it holds, and keeps the badge. Wiring only.
import { handle } from '../extension/messages';
import { showBadge } from '../extension/platform';
import compiled from '../generated/lexicon.json';
import type { CompiledLexicon } from '../lexicon/compile';
import { entries, scales } from '../lexicon/entries';
import { type Lexicon, loadLexicon } from '../lexicon/load';
import { recognize } from '../recognition/recognize';
import { badgeText, createExplainer } from './explainer';
import { createReferences } from './references';

let lexicon: Lexicon | null = null;

const refer = createReferences(entries, (text) => {
  // Loaded at the first card: most pages that are read never ask for one.
  lexicon ??= loadLexicon(compiled as unknown as CompiledLexicon);
  return recognize(text, lexicon);
});

handle({
  explain: createExplainer({ entries, scales, refer }),
  async reportPage({ distinct }, sender) {
    if (sender.tabId !== null) await showBadge(sender.tabId, badgeText(distinct));
    return {};
  },
});
