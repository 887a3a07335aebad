// Brings a stretch of text into the middle of the window, also out of boxes that scroll by themselves.
import type { Ruler } from './ruler';

function parentOf(node: Node): Element | null {
  return node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** Scrolls to a place; smoothly, unless the reader asked for less motion. */
export function scrollToPlace(place: StaticRangeInit, ruler: Ruler): void {
  const element = parentOf(place.startContainer);
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  // Boxes that scroll by themselves first; an element may be longer than the window, so its middle says nothing.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const [rect] = ruler.rects(place);
  if (!rect) return;
  const isReduced = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({ top: rect.top + rect.height / 2 - view.innerHeight / 2, behavior: isReduced ? 'instant' : 'smooth' });
}
