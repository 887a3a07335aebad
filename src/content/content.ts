// The content script's entry point. Wiring only: marks the page while the reader's settings allow it, and answers the
// popup. The work is in session.ts and the layers below.

import type { PageList } from '../extension/contracts';
import { chooseLanguage } from '../extension/i18n';
import { explain, handle, reportPage } from '../extension/messages';
import { browserLanguage, openSettings } from '../extension/platform';
import { isActive, type LoadedSettings } from '../extension/settings';
import compiled from '../generated/lexicon.json';
import type { CompiledLexicon } from '../lexicon/compile';
import { type Lexicon, loadLexicon } from '../lexicon/load';
import { recognize } from '../recognition/recognize';
import type { Language } from '../ui/language';
import { Session } from './session';

const host = location.hostname;
const store = openSettings();
let session: Session | null = null;
let language: Language = 'en';
let lexicon: Lexicon | null = null;
let distinct = 0;

/** The badge is a courtesy: a page goes on without it, also after the extension was updated under it. */
function report(count: number): void {
  distinct = count;
  reportPage(count).catch(() => {});
}

function start(): Session {
  return new Session({
    document,
    recognize: (text) => {
      // Loaded at the first text, which is after the page has been painted.
      lexicon ??= loadLexicon(compiled as unknown as CompiledLexicon);
      return recognize(text, lexicon);
    },
    explain,
    language: () => language,
    report,
  });
}

function apply({ settings }: LoadedSettings): void {
  language = chooseLanguage(settings.language, browserLanguage());
  const on = isActive(settings, host);
  if (on) {
    session ??= start();
  } else if (session) {
    session.destroy();
    session = null;
    report(0);
  }
}

/** Reads the settings; a switch that is turned meanwhile counts. */
async function begin(): Promise<void> {
  let latest: LoadedSettings | null = null;
  store.subscribe((loaded) => {
    latest = loaded;
    apply(loaded);
  });
  const loaded = await store.read();
  apply(latest ?? loaded);
}

async function list(): Promise<PageList> {
  await begun;
  if (!session) return { host, enabled: false, mentions: [], facts: [] };
  return { host, enabled: true, ...(await session.contents()) };
}

const begun = begin();

handle({
  listPage: list,
  showMention({ index }) {
    if (!session?.show(index)) throw new Error(`the page has no mention ${index}`);
    return {};
  },
  async rescan() {
    await session?.rescan();
    return {};
  },
});

// The browser forgets a tab's badge when it leaves a page, and a page that comes back from the cache is not read anew.
window.addEventListener('pageshow', (event) => {
  if (event.persisted && distinct > 0) report(distinct);
});
