// Puts the card above or below the sentence that it explains, or the words themselves where the sentence leaves no room,
// never on them, and keeps it there while the page scrolls and changes. In narrow windows it is a sheet at the bottom, or
// at the top where that would hide them.
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { MAX_HEIGHT, NARROWEST_FLOATING } from './card-host-styles';

/**
 * What the card should not cover, the best first: boxes of the sentence, then of the words, in CSS pixels of the window.
 * Without boxes what is gone.
 */
export type Anchors = () => readonly (readonly DOMRect[])[];

interface Placing {
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** The rule that holds the host's place; pages cannot reach it. */
  readonly rule: CSSStyleRule;
  readonly anchors: Anchors;
  readonly signal: AbortSignal;
}

/** Distance from the sentence and from the edges of the window, in CSS pixels. */
const GAP = 8;
/** A card of less height than this, or than this part of a low window, is not readable; rather it covers the words. */
const LOWEST = 160;
const LOWEST_PART = 0.4;
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

const lowest = ({ innerHeight }: Window): number => Math.min(LOWEST, innerHeight * LOWEST_PART);

/** The first anchor that leaves a card room above or below it; the last if none does. */
function chooseAnchor(anchors: Anchors, view: Window): DOMRect | undefined {
  const boxes = anchors()
    .map(boundingBox)
    .filter((box) => box !== undefined);
  const room = lowest(view) + 2 * GAP;
  return boxes.find(({ top, bottom }) => Math.max(top, view.innerHeight - bottom) >= room) ?? boxes.at(-1);
}

function limitHeight({ panel }: Placing, height: number): void {
  panel.style.setProperty(MAX_HEIGHT, `${Math.floor(height)}px`);
}

function dock(placing: Placing, anchor: DOMRect, view: Window): void {
  const { host } = placing;
  const most = view.innerHeight * SHEET;
  limitHeight(placing, most);
  const above = anchor.top;
  const below = view.innerHeight - anchor.bottom;
  const isInSight = above < view.innerHeight && anchor.bottom > 0;
  const isHidden = isInSight && below < host.offsetHeight + GAP;
  const atTop = isHidden && above > below;
  if (isHidden) limitHeight(placing, Math.min(most, Math.max(lowest(view), (atTop ? above : below) - GAP)));
  put(placing, 0, atTop ? 0 : view.innerHeight - host.offsetHeight);
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

async function float(placing: Placing, anchor: DOMRect, view: Window): Promise<void> {
  const { host } = placing;
  const middleware = [
    offset(GAP),
    flip({ padding: GAP }),
    shift({ padding: GAP }),
    size({
      padding: GAP,
      apply: ({ availableHeight }) => limitHeight(placing, Math.max(lowest(view), availableHeight)),
    }),
  ];
  const reference = { getBoundingClientRect: () => anchor };
  const { x, y } = await computePosition(reference, host, { strategy: 'fixed', placement: 'bottom-start', middleware });
  put(placing, x, clamp(y, GAP, Math.max(GAP, view.innerHeight - host.offsetHeight - GAP)));
}

/**
 * Places the card now, and again whenever something moves, until the signal aborts.
 * @returns places it once more: for when it is to keep other boxes free.
 */
export function keepPlaced(placing: Placing): () => void {
  const { host, anchors, signal } = placing;
  const { ownerDocument: document } = host;
  const view = document.defaultView ?? window;
  let anchor = new DOMRect(view.innerWidth / 2, view.innerHeight / 3, 0, 0);
  const update = (): void => {
    anchor = chooseAnchor(anchors, view) ?? anchor;
    if (view.innerWidth <= NARROWEST_FLOATING) dock(placing, anchor, view);
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
