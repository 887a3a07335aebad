// A long list in two steps, so that its reader need not wait for what is out of sight.
import van from 'vanjs-core';

const { ul } = van.tags;

/** Calls once the next frame has been painted. */
const afterPaint = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work));

/**
 * Renders a list of which so many items are there at once, and the rest once these have been painted.
 * @param items each renders one
 */
export function renderStagedList(items: readonly (() => HTMLElement)[], atOnce: number): HTMLElement {
  const list = ul(items.slice(0, atOnce).map((render) => render()));
  const rest = items.slice(atOnce);
  if (rest.length > 0) afterPaint(() => list.append(...rest.map((render) => render())));
  return list;
}
