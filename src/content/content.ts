// The content script's entry point. Wiring only: marks the page while the reader's settings allow it, and answers the
// popup. The work is in page-switch.ts, session.ts and the layers below.

import { explain, handle, reportPage } from '../extension/messages';
import { browserLanguage, openSettings } from '../extension/platform';
import compiled from '../generated/lexicon.json';
import type { CompiledLexicon } from '../lexicon/compile';
import { type Lexicon, loadLexicon } from '../lexicon/load';
import { recognize } from '../recognition/recognize';
import { createPageSwitch } from './page-switch';
import { Session } from './session';

let lexicon: Lexicon | null = null;

const page = createPageSwitch({
  view: window,
  host: location.hostname,
  settings: openSettings(),
  browserLanguage: browserLanguage(),
  start: (reader) =>
    new Session({
      document,
      recognize: (text) => {
        // Loaded at the first text: a page that begins to load is not held up.
        lexicon ??= loadLexicon(compiled as unknown as CompiledLexicon);
        return recognize(text, lexicon);
      },
      explain,
      ...reader,
    }),
  // The badge is a courtesy: a page goes on without it, also after the extension was updated under it.
  badge: (distinct) => void reportPage(distinct).catch(() => {}),
});

handle({
  listPage: () => page.list(),
  showMention({ index, text }) {
    if (!page.session?.show(index, text)) throw new Error(`the page has no mention “${text}”`);
    return {};
  },
  async rescan() {
    await page.session?.rescan();
    return {};
  },
});
