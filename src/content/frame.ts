// Decides which frames of a page are read: large ones that hold an article. Advertisements, players, counters and
// buttons come in frames as well.

import type { Recognize } from '../page/scan';
import { domReady, painted } from '../page/slices';

/** CSS pixels of the shorter side, and of the area: more than most formats of advertisements. */
const LEAST_SIDE = 250;
const LEAST_AREA = 120_000;
/** Fewer UTF-16 units of text are no article. */
const LEAST_TEXT = 400;

function isLarge({ innerWidth, innerHeight }: Window): boolean {
  return Math.min(innerWidth, innerHeight) >= LEAST_SIDE && innerWidth * innerHeight >= LEAST_AREA;
}

/** Resolves when the frame has been painted and is large: then, or when the page shows it or makes it so. */
export async function whenLarge(view: Window): Promise<void> {
  await domReady(view.document);
  // Asked for its size sooner, the browser would have to lay out the page around the frame.
  await painted(view.document);
  if (isLarge(view)) return;
  await new Promise<void>((resolve) => {
    const stop = new AbortController();
    const look = (): void => {
      if (!isLarge(view)) return;
      stop.abort();
      resolve();
    };
    view.addEventListener('resize', look, { passive: true, signal: stop.signal });
  });
}

/** Makes a recognition that finds nothing in texts too short for an article. */
export const inArticles =
  (recognize: Recognize): Recognize =>
  (text, signal) =>
    text.length < LEAST_TEXT ? { mentions: [], facts: [] } : recognize(text, signal);
