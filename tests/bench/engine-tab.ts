// A page without any extension into which the engines were loaded as a library, and the processor time of one run there.
import type { Page } from 'puppeteer-core';
import type { CompiledLexicon } from '../../src/lexicon/compile';
import { addressOf, type Bench, Meter } from './chromium';
import { spellingsOf } from './lexicons';
import type { EngineName, EnginesHandle } from './page/engines';

declare const engines: EnginesHandle;

/** A measured series is long enough for the clock and for the cost of asking. */
const SERIES_MS = 25;
const MOST_TIMES = 40;
const WARM_UP = 4;

/** Our recognition of the article's text, without walk and painting, also with own terms, beside the engines that mark. */
export type Work = EngineName | 'text alone' | 'with own terms';

export interface EngineTab {
  readonly page: Page;
  readonly meter: Meter;
}

/** Opens a page of so many KB and brings a lexicon there, which is not loaded yet. */
export async function openTab(bench: Bench, kilobytes: number, compiled: CompiledLexicon): Promise<EngineTab> {
  const page = await bench.browser.newPage();
  await page.goto(addressOf('plain', kilobytes));
  await page.addScriptTag({ url: '/bench.js' });
  await page.evaluate((lexicon) => engines.keep(lexicon), compiled);
  return { page, meter: await Meter.of(page) };
}

export const load = ({ page }: EngineTab): Promise<void> => page.evaluate(() => engines.load());

const isRecognition = (work: Work): work is Exclude<Work, EngineName> =>
  work === 'text alone' || work === 'with own terms';

/** Gives an engine the spellings of a lexicon. */
export async function prepare({ page }: EngineTab, work: Work, compiled: CompiledLexicon): Promise<void> {
  if (isRecognition(work)) return;
  await page.evaluate((name, spellings) => engines.prepare(name, spellings), work, spellingsOf(compiled));
}

/** Runs some work so many times; its marks stay. */
export const run = ({ page }: EngineTab, work: Work, times: number): Promise<number> =>
  isRecognition(work)
    ? page.evaluate((count, own) => engines.recognize(count, own), times, work === 'with own terms')
    : page.evaluate((name, count) => engines.mark(name, count), work, times);

export async function clear({ page }: EngineTab, work: Work): Promise<void> {
  if (!isRecognition(work)) await page.evaluate((name) => engines.clear(name), work);
}

/** Processor time of one run: of a series, less what the bench's own question costs. */
export async function cpuOf(tab: EngineTab, work: Work, times: number): Promise<number> {
  const asking = await tab.meter.time(() => run(tab, 'nothing', 1));
  const cpu = await tab.meter.time(() => run(tab, work, times));
  await clear(tab, work);
  return Math.max(cpu - asking, 0.001) / times;
}

/** Runs some work until it is compiled; tells how many marks it makes, and how many runs make a series. */
export async function warmUp(tab: EngineTab, work: Work): Promise<{ marks: number; times: number }> {
  const marks = await run(tab, work, 1);
  await clear(tab, work);
  let once = await cpuOf(tab, work, 1);
  for (let i = 2; i < WARM_UP && once < SERIES_MS; i++) once = await cpuOf(tab, work, 1);
  return { marks, times: Math.min(Math.max(Math.ceil(SERIES_MS / once), 1), MOST_TIMES) };
}
