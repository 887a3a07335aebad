// Measures page loads with the built extension beside the same page without it, with an empty content script, and with one
// that does the bare walk. It drives the extension as a reader does, wherever in it the work is done.
import type { Page } from 'puppeteer-core';
import { addressOf, type Bench, type Variant } from './chromium';
import { longest, scripted, type Task, total, traceTasks } from './trace';

const VARIANTS: readonly Variant[] = ['plain', 'empty', 'walk', 'ours'];
/** All that a page of 30 KB brings about is over by then. */
export const SETTLED_MS = 600;
const POLLING_MS = 100;
/** A page that is not marked by then is not going to be. */
const PATIENCE_MS = 40_000;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until marks are painted; false when that takes too long. */
export async function untilMarked(page: Page): Promise<boolean> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if (await page.evaluate(() => CSS.highlights.size > 0)) return true;
    await pause(POLLING_MS);
  }
  return false;
}

/** One page load. Times in milliseconds. */
export interface Visit {
  readonly firstPaint: number;
  readonly loaded: number;
  /** Main-thread processor time of everything. */
  readonly cpu: number;
  /** The same of the tasks in which a content script ran. */
  readonly scriptCpu: number;
  readonly longestSlice: number;
  readonly layoutShift: number;
  /** Changes of the DOM after it was complete. */
  readonly mutations: number;
}

function watch(): void {
  const seen = { mutations: 0, shift: 0 };
  Object.assign(globalThis, { seen });
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      seen.mutations += records.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function readTimes() {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const { seen } = globalThis as unknown as { seen: { mutations: number; shift: number } };
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    loaded: navigation?.loadEventStart ?? Number.NaN,
    layoutShift: seen.shift,
    mutations: seen.mutations,
  };
}

async function visit({ browser }: Bench, variant: Variant): Promise<Visit> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watch);
  const tasks = await traceTasks(page, async () => {
    await page.goto(addressOf(variant, 30));
    await pause(SETTLED_MS);
    if (variant === 'ours' && !(await untilMarked(page))) throw new Error('the page was not marked in time');
  });
  const times = await page.evaluate(readTimes);
  await page.close();
  const scripts = scripted(tasks);
  return { ...times, cpu: total(tasks), scriptCpu: total(scripts), longestSlice: longest(scripts) };
}

export type Visits = Readonly<Record<Variant, Visit[]>>;

/** Loads a 30 KB article with each variant in each round. */
export async function measureVisits(bench: Bench, rounds: number): Promise<Visits> {
  const visits: Visits = { plain: [], empty: [], walk: [], ours: [] };
  // The first page of a browser is slower than all others.
  await visit(bench, 'ours');
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < VARIANTS.length; i++) {
      const variant = VARIANTS[(i + round) % VARIANTS.length] as Variant;
      visits[variant].push(await visit(bench, variant));
    }
  }
  return visits;
}

/** Tasks of the main thread in which the content script ran, and whether the page was marked in the end. */
export interface Traced {
  readonly tasks: readonly Task[];
  readonly marked: boolean;
}

/** A page of so many KB from its start until it is marked. */
export async function traceLoad({ browser }: Bench, kilobytes: number): Promise<Traced> {
  const page = await browser.newPage();
  let marked = false;
  const tasks = await traceTasks(page, async () => {
    await page.goto(addressOf('ours', kilobytes));
    marked = await untilMarked(page);
    await pause(SETTLED_MS);
  });
  await page.close();
  return { tasks: scripted(tasks), marked };
}

const FEED_STEPS = 100;
const FEED_NODES = 100;

/** A marked article while a feed adds 10,000 nodes to it. */
export async function traceFeed({ browser }: Bench): Promise<Traced> {
  const page = await browser.newPage();
  await page.goto(addressOf('ours', 100));
  const marked = await untilMarked(page);
  await pause(SETTLED_MS);
  const tasks = await traceTasks(page, async () => {
    for (let step = 0; step < FEED_STEPS; step++) await page.evaluate(addToFeed, FEED_NODES);
    await pause(2 * SETTLED_MS);
  });
  await page.close();
  return { tasks: scripted(tasks), marked };
}

function addToFeed(count: number): void {
  const article = document.querySelector('article');
  const samples = document.querySelectorAll('article > p');
  for (let i = 0; i < count; i++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = samples[i % samples.length]?.textContent ?? '';
    article?.append(paragraph);
  }
}
