// Measures engines as libraries: warm marking by page and by lexicon, what the frames after marking cost, and the cold
// start. Every round visits all cells in another order, so that a busy machine burdens all alike.
import type { CompiledLexicon } from '../../src/lexicon/compile';
import type { Bench } from './chromium';
import { clear, cpuOf, type EngineTab, load, openTab, prepare, run, type Work, warmUp } from './engine-tab';
import { ownForms, resizeLexicon, spellingsOf } from './lexicons';
import type { EnginesHandle } from './page/engines';
import type { Plan } from './plan';

declare const engines: EnginesHandle;

export const OURS: Work = 'Sorot Fakta';
const WORKS: readonly Work[] = ['walk', OURS, 'text alone', 'page alone'];
const OWN_TERMS = 20_000;
const PEERS: readonly Work[] = ['advanced-mark.js', 'regular expression', 'Aho–Corasick'];

/** One engine on one page with one lexicon. */
export interface Cell {
  readonly kilobytes: number;
  readonly forms: number;
  readonly work: Work;
  readonly marks: number;
  /** Processor time of one run in each round, in milliseconds. */
  readonly cpu: readonly number[];
}

interface Series {
  readonly tab: EngineTab;
  readonly work: Work;
  readonly kilobytes: number;
  readonly forms: number;
  readonly marks: number;
  readonly times: number;
  readonly cpu: number[];
}

interface Place {
  readonly kilobytes: number;
  readonly compiled: CompiledLexicon;
  readonly works: readonly Work[];
}

async function seriesAt(bench: Bench, { kilobytes, compiled, works }: Place): Promise<Series[]> {
  const tab = await openTab(bench, kilobytes, compiled);
  await load(tab);
  if (works.includes('with own terms'))
    await tab.page.evaluate((own) => engines.keepOwn(own), ownForms(compiled, OWN_TERMS));
  const forms = spellingsOf(compiled).length;
  const made: Series[] = [];
  for (const work of works) {
    await prepare(tab, work, compiled);
    made.push({ tab, work, kilobytes, forms, ...(await warmUp(tab, work)), cpu: [] });
  }
  return made;
}

const cellOf = ({ tab: _, times: __, ...cell }: Series): Cell => cell;

/** A series that has taken so much time in all is not repeated: its figure is sure enough. */
const ENOUGH_MS = 6000;

const taken = ({ cpu, times }: Series): number => cpu.reduce((sum, each) => sum + each * times, 0);

async function measure(bench: Bench, places: readonly Place[], rounds: number): Promise<Cell[]> {
  const series: Series[] = [];
  for (const place of places) series.push(...(await seriesAt(bench, place)));
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < series.length; i++) {
      const next = series[(i + round) % series.length] as Series;
      if (taken(next) < ENOUGH_MS) next.cpu.push(await cpuOf(next.tab, next.work, next.times));
    }
  }
  for (const tab of new Set(series.map((each) => each.tab))) await tab.page.close();
  return series.map(cellOf);
}

/** The walk and our engine on pages of growing size, with the whole lexicon. */
export const measurePages = (bench: Bench, compiled: CompiledLexicon, { pages, rounds }: Plan): Promise<Cell[]> =>
  measure(
    bench,
    pages.map((kilobytes) => ({ kilobytes, compiled, works: WORKS })),
    rounds,
  );

/**
 * All engines but mark.js on one page with lexicons of growing size.
 * @param text the page's text
 */
export const measureLexicons = (
  bench: Bench,
  { compiled, text }: { compiled: CompiledLexicon; text: string },
  { kilobytes, lexicons, rounds }: Plan,
): Promise<Cell[]> =>
  measure(
    bench,
    lexicons.map((forms) => ({
      kilobytes,
      compiled: forms === 0 ? compiled : resizeLexicon(compiled, forms, text.toLowerCase()),
      works: [...WORKS, ...PEERS],
    })),
    rounds,
  );

/** Recognition on one page with so many terms of the reader's own, and without. */
export const measureOwn = (bench: Bench, compiled: CompiledLexicon, { kilobytes, rounds }: Plan): Promise<Cell[]> =>
  measure(bench, [{ kilobytes, compiled, works: ['text alone', 'with own terms'] }], rounds);

/** mark.js once beside the walk and our engine, with the whole lexicon: it is too slow for rounds. */
export async function measureMarkJs(bench: Bench, compiled: CompiledLexicon, kilobytes: number): Promise<Cell[]> {
  const series = await seriesAt(bench, { kilobytes, compiled, works: ['walk', OURS] });
  const [{ tab, forms }] = series as [Series, ...Series[]];
  for (const { work, times, cpu } of series) cpu.push(await cpuOf(tab, work, times));
  await prepare(tab, 'mark.js', compiled);
  let marks = 0;
  const cpu = await tab.meter.time(async () => {
    marks = await run(tab, 'mark.js', 1);
  });
  await tab.page.close();
  return [...series.map(cellOf), { kilobytes, forms, work: 'mark.js', marks, cpu: [cpu] }];
}

/** Processor time of the two frames after some work, in each round. */
export interface Frames {
  readonly walked: number[];
  readonly marked: number[];
}

export async function measureFrames(bench: Bench, compiled: CompiledLexicon, rounds: number): Promise<Frames> {
  const tab = await openTab(bench, 1000, compiled);
  await load(tab);
  await tab.page.bringToFront();
  const frames: Frames = { walked: [], marked: [] };
  for (let round = 0; round < rounds; round++) {
    for (const work of ['walk', OURS] as const) {
      await run(tab, work, 1);
      const cpu = await tab.meter.time(() => tab.page.evaluate(() => engines.frames(2)));
      (work === OURS ? frames.marked : frames.walked).push(cpu);
      await clear(tab, work);
      await tab.page.evaluate(() => engines.frames(2));
    }
  }
  await tab.page.close();
  return frames;
}

/** First runs in fresh pages, in each round: milliseconds of the main thread. */
export interface Cold {
  readonly walk: number[];
  readonly load: number[];
  readonly mark: number[];
}

export async function measureCold(bench: Bench, compiled: CompiledLexicon, rounds: number): Promise<Cold> {
  const cold: Cold = { walk: [], load: [], mark: [] };
  for (let round = 0; round < rounds; round++) {
    const floor = await openTab(bench, 30, compiled);
    cold.walk.push(await floor.meter.time(() => run(floor, 'walk', 1)));
    await floor.page.close();
    const tab = await openTab(bench, 30, compiled);
    cold.load.push(await tab.meter.time(() => load(tab)));
    cold.mark.push(await tab.meter.time(() => run(tab, OURS, 1)));
    await tab.page.close();
  }
  return cold;
}
