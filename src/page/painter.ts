// Decides what of a page's mentions is painted: all of them, or on long pages those near the window, since painting is
// dearer than finding. How it is painted is the business of highlighter.ts.
import type { Mention } from '../recognition/mention';
import type { Strength } from './density';
import { createHighlighter, type Mark } from './highlighter';
import { blocksOf, type MentionBlock } from './mention-blocks';
import { nearWindow } from './near-window';
import type { Palette } from './palettes';
import type { PageText } from './text-map';

/** Up to so many mentions are all painted at once. */
const ALL_AT_ONCE = 500;

export interface Painter {
  /** Paints the mentions of a page instead of what was painted before. */
  show(marked: Marked): void;
  /** Paints one mention as the one whose card is open, or none. */
  activate(index: number | null): void;
  /** Paints in other colours from now on. */
  recolour(palette: Palette): void;
  /** Repairs what the page may have broken. */
  restore(): void;
  styleRoots(roots: readonly ShadowRoot[]): void;
  destroy(): void;
}

interface Marked {
  readonly page: PageText;
  readonly mentions: readonly Mention[];
  /** How each of them is marked. */
  readonly strengths: readonly Strength[];
}

interface Shown extends Marked {
  /** On long pages: the blocks that are painted when they come near the window. */
  readonly blocks: readonly MentionBlock[] | null;
  readonly elements: readonly Element[];
}

function prepare(marked: Marked): Shown {
  const { page, mentions } = marked;
  const blocks = mentions.length > ALL_AT_ONCE ? blocksOf(page, mentions) : null;
  const elements = blocks?.map(({ element }) => element) ?? [];
  return { ...marked, blocks, elements };
}

function addMarks(
  marks: Mark[],
  { page, mentions, strengths }: Shown,
  { first, last }: Omit<MentionBlock, 'element'>,
): void {
  for (let i = first; i < last; i++) {
    if (!strengths[i]) continue;
    const mention = mentions[i] as Mention;
    const range = page.toRange(mention);
    if (range) marks.push({ kind: mention.kind, again: strengths[i] === 'again', range });
  }
}

function marksOf(shown: Shown, windowHeight: number): Mark[] {
  const marks: Mark[] = [];
  if (!shown.blocks) addMarks(marks, shown, { first: 0, last: shown.mentions.length });
  else
    for (const i of nearWindow(shown.elements, windowHeight)) addMarks(marks, shown, shown.blocks[i] as MentionBlock);
  return marks;
}

/** Calls back once per frame in which the window or a box in it has moved over the page. */
function onMove(view: Window, callback: () => void, signal: AbortSignal): void {
  let frame = 0;
  const schedule = (): void => {
    if (frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) callback();
    });
  };
  view.addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  view.addEventListener('resize', schedule, { passive: true, signal });
  // Pictures that arrive late push the text down without a scroll.
  const observer = new ResizeObserver(schedule);
  observer.observe(view.document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Begins with nothing painted; the style sheet of the highlights is added at once. */
export function createPainter(document: Document, palette: Palette): Painter {
  const highlighter = createHighlighter(document, palette);
  const view = document.defaultView ?? window;
  const stop = new AbortController();
  let shown: Shown | undefined;
  const paint = (): void => {
    if (shown) highlighter.paint(marksOf(shown, view.innerHeight));
  };
  onMove(view, () => shown?.blocks && paint(), stop.signal);
  return {
    show: (marked) => {
      shown = prepare(marked);
      paint();
    },
    activate: (index) => {
      const mention = index === null ? undefined : shown?.mentions[index];
      highlighter.activate(mention && shown?.page.toRange(mention));
    },
    recolour: highlighter.recolour,
    restore: highlighter.restore,
    styleRoots: highlighter.styleRoots,
    destroy: () => {
      stop.abort();
      highlighter.destroy();
    },
  };
}
