// Speaks of a page and its frames as of one page: lists them as one, the page itself first, and leads to a mention in
// whichever it stands.
import type { PageList } from '../extension/contracts';
import type { PageDeps } from './page-deps';

/** The same for one frame of a tab; the page itself is frame 0. */
export interface FramePages {
  listPage(tabId: number, frame: number): Promise<PageList>;
  showMention(tabId: number, mention: { index: number; text: string }, frame: number): Promise<void>;
  rescan(tabId: number, frame: number): Promise<void>;
}

const TOP = 0;

interface Framed {
  readonly frame: number;
  readonly page: PageList;
}

/** How many of a list's mentions are marked; all, unless it says otherwise. */
const markedOf = ({ marked, mentions }: PageList): { count: number; of: number } =>
  marked ?? { count: mentions.length, of: mentions.length };

function addMarked(pages: readonly Framed[]): Pick<PageList, 'marked'> {
  if (pages.every(({ page }) => !page.marked)) return {};
  const all = pages.map(({ page }) => markedOf(page));
  const sum = (what: 'count' | 'of'): number => all.reduce((units, marked) => units + marked[what], 0);
  return { marked: { count: sum('count'), of: sum('of') } };
}

/** One list of several; indexes count through all of it. */
function join(top: PageList, frames: readonly Framed[]): PageList {
  const pages = [{ frame: TOP, page: top }, ...frames];
  const mentions: PageList['mentions'] = [];
  const facts: PageList['facts'] = [];
  let shown: number | undefined;
  for (const { frame, page } of pages) {
    const shift = mentions.length;
    const address = page.source ? { address: page.source.address } : {};
    for (const mention of page.mentions) {
      const place = { frame, index: mention.index, ...address };
      mentions.push({ ...mention, index: shift + mention.index, place });
    }
    if (page.shown !== undefined) shown = shift + page.shown;
    for (const fact of page.facts) facts.push({ ...fact, mention: shift + fact.mention });
  }
  const truncated = pages.some(({ page }) => page.truncated);
  return {
    ...top,
    mentions,
    facts,
    ...addMarked(pages),
    ...(truncated ? { truncated } : {}),
    ...(shown === undefined ? {} : { shown }),
  };
}

/** What a frame holds; null when it is gone, or holds nothing any more. */
async function listFrame(pages: FramePages, tabId: number, frame: number): Promise<Framed | null> {
  const page = await pages.listPage(tabId, frame).catch(() => null);
  return page?.enabled && page.mentions.length > 0 ? { frame, page } : null;
}

/** Makes one page of a page and its frames. */
export function joinFrames(pages: FramePages): Pick<PageDeps['pages'], 'listPage' | 'showMention' | 'rescan'> {
  return {
    async listPage(tabId) {
      const top = await pages.listPage(tabId, TOP);
      const frames = await Promise.all((top.frames ?? []).map((frame) => listFrame(pages, tabId, frame)));
      const found = frames.filter((frame) => frame !== null);
      return found.length === 0 ? top : join(top, found);
    },
    showMention: (tabId, { index, text, place }) =>
      pages.showMention(tabId, { index: place?.index ?? index, text }, place?.frame ?? TOP),
    async rescan(tabId) {
      const { frames = [] } = await pages.listPage(tabId, TOP);
      await Promise.allSettled(frames.map((frame) => pages.rescan(tabId, frame)));
      await pages.rescan(tabId, TOP);
    },
  };
}
