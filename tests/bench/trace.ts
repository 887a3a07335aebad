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

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error('the page left no mark in the trace');
  const own = events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid).sort((a, b) => a.ts - b.ts);
  const scripts = own.filter(isContentScript);
  let next = 0;
  return own
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .map((task) => {
      const { ts, dur = 0, tdur = 0 } = task;
      while (next < scripts.length && (scripts[next] as TraceEvent).ts < ts) next++;
      const scripted = next < scripts.length && (scripts[next] as TraceEvent).ts <= ts + dur;
      const cpu = tdur / 1000;
      return { cpu, scripted, parts: cpu > LONG_MS ? partsOf(own, task) : {} };
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
export const longestTask = (tasks: readonly Task[]): Task | undefined => tasks.toSorted((a, b) => b.cpu - a.cpu)[0];
export const longest = (tasks: readonly Task[]): number => longestTask(tasks)?.cpu ?? 0;
export const scripted = (tasks: readonly Task[]): Task[] => tasks.filter((task) => task.scripted);
