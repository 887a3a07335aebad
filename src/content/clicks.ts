// Tells which clicks are meant for a mention: a plain click on text, or Alt+click on a link or control, which then does
// not follow it. A drag that selects text and the second click of a double click are none.

export interface ClickTarget {
  readonly document: Document;
  /** Index of the mention at a point of the window in CSS pixels, or null. */
  readonly mentionAt: (x: number, y: number) => number | null;
  /** Tag of our own elements, whose clicks are not the page's. */
  readonly ownTag: string;
  readonly open: (index: number) => void;
  readonly signal: AbortSignal;
}

/** A pointer that moved further than this between press and release, in CSS pixels, was dragging. */
const DRAG = 5;
const CONTROLS =
  'a[href], area[href], button, input, select, textarea, label, summary, option, video, audio, ' +
  '[role="button"], [role="link"], [contenteditable]:not([contenteditable="false"])';

const isControl = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof Element && node.matches(CONTROLS));

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 &&
  event.detail < 2 &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.shiftKey &&
  !event.defaultPrevented;

/** Opens cards on clicks until the signal aborts. */
export function listenForClicks({ document, mentionAt, ownTag, open, signal }: ClickTarget): void {
  let pressed: { x: number; y: number } | null = null;
  const onDown = (event: PointerEvent): void => {
    pressed = { x: event.clientX, y: event.clientY };
  };
  const dragged = (event: MouseEvent): boolean =>
    pressed !== null && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > DRAG;
  const isOwn = ({ target }: Event): boolean => target instanceof Element && target.localName === ownTag;
  const onClick = (event: MouseEvent): void => {
    if (!isPlain(event) || dragged(event) || isOwn(event)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const control = isControl(event);
    if (control && !event.altKey) return;
    const index = mentionAt(event.clientX, event.clientY);
    if (index === null) return;
    if (control) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    open(index);
  };
  document.addEventListener('pointerdown', onDown, { capture: true, passive: true, signal });
  document.addEventListener('click', onClick, { capture: true, signal });
}
