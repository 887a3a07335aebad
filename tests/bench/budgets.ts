// The budgets of the project, each with what was measured for it: on the main thread of a page with the built extension,
// whose recognition runs in the background, and of the engine as a library, where one thread does everything.
import { type Cell, OURS } from './engine-suite';
import type { Work } from './engine-tab';
import type { Results } from './results';
import { differences, growthExponent, median, medianBounds, pairedRatio } from './stats';
import { longest, longestOwnSlice, longestTask, type Task, total } from './trace';
import { FIELDS, type Field, type Typed, type Typist } from './typing-suite';
import type { Traced, Visit } from './visits';

export interface Row {
  readonly what: string;
  readonly measured: number;
  readonly budget: number;
  readonly unit: string;
  /** What stands behind the figure. */
  readonly note?: string;
}

export const isMet = ({ measured, budget }: Row): boolean => measured <= budget;

const FRAME_MS = 1000 / 60;

function cell(cells: readonly Cell[], work: Work, at: Partial<Cell> = {}): Cell {
  const found = cells.find(
    (each) =>
      each.work === work &&
      (!at.kilobytes || each.kilobytes === at.kilobytes) &&
      (!at.forms || each.forms === at.forms),
  );
  if (!found) throw new Error(`${work} was not measured`);
  return found;
}

export const ratioToWalk = (cells: readonly Cell[], { work, kilobytes, forms, cpu }: Cell): number =>
  work === 'walk' ? 1 : pairedRatio(cpu, cell(cells, 'walk', { kilobytes, forms }).cpu);

const growthOf = (cells: readonly Cell[], work: Work, size: (cell: Cell) => number): number =>
  growthExponent(cells.filter((each) => each.work === work).map((each) => [size(each), median(each.cpu)]));

/** How the processor time of an engine grows with the size of its page. */
export const growthWithPage = (cells: readonly Cell[], work: Work): number =>
  growthOf(cells, work, ({ kilobytes }) => kilobytes);

/** How it grows with the size of its lexicon, from about 1,000 forms on. */
export const growthWithLexicon = (cells: readonly Cell[], work: Work): number =>
  growthOf(
    cells.filter(({ forms }) => forms >= 900),
    work,
    ({ forms }) => forms,
  );

const range = (cells: readonly Cell[]): string => {
  const sizes = cells.map(({ kilobytes }) => kilobytes);
  return `${Math.min(...sizes)} to ${Math.max(...sizes)} KB`;
};

function ratioRows({ pages, markJs }: Results): Row[] {
  const [ours, theirs] = [cell(markJs, OURS), cell(markJs, 'mark.js')];
  return [
    {
      what: 'find and paint 100 KB, whole lexicon, against the bare walk',
      measured: ratioToWalk(pages, cell(pages, OURS, { kilobytes: 100 })),
      budget: 6,
      unit: '×',
    },
    {
      what: `the same against mark.js on ${ours.kilobytes} KB: part of its time`,
      measured: median(ours.cpu) / median(theirs.cpu),
      budget: 1 / 2000,
      unit: '×',
      note: `mark.js takes ${Math.round(median(theirs.cpu) / median(ours.cpu))} times as long`,
    },
    {
      what: 'of it what a page pays while the background recognises: read and paint 100 KB',
      measured: ratioToWalk(pages, cell(pages, 'page alone', { kilobytes: 100 })),
      budget: 6,
      unit: '×',
    },
  ];
}

const growthRows = ({ pages, lexicons }: Results): Row[] => [
  {
    what: 'growth with the lexicon, 1,000 to 20,000 forms',
    measured: growthWithLexicon(lexicons, OURS),
    budget: 0.1,
    unit: 'exponent',
  },
  {
    what: `growth with the page, ${range(pages)}`,
    measured: growthWithPage(pages, OURS),
    budget: 1,
    unit: 'exponent',
  },
];

const ownRow = ({ own }: Results): Row => ({
  what: 'recognition with 20,000 terms of the reader’s own, against that without',
  measured: pairedRatio(cell(own, 'with own terms').cpu, cell(own, 'text alone').cpu),
  budget: 1.5,
  unit: '×',
});

const libraryRows = (results: Results): Row[] => [
  ...ratioRows(results),
  ...growthRows(results),
  ownRow(results),
  {
    what: 'two frames after marking 1 MB, above the same without marks',
    measured: median(differences(results.frames.marked, results.frames.walked)),
    budget: 12,
    unit: 'ms',
  },
];

const pick = (visits: readonly Visit[], what: keyof Visit): number[] => visits.map((visit) => visit[what]);

function loadRow({ visits }: Results, what: 'firstPaint' | 'loaded' | 'cpu', label: string): Row {
  const extra = differences(pick(visits.ours, what), pick(visits.empty, what));
  const [low, high] = medianBounds(extra);
  return {
    what: `page load of 30 KB against an empty content script: ${label}`,
    // Within noise: zero lies within the bounds of the median.
    measured: low,
    budget: 0,
    unit: 'ms',
    note: `median ${median(extra).toFixed(1)}, between ${low.toFixed(1)} and ${high.toFixed(1)}`,
  };
}

