// The content script's entry point, in a page and in each of its frames. Wiring only: marks the page while the reader's
// settings allow it, and answers the popup. The work is in page-switch.ts, session.ts and the layers below.
import { MAX_LISTED } from '../extension/contracts';
import type { Handlers } from '../extension/exchange';
import { editTerm, explain, handle, recognizeText, reportFrame, reportPage, reportShown } from '../extension/messages';
import { browserLanguage, isConnected, openSettings, watchOwnTerms } from '../extension/platform';
import { isOf } from '../extension/site';
import { inArticles, whenLarge } from './frame';
import { Frames, TOP } from './frames';
import { OneCard } from './one-card';
import { createPageSwitch, type PageSwitch, type PageSwitchDeps } from './page-switch';
import { patiently } from './patience';
import { recognizeRemotely } from './remote-recognition';
import { Session, type SessionDeps } from './session';

const recognizeAll = recognizeRemotely({ ask: recognizeText });

// A card whose extension is gone is about to go as well.
const edit = (term: string): void => void editTerm(term).catch(() => {});

type Part = Pick<PageSwitchDeps, 'host' | 'ownHost' | 'badge'> & Pick<SessionDeps, 'recognize' | 'onShow'>;

const mark = ({ recognize, onShow, ...part }: Part): PageSwitch =>
  createPageSwitch({
    ...part,
    view: window,
    settings: openSettings(),
    watchOwnTerms,
    browserLanguage,
    isConnected,
    start: (reader) => new Session({ document, recognize, explain, edit, onShow, ...reader }),
  });

/** Answers the popup and the background until the reader takes the permission for this site back. */
function answer(page: PageSwitch, handlers: Handlers): void {
  const stop = handle({
    ...handlers,
    leave({ origins }) {
      if (origins.some((origin) => isOf(location.hostname, origin))) {
        stop();
        page.end();
      }
      return {};
    },
  });
}

/** What a page and its frames answer alike. */
const answersOf = (page: PageSwitch): Handlers => ({
  isThere: () => ({}),
  listPage: (request) => page.list(request),
  showMention({ index, text }) {
    if (!page.session?.show(index, text)) throw new Error(`the page has no mention “${text}”`);
    return {};
  },
  walk: ({ step, enter }) => ({ shown: page.session?.walk(step, enter) ?? false }),
  async rescan() {
    await page.session?.rescan();
    return {};
  },
});

function beginPage(): void {
  const frames = new Frames();
  const host = location.hostname;
  // The badge is a courtesy: a page goes on without it, also after the extension was updated under it.
  const badge = (): void => void reportPage(frames.distinct).catch(() => {});
  const oneCard: OneCard = new OneCard({ tell: reportShown, giveWay: () => page.session?.giveWay() });
  const page = mark({
    host,
    recognize: recognizeAll,
    badge(things) {
      frames.take(TOP, things);
      badge();
    },
    onShow() {
      frames.enter(TOP);
      if (frames.ids.length > 0) oneCard.show();
    },
  });
  answer(page, {
    ...answersOf(page),
    listPage: async (request) => ({ ...(await page.list(request)), frames: frames.ids }),
    takeFrame({ frame, things }) {
      frames.take(frame, things);
      badge();
      return { host };
    },
    takeShown({ frame }) {
      frames.enter(frame);
      oneCard.hear(frame === TOP);
      return {};
    },
    walk: (request) => frames.walk((step, enter) => page.session?.walk(step, enter) ?? false, request),
  });
}

/** Marks a frame with its page; not where the extension does not run in the page itself. */
async function beginFrame(): Promise<void> {
  await whenLarge(window);
  const { host, frame } = await patiently(() => reportFrame([]));
  const tell = (things: readonly string[]): void => void reportFrame(things.slice(0, MAX_LISTED)).catch(() => {});
  const oneCard: OneCard = new OneCard({ tell: reportShown, giveWay: () => page.session?.giveWay() });
  const page = mark({
    host,
    // Frames without an address of their own belong to their page.
    ownHost: location.hostname || host,
    recognize: inArticles(recognizeAll),
    badge: tell,
    onShow: () => oneCard.show(),
  });
  addEventListener('pagehide', () => tell([]));
  answer(page, {
    ...answersOf(page),
    takeShown(shown) {
      oneCard.hear(shown.frame === frame);
      return {};
    },
  });
}

if (window === window.top) beginPage();
else beginFrame().catch(() => {});
