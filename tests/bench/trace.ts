// What a page's main thread did, from a trace of the browser: its tasks with their processor time, and which of them ran
// a content script.
import type { Page } from 'puppeteer-core';

const CATEGORIES = ['toplevel', 'mojom', 'devtools.timeline', 'blink.user_timing'];
/** Marks the process and thread of the page in the trace. */
const MARK = 'sorot-bench';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string }; readonly [name: string]: unknown };
}

export interface Task {
  /** Processor time in milliseconds. */
  readonly cpu: number;
  /** Whether a content script ran in it. */
  readonly scripted: boolean;
  /** The longest stretch of it in which a content script held the thread, with all that it had the browser do meanwhile. */
  readonly ownSlice: number;
  /** What a long task was spent on: milliseconds by the browser's name for it. */
  readonly parts: Readonly<Record<string, number>>;
}

const LONG_MS = 8;
const PARTS: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'ParseHTML',
  'MajorGC',
  'MinorGC',
  'HitTest',
]);

/** Parts may lie within one another; each counts in full. */
function partsOf(events: readonly TraceEvent[], { ts, dur = 0 }: TraceEvent): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const event of events) {
    if (event.ts < ts || event.ts > ts + dur || !PARTS.has(event.name)) continue;
    parts[event.name] = (parts[event.name] ?? 0) + (event.dur ?? 0) / 1000;
  }
  return parts;
}

/** Work of scripts that are no page's and no automation's own. */
function isContentScript({ name, args }: TraceEvent): boolean {
  if (name === 'RunYieldContinuation') return true;
  if (name === 'EvaluateScript' || name === 'FunctionCall')
    return args.data?.url?.startsWith('chrome-extension:') === true;
  return name.includes('mojo') && JSON.stringify(args).includes('extensions.mojom');
}

/** What runs on behalf of a script: besides its own calls, the promises that they settled. */
const isContinuation = ({ name }: TraceEvent): boolean => name === 'RunMicrotasks';

/** The longest run of the script's events within a task, in milliseconds of processor time; events lie within or behind one another. */
function longestRun(events: readonly TraceEvent[]): number {
  let longest = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { ts, dur = 0, tdur = dur } of events) {
    // What lies within the one before is counted there.
    if (ts + dur <= end) continue;
    longest = Math.max(longest, tdur);
    end = ts + dur;
  }
  return longest / 1000;
}

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error('the page left no mark in the trace');
  const own = events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid).sort((a, b) => a.ts - b.ts);
  const scripts = own.filter((event) => isContentScript(event) || isContinuation(event));
  let next = 0;
  return own
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .map((task) => {
      const { ts, dur = 0, tdur = 0 } = task;
      while (next < scripts.length && (scripts[next] as TraceEvent).ts < ts) next++;
      const first = next;
      while (next < scripts.length && (scripts[next] as TraceEvent).ts <= ts + dur) next++;
      const inTask = scripts.slice(first, next);
      // Promises that settle before the script has run are the page's.
      const begin = inTask.findIndex(isContentScript);
      const cpu = tdur / 1000;
      const ownSlice = begin < 0 ? 0 : longestRun(inTask.slice(begin));
      return { cpu, scripted: begin >= 0, ownSlice, parts: cpu > LONG_MS ? partsOf(own, task) : {} };
    });
}

/** Traces the page's main thread while `work` runs. */
export async function traceTasks(page: Page, work: () => Promise<unknown>): Promise<Task[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  await page.evaluate((name) => void performance.mark(name), MARK);
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('the browser gave no trace');
  return tasksOf((JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }).traceEvents);
}

export const total = (tasks: readonly Task[]): number => tasks.reduce((sum, { cpu }) => sum + cpu, 0);
/** The longest that a content script has held the thread. */
export const longestOwnSlice = (tasks: readonly Task[]): number =>
  Math.max(0, ...tasks.map(({ ownSlice }) => ownSlice));
export const longestTask = (tasks: readonly Task[]): Task | undefined => tasks.toSorted((a, b) => b.cpu - a.cpu)[0];
export const longest = (tasks: readonly Task[]): number => longestTask(tasks)?.cpu ?? 0;
export const scripted = (tasks: readonly Task[]): Task[] => tasks.filter((task) => task.scripted);