const spentOn = (task: Task | undefined): string =>
  Object.entries(task?.parts ?? {})
    .filter(([, ms]) => ms >= 1)
    .map(([name, ms]) => `${name} ${ms.toFixed(1)}`)
    .join(', ');

const taskNote = ({ ours, plain }: Traced): string =>
  `longest task of all ${longest(ours).toFixed(1)} ms (${spentOn(longestTask(ours))}), without us ${longest(plain).toFixed(1)}; ` +
  `all tasks ${(total(ours) / total(plain)).toFixed(2)} × those without us`;

/** The longest that our script holds the thread; what the page itself makes the browser do is told beside it. */
const sliceRow = (what: string, traced: Traced): Row => ({
  what,
  // Idleness is no success.
  measured: traced.marked ? longestOwnSlice(traced.ours) : Number.NaN,
  budget: 16,
  unit: 'ms',
  note: traced.marked ? taskNote(traced) : 'the page was not marked in time',
});

function markingRows(results: Results): Row[] {
  const { visits, largeLoad, feed, changes } = results;
  return [
    {
      what: 'first run in a fresh page of 30 KB, content script against a bare walk as content script',
      measured: pairedRatio(pick(visits.ours, 'scriptCpu'), pick(visits.walk, 'scriptCpu')),
      budget: 4,
      unit: '×',
      note: `${median(pick(visits.ours, 'scriptCpu')).toFixed(1)} against ${median(pick(visits.walk, 'scriptCpu')).toFixed(1)} ms, both with the frame that they wait for`,
    },
    sliceRow('longest main-thread slice on a page of 5 MB', largeLoad),
    sliceRow('longest main-thread slice while a feed adds 10,000 nodes', feed),
    {
      what: '10,000 later text changes in a marked page of 1 MB, against an unmarked one',
      measured: pairedRatio(changes.ours.changing, changes.plain.changing),
      budget: 1.1,
      unit: '×',
    },
  ];
}

const FIELD_NAMES: Readonly<Record<Field, string>> = {
  beside: 'a field beside the article',
  within: 'an editor in it',
};

/** Medians of the rounds' ratios; the same of a page with an extension that does nothing tells how sure they are. */
function typingRow({ typing }: Results, field: Field): Row {
  const of = (variant: Typist, what: keyof Typed): number[] => typing[field][variant].map((typed) => typed[what]);
  const ratio = (variant: Typist, what: keyof Typed): string =>
    pairedRatio(of(variant, what), of('plain', what)).toFixed(2);
  const ms = (what: keyof Typed): string =>
    `${median(of('ours', what)).toFixed(1)} against ${median(of('plain', what)).toFixed(1)} ms`;
  return {
    what: `from a key to its letter in ${FIELD_NAMES[field]}, against an unmarked page`,
    measured: pairedRatio(of('ours', 'delay'), of('plain', 'delay')),
    budget: 1.1,
    unit: '×',
    note:
      `${ms('delay')}; an extension that does nothing ${ratio('empty', 'delay')} ×; one in twenty above ${ms('slow')}; ` +
      `processor time ${ms('cpu')}, ${ratio('ours', 'cpu')} ×, nothing ${ratio('empty', 'cpu')} ×`,
  };
}

const harmRows = ({ visits }: Results): Row[] => [
  {
    what: 'DOM mutations before a card opens',
    measured: Math.max(...pick(visits.ours, 'mutations')),
    budget: 0,
    unit: '',
  },
  {
    what: 'layout shift, above the same page without the extension',
    measured: Math.max(...pick(visits.ours, 'layoutShift')) - Math.max(...pick(visits.plain, 'layoutShift')),
    budget: 0,
    unit: '',
  },
];

const popupRow = ({ popups: { mentions, full, empty } }: Results): Row => ({
  what: `popup open to list, ${mentions} mentions`,
  measured: median(full),
  budget: 100,
  unit: 'ms',
  note: `${pairedRatio(full, empty).toFixed(2)} × an empty popup`,
});

const pageRows = (results: Results): Row[] => [
  ...markingRows(results),
  ...FIELDS.map((field) => typingRow(results, field)),
  ...harmRows(results),
  {
    what: 'click to painted card, 30 KB (2 frames)',
    measured: median(results.clicks.small),
    budget: 2 * FRAME_MS,
    unit: 'ms',
  },
  { what: 'click to painted card, 1 MB', measured: median(results.clicks.large), budget: 50, unit: 'ms' },
  popupRow(results),
  { what: 'content script, minified and gzipped', measured: results.weight.gzipped / 1000, budget: 90, unit: 'KB' },
  loadRow(results, 'firstPaint', 'first contentful paint'),
  loadRow(results, 'loaded', 'load event'),
  loadRow(results, 'cpu', 'main-thread processor time'),
];

export interface Budgets {
  readonly page: readonly Row[];
  readonly library: readonly Row[];
}

/** All budgets, in the order of the design. */
export const budgetRows = (results: Results): Budgets => ({ page: pageRows(results), library: libraryRows(results) });
