// The messages as named functions, tied to the browser. What they carry stands in contracts.ts, how they are
// checked in exchange.ts.
import browser from 'webextension-polyfill';
import type { Recognition } from '../recognition/mention';
import type { PageList, ReplyOf, RequestOf } from './contracts';
import { call, createListener, type Handlers, requestIn, type Send } from './exchange';

const toBackground: Send = (message) => browser.runtime.sendMessage(message);
/** To one frame of a tab; the page itself is frame 0. */
const toTab =
  (tabId: number, frameId = 0): Send =>
  (message) =>
    browser.tabs.sendMessage(tabId, message, { frameId });

/**
 * Has the background recognise a text of at most `MAX_TEXT` units, its headline first.
 * @throws {MessageError}
 */
export const recognizeText = (text: string): Promise<Recognition> => call(toBackground, 'recognize', { text });

/**
 * Asks the background for explanations of entries, for scales, and for what the `subject` of a card leads to. Unknown ids
 * are left out of the reply.
 * @throws {MessageError}
 */
export const explain = (
  entries: readonly string[],
  scales: readonly string[] = [],
  subject?: string,
): Promise<ReplyOf<'explain'>> =>
  call(toBackground, 'explain', { entries: [...entries], scales: [...scales], ...(subject ? { subject } : {}) });

/**
 * Looks words up in the lexicon.
 * @throws {MessageError}
 */
export const search = (query: string): Promise<ReplyOf<'search'>> => call(toBackground, 'search', { query });

/**
 * Has the background open the reader's own glossary at one of its terms.
 * @throws {MessageError}
 */
export async function editTerm(id: string): Promise<void> {
  await call(toBackground, 'editTerm', { id });
}

/**
 * Tells the background how many distinct entries the sender's page holds, for the badge.
 * @throws {MessageError}
 */
export async function reportPage(distinct: number): Promise<void> {
  await call(toBackground, 'reportPage', { distinct });
}

/**
 * Tells the page around a frame which things the sender's frame holds.
 * @returns the page's host name, and the number of the frame.
 * @throws {MessageError} `refused` when the extension does not run in the page.
 */
export const reportFrame = (things: readonly string[]): Promise<ReplyOf<'reportFrame'>> =>
  call(toBackground, 'reportFrame', { things });

/**
 * Hands what a frame holds to the page in its tab.
 * @throws {MessageError}
 */
export const passToPage = (tabId: number, news: RequestOf<'takeFrame'>): Promise<ReplyOf<'takeFrame'>> =>
  call(toTab(tabId), 'takeFrame', news);

/**
 * Tells the other frames of a page that the sender's is showing a mention.
 * @throws {MessageError}
 */
export async function reportShown(): Promise<void> {
  await call(toBackground, 'reportShown', {});
}

/**
 * Tells all frames of a tab which of them is showing a mention.
 * @throws {MessageError}
 */
export async function passShown(tabId: number, frame: number): Promise<void> {
  await call((message) => browser.tabs.sendMessage(tabId, message), 'takeShown', { frame });
}

/**
 * What the page in a tab holds, or one of its frames; with `quotes` also the words around each mention or each fact's, with
 * those of all also the page's address and headline.
 * @throws {MessageError} `unreachable` when the content script does not run there.
 */
export const listPage = (tabId: number, request: RequestOf<'listPage'>, frame?: number): Promise<PageList> =>
  call(toTab(tabId, frame), 'listPage', request);

/**
 * Scrolls a frame of a tab to a mention, by its index in the list and its words, and opens its card.
 * @throws {MessageError} `refused` when the page no longer has it.
 */
export async function showMention(tabId: number, mention: RequestOf<'showMention'>, frame?: number): Promise<void> {
  await call(toTab(tabId, frame), 'showMention', { index: mention.index, text: mention.text });
}

/**
 * Goes to the next or previous mention in a frame of a tab and opens its card, or tells where to go instead.
 * @throws {MessageError} `refused` when the page is not marked.
 */
export const walk = (tabId: number, request: RequestOf<'walk'>, frame?: number): Promise<ReplyOf<'walk'>> =>
  call(toTab(tabId, frame), 'walk', request);

/**
 * Reads a frame of a tab anew.
 * @throws {MessageError}
 */
export async function rescan(tabId: number, frame?: number): Promise<void> {
  await call(toTab(tabId, frame), 'rescan', {});
}

/** Whether the script runs in a tab. */
export const runsIn = (tabId: number): Promise<boolean> =>
  call(toTab(tabId), 'isThere', {}).then(
    () => true,
    () => false,
  );

/**
 * Has the background mark the page in a tab.
 * @throws {MessageError} `refused` when the browser does not allow it.
 */
export async function markTab(tabId: number): Promise<void> {
  await call(toBackground, 'markTab', { tabId });
}

/**
 * Tells all frames of a tab for which sites a permission was taken back.
 * @throws {MessageError}
 */
export async function leave(tabId: number, origins: readonly string[]): Promise<void> {
  await call((message) => browser.tabs.sendMessage(tabId, message), 'leave', { origins: [...origins] });
}

/**
 * Calls back with the tab whenever a page reports what it holds, and leaves the answer to the background.
 * @returns a function that ends it.
 */
export function watchReports(listener: (tabId: number) => void): () => void {
  const heard = (message: unknown, sender: browser.Runtime.MessageSender): undefined => {
    if (requestIn(message, 'reportPage') && sender.tab?.id !== undefined) listener(sender.tab.id);
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}

/**
 * Answers messages with the given handlers.
 * @returns a function that stops answering.
 */
export function handle(handlers: Handlers): () => void {
  const answer = createListener(handlers);
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined =>
    answer(message, { tabId: sender.tab?.id ?? null, frame: sender.frameId ?? 0 });
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
