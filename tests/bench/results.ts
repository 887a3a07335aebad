// Everything that one run of the bench measures, and how the suites are put in order.
import type { CompiledLexicon } from '../../src/lexicon/compile';
import type { Bench } from './chromium';
import {
  type Cell,
  type Cold,
  type Frames,
  measureCold,
  measureFrames,
  measureLexicons,
  measureMarkJs,
  measureOwn,
  measurePages,
} from './engine-suite';
import type { Plan } from './plan';
import { measurePopups, type Popups } from './popup-suite';
import {
  backgroundHeap,
  type Changes,
  type Memory,
  measureChanges,
  measureClicks,
  measureMemory,
} from './reading-suite';
import { contentScriptWeight, type Weight } from './sizes';
import { measureTyping, type Typing } from './typing-suite';
import { measureVisits, type Traced, traceFeed, traceLoad, type Visits } from './visits';

export interface Results {
  readonly visits: Visits;
  readonly largeLoad: Traced;
  readonly feed: Traced;
  readonly changes: Readonly<Record<'plain' | 'ours', Changes>>;
  readonly typing: Typing;
  readonly clicks: Readonly<Record<'small' | 'large', readonly number[]>>;
  readonly popups: Popups;
  readonly memory: readonly Memory[];
  readonly background: number;
  readonly weight: Weight;
  readonly cold: Cold;
  readonly frames: Frames;
  readonly pages: readonly Cell[];
  readonly lexicons: readonly Cell[];
  readonly own: readonly Cell[];
  readonly markJs: readonly Cell[];
}

export interface Material {
  readonly compiled: CompiledLexicon;
  /** Text of the page on which the engines meet. */
  readonly text: string;
}

async function measureExtension(bench: Bench, plan: Plan, step: (name: string) => void) {
  step('page loads');
  const visits = await measureVisits(bench, plan.visits);
  step('a page of 5 MB');
  const largeLoad = await traceLoad(bench, 5000);
  step('a feed');
  const feed = await traceFeed(bench);
  step('later changes');
  const changes = await measureChanges(bench, plan.rounds);
  step('typing');
  const typing = await measureTyping(bench, plan.visits);
  step('clicks');
  const clicks = {
    small: await measureClicks(bench, 30, plan.rounds),
    large: await measureClicks(bench, 1000, plan.rounds),
  };
  step('popups');
  const popups = await measurePopups(bench, plan.visits);
  step('memory');
  const memory = [await measureMemory(bench, 30), await measureMemory(bench, 1000)];
  return { visits, largeLoad, feed, changes, typing, clicks, popups, memory, background: await backgroundHeap(bench) };
}

/** Runs all suites. */
export async function measureAll(
  bench: Bench,
  material: Material,
  { plan, step }: { plan: Plan; step: (name: string) => void },
): Promise<Results> {
  const extension = await measureExtension(bench, plan, step);
  step('cold engines');
  const cold = await measureCold(bench, material.compiled, plan.visits);
  step('frames after marking');
  const frames = await measureFrames(bench, material.compiled, plan.rounds);
  step('pages of growing size');
  const pages = await measurePages(bench, material.compiled, plan);
  step('lexicons of growing size');
  const lexicons = await measureLexicons(bench, material, plan);
  step('own terms');
  const own = await measureOwn(bench, material.compiled, plan);
  step('mark.js');
  const markJs = await measureMarkJs(bench, material.compiled, plan.markJsKilobytes);
  return { ...extension, weight: contentScriptWeight(), cold, frames, pages, lexicons, own, markJs };
}
