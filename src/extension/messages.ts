// The messages as named functions, tied to the browser. What they carry stands in contracts.ts, how they are
// checked in exchange.ts.
import browser from 'webextension-polyfill';
import type { Recognition } from '../recognition/mention';
import type { PageList, ReplyOf, RequestOf } from './contracts';
import { call, createListener, type Handlers, isMessage, type Send } from './exchange';

const toBackground: Send = (message) => browser.runtime.sendMessage(message);
const toTab =
  (tabId: number): Send =>
  (message) =>
    browser.tabs.sendMessage(tabId, message, { frameId: 0 });

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
 * Tells the background how many distinct entries the sender's page holds, for the badge.
 * @throws {MessageError}
 */
export async function reportPage(distinct: number): Promise<void> {
  await call(toBackground, 'reportPage', { distinct });
}

/**
 * What the page in a tab holds; with `quotes` also the words around each mention, and the page's address and headline.
 * @throws {MessageError} `unreachable` when the content script does not run there.
 */
export const listPage = (tabId: number, request: RequestOf<'listPage'> = {}): Promise<PageList> =>
  call(toTab(tabId), 'listPage', request);

/**
 * Scrolls a tab's page to a mention, by its index in the list and its words, and opens its card.
 * @throws {MessageError} `refused` when the page no longer has it.
 */
export async function showMention(tabId: number, mention: RequestOf<'showMention'>): Promise<void> {
  await call(toTab(tabId), 'showMention', { index: mention.index, text: mention.text });
}

/**
 * Goes to the next or previous mention on a tab's page and opens its card.
 * @throws {MessageError} `refused` when the page has none.
 */
export async function walk(tabId: number, request: RequestOf<'walk'>): Promise<void> {
  await call(toTab(tabId), 'walk', request);
}

/**
 * Reads a tab's page anew.
 * @throws {MessageError}
 */
export async function rescan(tabId: number): Promise<void> {
  await call(toTab(tabId), 'rescan', {});
}

/**
 * Calls back with the tab whenever a page reports what it holds, and leaves the answer to the background.
 * @returns a function that ends it.
 */
export function watchReports(listener: (tabId: number) => void): () => void {
  const heard = (message: unknown, sender: browser.Runtime.MessageSender): undefined => {
    if (isMessage(message, 'reportPage') && sender.tab?.id !== undefined) listener(sender.tab.id);
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
    answer(message, { tabId: sender.tab?.id ?? null });
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
