// Measures what a marked page costs afterwards: later changes of its text, the click that opens a card, memory.
import type { Page } from 'puppeteer-core';
import { addressOf, type Bench, Meter, type Variant } from './chromium';
import { pause, SETTLED_MS, untilMarked } from './visits';

const CHANGES = 10_000;

/** A page of a variant that has come to rest, marked if it is ours. */
export async function openPage({ browser }: Bench, variant: Variant, kilobytes: number): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(addressOf(variant, kilobytes));
  if (variant === 'ours' && !(await untilMarked(page))) throw new Error('the page was not marked in time');
  await pause(SETTLED_MS);
  return page;
}

function changeText(times: number): void {
  const text = document.querySelector('#elsewhere')?.firstChild as Text;
  for (let i = 0; i < times; i++) text.data = String(i);
}

/** Milliseconds in each round: of the changes themselves, and until the page has come to rest again. */
export interface Changes {
  readonly changing: number[];
  readonly untilRest: number[];
}

/** 10,000 changes of a text beside the article, in a page of 1 MB with our marks and in one without an extension. */
export async function measureChanges(
  bench: Bench,
  rounds: number,
): Promise<Readonly<Record<'plain' | 'ours', Changes>>> {
  const result = { plain: { changing: [], untilRest: [] }, ours: { changing: [], untilRest: [] } } as Record<
    'plain' | 'ours',
    Changes
  >;
  const tabs = { plain: await openPage(bench, 'plain', 1000), ours: await openPage(bench, 'ours', 1000) };
  const meters = { plain: await Meter.of(tabs.plain), ours: await Meter.of(tabs.ours) };
  for (let round = 0; round < rounds; round++) {
    for (const variant of ['plain', 'ours'] as const) {
      await tabs[variant].bringToFront();
      await pause(SETTLED_MS);
      const changing = await meters[variant].time(() => tabs[variant].evaluate(changeText, CHANGES));
      result[variant].changing.push(changing);
      result[variant].untilRest.push(changing + (await meters[variant].time(() => pause(2 * SETTLED_MS))));
    }
  }
  await tabs.plain.close();
  await tabs.ours.close();
  return result;
}

/** In the page: resolves with the time from the next click to the frame that shows the card. */
function timeClick(): void {
  const timed = new Promise<number>((resolve) => {
    addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        const painted = (): void => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - timeStamp);
          port2.postMessage(null);
        };
        const look = (): void => {
          if (document.querySelector('sorot-fakta-card')) painted();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
  Object.assign(globalThis, { timed });
}

function firstMark(): { x: number; y: number } | null {
  for (const [name, highlight] of CSS.highlights) {
    for (const { startContainer, startOffset, endContainer, endOffset } of name.startsWith('sorot-') ? highlight : []) {
      if (startContainer.parentElement?.closest('a')) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const box = range.getClientRects()[0];
      if (box && box.top > 0 && box.bottom < innerHeight / 2)
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}

/** Milliseconds from the click on a mark to the frame that shows its card, which had been opened once before. */
export async function measureClicks(bench: Bench, kilobytes: number, rounds: number): Promise<number[]> {
  const page = await openPage(bench, 'ours', kilobytes);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const point = await page.evaluate(firstMark);
    if (!point) throw new Error('no mark is in sight');
    await page.evaluate(timeClick);
    await page.mouse.click(point.x, point.y);
    times.push(await page.evaluate(() => (globalThis as unknown as { timed: Promise<number> }).timed));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('sorot-fakta-card'));
    await pause(200);
  }
  await page.close();
  return times.slice(1);
}

/** Bytes on the JavaScript heap of a page with an empty content script and with ours, and of the background. */
export interface Memory {
  readonly kilobytes: number;
  readonly empty: number;
  readonly ours: number;
}

export async function measureMemory(bench: Bench, kilobytes: number): Promise<Memory> {
  const heapOf = async (variant: Variant): Promise<number> => {
    const page = await openPage(bench, variant, kilobytes);
    const heap = await (await Meter.of(page)).heap();
    await page.close();
    return heap;
  };
  return { kilobytes, empty: await heapOf('empty'), ours: await heapOf('ours') };
}

/** Bytes on the heap of the background, which all tabs share. */
export async function backgroundHeap({ browser }: Bench): Promise<number> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
