// Decides what of a page's mentions is painted: all of them, or on long pages those near the window, since painting is
// dearer than finding. How it is painted is the business of highlighter.ts.
import type { Mention } from '../recognition/mention';
import type { Strength } from './density';
import { createHighlighter, type Mark } from './highlighter';
import { blocksOf, type MentionBlock } from './mention-blocks';
import { nearWindow } from './near-window';
import type { Palette } from './palettes';
import { painted } from './slices';
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

const marksIn = (shown: Shown, stretches: readonly Omit<MentionBlock, 'element'>[]): Mark[] => {
  const marks: Mark[] = [];
  for (const stretch of stretches) addMarks(marks, shown, stretch);
  return marks;
};

/**
 * Makes what calls back after the next frame, once for all calls until then: right behind a frame the page is laid out,
 * and to measure it costs nothing; right before it, measuring would lay it out once more.
 */
function afterFrame(document: Document, callback: () => void, signal: AbortSignal): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    void painted(document).then(() => {
      isWaiting = false;
      if (!signal.aborted) callback();
    });
  };
}

/** Calls back whenever the window or a box in it moves over the page. */
function onMove(view: Window, callback: () => void, signal: AbortSignal): void {
  view.addEventListener('scroll', callback, { capture: true, passive: true, signal });
  view.addEventListener('resize', callback, { passive: true, signal });
  // Pictures that arrive late push the text down without a scroll.
  const observer = new ResizeObserver(callback);
  observer.observe(view.document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect());
}

const isSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((each, i) => each === others[i]);

/** Begins with nothing painted; the style sheet of the highlights is added at once. */
export function createPainter(document: Document, palette: Palette): Painter {
  const highlighter = createHighlighter(document, palette);
  const view = document.defaultView ?? window;
  const stop = new AbortController();
  let shown: Shown | undefined;
  /** The blocks that are painted; undefined when something else is. */
  let near: readonly number[] | undefined;
  const paintNear = (): void => {
    if (!shown?.blocks) return;
    const { blocks, elements } = shown;
    const now = nearWindow(elements, view.innerHeight);
    if (near && isSame(near, now)) return;
    near = now;
    highlighter.paint(
      marksIn(
        shown,
        now.map((i) => blocks[i] as MentionBlock),
      ),
    );
  };
  const paintSoon = afterFrame(document, paintNear, stop.signal);
  onMove(view, () => shown?.blocks && paintSoon(), stop.signal);
  return {
    show: (marked) => {
      shown = prepare(marked);
      near = undefined;
      if (shown.blocks) paintSoon();
      else highlighter.paint(marksIn(shown, [{ first: 0, last: marked.mentions.length }]));
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
