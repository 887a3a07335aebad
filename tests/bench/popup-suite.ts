// Measures how long a reader waits for the popup's list: on a page that holds many mentions, and on one that holds none.
import type { Page } from 'puppeteer-core';
import { PAGE_STRINGS } from '../../src/ui/page-strings';
import { addressOf, type Bench } from './chromium';
import { openPage } from './reading-suite';
import { pause, SETTLED_MS } from './visits';

/** About 500 mentions. */
const KILOBYTES = 68;

/** Milliseconds from the popup's start to the frame that shows what the page holds, in each round. */
export interface Popups {
  readonly mentions: number;
  readonly full: number[];
  readonly empty: number[];
}

/** In the popup, before it begins: keeps the moment at which its list, or that there is none, has been painted. */
function timeList(none: readonly string[]): void {
  const listed = new Promise<number>((resolve) => {
    const isListed = (): boolean =>
      document.querySelector('.sf-item') !== null ||
      none.includes(document.querySelector('.sf-message p')?.textContent ?? '');
    const look = (): void => {
      if (!isListed()) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
  Object.assign(globalThis, { listed });
}

interface Opened {
  readonly page: Page;
  readonly tab: number;
}

async function workerOf({ browser }: Bench) {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no background');
  return { worker, id: new URL(target.url()).host };
}

/** A page in a tab, and the number that the extension knows it by. */
async function opened(bench: Bench, page: Page): Promise<Opened> {
  await page.bringToFront();
  const { worker } = await workerOf(bench);
  return { page, tab: Number(await worker.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)')) };
}

async function openPopup(bench: Bench, { tab }: Opened): Promise<number> {
  const { id } = await workerOf(bench);
  const popup = await bench.browser.newPage();
  await popup.evaluateOnNewDocument(
    timeList,
    Object.values(PAGE_STRINGS).map(({ none }) => none),
  );
  await popup.goto(`chrome-extension://${id}/src/popup/index.html?tab=${tab}`);
  const time = await popup.evaluate(() => (globalThis as unknown as { listed: Promise<number> }).listed);
  await popup.close();
  return time;
}

async function mentionsOf(bench: Bench, { tab }: Opened): Promise<number> {
  const { worker } = await workerOf(bench);
  const question = "{ sorot: 'listPage', request: {} }";
  return Number(
    await worker.evaluate(`chrome.tabs.sendMessage(${tab}, ${question}).then(({ reply }) => reply.mentions.length)`),
  );
}

/** Opens the popup over both pages by turns. */
export async function measurePopups(bench: Bench, rounds: number): Promise<Popups> {
  const full = await opened(bench, await openPage(bench, 'ours', KILOBYTES));
  const blank = await bench.browser.newPage();
  // Nothing is served there but two words.
  await blank.goto(addressOf('ours', 0));
  await pause(SETTLED_MS);
  const empty = await opened(bench, blank);
  const popups: Popups = { mentions: await mentionsOf(bench, full), full: [], empty: [] };
  // The first popup of a browser is slower than all others.
  await openPopup(bench, empty);
  for (let round = 0; round < rounds; round++) {
    popups.full.push(await openPopup(bench, full));
    popups.empty.push(await openPopup(bench, empty));
  }
  await Promise.all([full.page.close(), empty.page.close()]);
  return popups;
}
