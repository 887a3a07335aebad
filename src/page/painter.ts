// Decides what of a page's mentions is painted: all of them, or on long pages those near the window, since painting is
// dearer than finding. How it is painted is the business of highlighter.ts.
import type { Mention } from '../recognition/mention';
import { createHighlighter, type Highlighter, type Mark } from './highlighter';
import type { PageText } from './text-map';
import { markRepeats } from './walk';

/** Up to so many mentions are all painted at once. */
const ALL_AT_ONCE = 500;
/** How far beyond the window text is painted, as a part of the window's height. */
const MARGIN = '100% 0px';

export interface Painter {
  /** Paints the mentions of a page instead of what was painted before. */
  show(page: PageText, mentions: readonly Mention[]): void;
  /** Paints one mention as the one whose card is open, or none. */
  activate(index: number | null): void;
  /** Repairs what the page may have broken. */
  restore(): void;
  styleRoots(roots: readonly ShadowRoot[]): void;
  destroy(): void;
}

interface Shown {
  readonly page: PageText;
  readonly mentions: readonly Mention[];
  readonly repeats: readonly boolean[];
}

function marksOf({ page, mentions, repeats }: Shown, indexes: Iterable<number>): Mark[] {
  const marks: Mark[] = [];
  for (const i of indexes) {
    const mention = mentions[i] as Mention;
    const range = page.toRange(mention);
    if (range) marks.push({ kind: mention.kind, again: repeats[i] === true, range });
  }
  return marks;
}

function byElement({ page, mentions }: Shown): Map<Element, number[]> {
  const groups = new Map<Element, number[]>();
  for (const [i, mention] of mentions.entries()) {
    const element = page.blockOf(mention)?.element;
    if (!element) continue;
    const group = groups.get(element);
    if (group) group.push(i);
    else groups.set(element, [i]);
  }
  return groups;
}

/** Paints what comes near the window, and lets go of what leaves it. */
function paintNear(shown: Shown, highlighter: Highlighter): IntersectionObserver {
  const groups = byElement(shown);
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      highlighter.paint(
        marksOf(
          shown,
          [...near].flatMap((element) => groups.get(element) ?? []),
        ),
      );
    },
    { rootMargin: MARGIN },
  );
  for (const element of groups.keys()) observer.observe(element);
  return observer;
}

export function createPainter(document: Document): Painter {
  const highlighter = createHighlighter(document);
  let shown: Shown | undefined;
  let observer: IntersectionObserver | undefined;
  return {
    show: (page, mentions) => {
      observer?.disconnect();
      observer = undefined;
      shown = { page, mentions, repeats: markRepeats(mentions) };
      if (mentions.length > ALL_AT_ONCE) observer = paintNear(shown, highlighter);
      else highlighter.paint(marksOf(shown, mentions.keys()));
    },
    activate: (index) => {
      const mention = index === null ? undefined : shown?.mentions[index];
      highlighter.activate(mention && shown?.page.toRange(mention));
    },
    restore: highlighter.restore,
    styleRoots: highlighter.styleRoots,
    destroy: () => {
      observer?.disconnect();
      highlighter.destroy();
    },
  };
}
