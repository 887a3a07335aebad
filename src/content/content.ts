// The content script's entry point. Wiring only: marks the page while the reader's settings allow it, and answers the
// popup. The work is in page-switch.ts, session.ts and the layers below.

import { explain, handle, recognizeText, reportPage } from '../extension/messages';
import { browserLanguage, isConnected, openSettings, watchOwnTerms } from '../extension/platform';
import { createPageSwitch } from './page-switch';
import { recognizeRemotely } from './remote-recognition';
import { Session } from './session';

const recognize = recognizeRemotely({ ask: recognizeText });

const page = createPageSwitch({
  view: window,
  host: location.hostname,
  settings: openSettings(),
  watchOwnTerms,
  browserLanguage: browserLanguage(),
  isConnected,
  start: (reader) =>
    new Session({
      document,
      recognize,
      explain,
      ...reader,
    }),
  // The badge is a courtesy: a page goes on without it, also after the extension was updated under it.
  badge: (distinct) => void reportPage(distinct).catch(() => {}),
});

handle({
  listPage: (request) => page.list(request),
  showMention({ index, text }) {
    if (!page.session?.show(index, text)) throw new Error(`the page has no mention “${text}”`);
    return {};
  },
  walk({ step }) {
    if (!page.session?.walk(step)) throw new Error('the page has no mention');
    return {};
  },
  async rescan() {
    await page.session?.rescan();
    return {};
  },
});
