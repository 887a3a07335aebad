// Puts the card above or below the sentence that it explains, never on it while there is room, and keeps it there while
// the page scrolls and changes. In narrow windows it is a sheet at the bottom.
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { MAX_HEIGHT, NARROWEST_FLOATING } from './card-host-styles';

interface Placing {
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** The rule that holds the host's place; pages cannot reach it. */
  readonly rule: CSSStyleRule;
  /** Boxes of the sentence; none when it is gone. */
  readonly rects: () => readonly DOMRect[];
  readonly signal: AbortSignal;
}

/** Distance from the sentence and from the edges of the window, in CSS pixels. */
const GAP = 8;
/** A card of less height than this is not readable; then it rather covers the sentence. */
const LOWEST = 160;
/** Part of a narrow window's height that the sheet may take. */
const SHEET = 0.6;

/** The box around all boxes. */
export function boundingBox(rects: readonly DOMRect[]): DOMRect | undefined {
  if (rects.length === 0) return undefined;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function put({ rule }: Placing, left: number, top: number): void {
  rule.style.setProperty('left', `${Math.round(left)}px`, 'important');
  rule.style.setProperty('top', `${Math.round(top)}px`, 'important');
}

function dock(placing: Placing, view: Window): void {
  placing.panel.style.setProperty(MAX_HEIGHT, `${Math.round(view.innerHeight * SHEET)}px`);
  put(placing, 0, view.innerHeight - placing.host.offsetHeight);
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

async function float(placing: Placing, anchor: DOMRect, view: Window): Promise<void> {
  const { host, panel } = placing;
  const middleware = [
    offset(GAP),
    flip({ padding: GAP }),
    shift({ padding: GAP }),
    size({
      padding: GAP,
      apply: ({ availableHeight }) =>
        panel.style.setProperty(MAX_HEIGHT, `${Math.max(LOWEST, Math.floor(availableHeight))}px`),
    }),
  ];
  const reference = { getBoundingClientRect: () => anchor };
  const { x, y } = await computePosition(reference, host, { strategy: 'fixed', placement: 'bottom-start', middleware });
  put(placing, x, clamp(y, GAP, Math.max(GAP, view.innerHeight - host.offsetHeight - GAP)));
}

/**
 * Places the card now, and again whenever something moves, until the signal aborts.
 * @returns places it once more: for when other boxes are to be kept free.
 */
export function keepPlaced(placing: Placing): () => void {
  const { host, rects, signal } = placing;
  const { ownerDocument: document } = host;
  const view = document.defaultView ?? window;
  let anchor = new DOMRect(view.innerWidth / 2, view.innerHeight / 3, 0, 0);
  const update = (): void => {
    anchor = boundingBox(rects()) ?? anchor;
    if (view.innerWidth <= NARROWEST_FLOATING) dock(placing, view);
    else void float(placing, anchor, view);
  };
  const reference = { getBoundingClientRect: () => anchor, contextElement: document.documentElement };
  signal.addEventListener('abort', autoUpdate(reference, host, update, { ancestorScroll: false }));
  // Boxes that scroll by themselves move the sentence too.
  document.addEventListener('scroll', update, { capture: true, passive: true, signal });
  // A window that is pinched larger scrolls without a word to the document.
  view.visualViewport?.addEventListener('scroll', update, { passive: true, signal });
  return update;
}
