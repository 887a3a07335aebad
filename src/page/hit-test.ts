// Finds the mention under a point: by the caret that a click there would set, confirmed by the box of the character
// there, since carets snap to the nearest text even where nothing stands, or where it is cut off.
import type { Mention } from '../recognition/mention';
import { spanAt } from './block-map';
import type { Point, Ruler } from './ruler';
import type { PageText } from './text-map';

interface Target {
  readonly document: Document;
  readonly page: PageText;
  readonly mentions: readonly Mention[];
  readonly ruler: Ruler;
  /** Open shadow roots that hold some of the text. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** How far beside its boxes a mention is still hit, in CSS pixels: lines are drawn a little below the text. */
const SLACK = 2;

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt({ document, shadowRoots }: Target, { x, y }: Point): Caret | undefined {
  const position = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...shadowRoots] });
  if (position) return { node: position.offsetNode, offset: position.offset };
  // Some forks of Chromium have the method, but it answers null.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

const holds = (rect: DOMRect, { x, y }: Point): boolean =>
  x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Whether a character is what the browser finds in its box, at the place nearest to a point: boxes tell of hidden text too. */
function isOnTop({ startContainer }: StaticRangeInit, rect: DOMRect, { x, y }: Point): boolean {
  const root = startContainer.getRootNode() as Document | ShadowRoot;
  const inset = Math.min(1, rect.width / 2, rect.height / 2);
  const found = root.elementFromPoint(
    between(x, rect.left + inset, rect.right - inset),
    between(y, rect.top + inset, rect.bottom - inset),
  );
  return found === (startContainer.parentElement ?? (root as ShadowRoot).host);
}

/** Whether the character at an offset of the text is seen under a point. */
function isSeenAt({ page, ruler }: Target, offset: number, point: Point): boolean {
  const place = page.locate({ start: offset, end: offset + 1 });
  return place !== undefined && ruler.rects(place).some((rect) => holds(rect, point) && isOnTop(place, rect, point));
}

/** Index of the mention under a point of the window; null where none is seen. */
export function hitTest(target: Target, point: Point): number | null {
  const { page, mentions } = target;
  if (mentions.length === 0) return null;
  const caret = caretAt(target, point);
  const offset = caret && page.offsetOf(caret.node, caret.offset);
  if (offset === undefined) return null;
  // A caret stands between two characters; the point is on one of them.
  for (const at of [offset, offset - 1]) {
    const index = spanAt(mentions, at);
    if (index !== undefined && isSeenAt(target, at, point)) return index;
  }
  return null;
}
