// Finds the mention under a point: by the caret that a click there would set, confirmed by the boxes of the mention's
// text, since carets snap to the nearest text even where nothing stands.
import type { Mention } from '../recognition/mention';
import type { Span } from '../text/span';
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

/** Index of the mention under a point of the window; null where none is seen. */
export function hitTest(target: Target, point: Point): number | null {
  const { page, mentions, ruler } = target;
  if (mentions.length === 0) return null;
  const caret = caretAt(target, point);
  const offset = caret && page.offsetOf(caret.node, caret.offset);
  if (offset === undefined) return null;
  // A caret stands between two characters; the point is on one of them.
  const found = [offset, offset - 1]
    .map((at) => spanAt(mentions, at))
    .find((index) => {
      const place = index === undefined ? undefined : page.locate(mentions[index] as Span);
      return place && ruler.rects(place).some((rect) => holds(rect, point));
    });
  return found ?? null;
}
