// Measures page loads with the built extension beside the same page without it, with an empty content script, and with one
// that does the bare walk. It drives the extension as a reader does, wherever in it the work is done.
import type { Page } from 'puppeteer-core';
import { addressOf, type Bench, type Variant } from './chromium';
import { scripted, type Task, total, traceTasks } from './trace';

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
  return { ...times, cpu: total(tasks), scriptCpu: total(scripted(tasks)) };
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

/** Tasks of the main thread with the extension and without, and whether the page was marked in the end. */
export interface Traced {
  readonly ours: readonly Task[];
  readonly plain: readonly Task[];
  readonly marked: boolean;
}

/** What a page of a variant does while something is done to it; `null` when it was not marked in time. */
type TraceOne = (page: Page, isMarked: () => Promise<boolean>, variant: Variant) => Promise<readonly Task[] | null>;

/** Does the same to a page with the extension and to one without. */
async function traceBoth({ browser }: Bench, trace: TraceOne): Promise<Traced> {
  const traceVariant = async (variant: Variant): Promise<readonly Task[] | null> => {
    const page = await browser.newPage();
    const tasks = await trace(page, async () => variant !== 'ours' || (await untilMarked(page)), variant);
    await page.close();
    return tasks;
  };
  const plain = (await traceVariant('plain')) ?? [];
  const ours = await traceVariant('ours');
  return { plain, ours: ours ?? [], marked: ours !== null };
}

/** A page of so many KB from its start until it is marked. */
export function traceLoad(bench: Bench, kilobytes: number): Promise<Traced> {
  return traceBoth(bench, async (page, isMarked, variant) => {
    let marked = false;
    const tasks = await traceTasks(page, async () => {
      await page.goto(addressOf(variant, kilobytes));
      marked = await isMarked();
      await pause(SETTLED_MS);
    });
    return marked ? tasks : null;
  });
}

const FEED_STEPS = 100;
const FEED_NODES = 100;
/** The same pace with the extension and without. */
const FEED_PAUSE_MS = 20;

/** A marked article while a feed adds 10,000 nodes to it. */
export function traceFeed(bench: Bench): Promise<Traced> {
  return traceBoth(bench, async (page, isMarked, variant) => {
    await page.goto(addressOf(variant, 100));
    if (!(await isMarked())) return null;
    await pause(SETTLED_MS);
    return traceTasks(page, async () => {
      await page.evaluate(runFeed, { steps: FEED_STEPS, nodes: FEED_NODES, ms: FEED_PAUSE_MS });
      await pause(2 * SETTLED_MS);
    });
  });
}

/** In the page: adds paragraphs to the article, step by step. */
async function runFeed({ steps, nodes, ms }: { steps: number; nodes: number; ms: number }): Promise<void> {
  const article = document.querySelector('article');
  const samples = [...document.querySelectorAll('article > p')].map(({ textContent }) => textContent);
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < nodes; i++) {
      article?.append(Object.assign(document.createElement('p'), { textContent: samples[i % samples.length] }));
    }
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
}
