// The background: answers with explanations, which only it holds, and keeps the badge. Wiring only.
import { handle } from '../extension/messages';
import { showBadge } from '../extension/platform';
import { entries, scales } from '../lexicon/entries';
import { badgeText, createExplainer } from './explainer';

const explain = createExplainer(entries, scales);

handle({
  explain: (request) => explain(request.entries, request.scales),
  async reportPage({ distinct }, sender) {
    if (sender.tabId !== null) await showBadge(sender.tabId, badgeText(distinct));
    return {};
  },
});
