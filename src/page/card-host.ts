// Holds the one card of a page: a host with a closed shadow root in the top layer, made when a card opens and removed
// when it closes. It minds place, focus and closing; what the card says and how it looks comes from outside.
import { HOST_CSS } from './card-host-styles';
import { type Anchors, keepPlaced } from './card-position';
import { CARD_TAG } from './element-role';

interface CardOptions {
  /** Its element with `data-focus`, if there is one, gets the focus. */
  readonly content: HTMLElement;
  /** Accessible name of the dialog. */
  readonly label: string;
  /** Asked whenever something moves. */
  readonly anchors: Anchors;
  /** Whether clicks elsewhere leave it open. */
  readonly stays: () => boolean;
  /** Called once, however the card closes. */
  readonly onClose: () => void;
}

export interface CardHost {
  /** Opens a card, or shows this one in the place of the one that is open; the focus goes into it. */
  open(options: CardOptions): void;
  close(): void;
}

interface Card {
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** What is shown now. */
  options: CardOptions;
  /** Ends the listening that began with what is shown now. */
  listening: AbortController;
  readonly stop: AbortController;
  place(): void;
  /** Where the focus was before. */
  readonly before: Element | null;
}

/** Events that the page must not take for its own: shortcuts, menus that close. */
const PRIVATE_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'contextmenu', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend'],
];

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Where the host must stand to be usable: in an open modal dialog, or what is in full screen; all else is inert then. */
function findParent(document: Document): Element {
  const modals = [...document.querySelectorAll('dialog:modal')];
  return (
    modals.find((modal) => modal.contains(document.activeElement)) ??
    modals.at(-1) ??
    document.fullscreenElement ??
    document.documentElement
  );
}

function createPanel(document: Document): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.setAttribute('role', 'dialog');
  panel.tabIndex = -1;
  return panel;
}

/** Makes an empty card and shows it in the top layer. */
function createCard(document: Document, style: CSSStyleSheet, options: CardOptions): Card {
  const host = document.createElement(CARD_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const place = sheetOf(HOST_CSS);
  const panel = createPanel(document);
  root.adoptedStyleSheets = [place, style];
  root.append(panel);
  for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  const before = document.activeElement;
  host.popover = 'manual';
  findParent(document).append(host);
  host.showPopover();
  const stop = new AbortController();
  const rule = place.cssRules[0] as CSSStyleRule;
  // Begins with the first content: an empty card has no place.
  const start = (): void => {
    card.place = keepPlaced({ host, panel, rule, anchors: () => card.options.anchors(), signal: stop.signal });
  };
  const card: Card = { host, panel, options, listening: new AbortController(), stop, before, place: start };
  return card;
}

/** Removes the card, and gives the focus back if it was in there. */
function dismiss({ host, listening, stop, before, options }: Card): void {
  // Not while the reader is in another frame, from which the focus would be taken.
  const hadFocus = host.ownerDocument.activeElement === host && host.ownerDocument.hasFocus();
  listening.abort();
  stop.abort();
  host.remove();
  if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  options.onClose();
}

/** Closes when the page takes the card or what is around it away, or shows something beside which it is inert. */
function watchPage({ host }: Card, close: () => void, signal: AbortSignal): void {
  const { ownerDocument: document, parentElement: parent } = host;
  parent?.addEventListener('close', (event) => event.target === parent && close(), { signal });
  const observer = new MutationObserver(() => !host.isConnected && close());
  for (let at: Node | null = parent; at; at = at.parentNode) observer.observe(at, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  const checkPlace = (): void => {
    if (findParent(document) !== parent) close();
  };
  for (const type of ['toggle', 'fullscreenchange']) {
    document.addEventListener(type, checkPlace, { capture: true, signal });
  }
}

/** Closes on Escape and on clicks outside. */
function watchReader({ host, options }: Card, close: () => void, signal: AbortSignal): void {
  const { ownerDocument: document } = host;
  const view = document.defaultView ?? window;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // One Escape closes one thing: the card, and not the page's dialog around it.
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  // Before the page's own listeners on the document, which were there first.
  view.addEventListener('keydown', onKey, { capture: true, signal });
  const onClick = ({ target }: Event): void => {
    if (target !== host && !options.stays()) close();
  };
  document.addEventListener('click', onClick, { capture: true, signal });
}

/** Shows what the options say, and listens anew: the click that led here must not close it. */
function fill(card: Card, options: CardOptions, close: () => void): void {
  card.options = options;
  card.listening.abort();
  card.listening = new AbortController();
  card.panel.setAttribute('aria-label', options.label);
  card.panel.replaceChildren(options.content);
  card.place();
  // Arrow and page keys move what has the focus: it must be what scrolls, or they would move the page.
  const target = options.content.querySelector<HTMLElement>('[data-focus]') ?? card.panel;
  target.focus({ preventScroll: true });
  watchReader(card, close, card.listening.signal);
  watchPage(card, close, card.listening.signal);
}

/**
 * A place for the page's card; nothing is added to the page until one opens.
 * @param style the look of the card's content.
 */
export function createCardHost(document: Document, style: string): CardHost {
  let card: Card | undefined;
  let sheet: CSSStyleSheet | undefined;
  const isOpen = (): boolean => card?.host.isConnected === true;
  const close = (): void => {
    const closing = card;
    card = undefined;
    if (closing) dismiss(closing);
  };
  return {
    open: (options) => {
      // A dialog that the page opened since makes a card outside of it inert.
      if (!isOpen() || card?.host.parentElement !== findParent(document)) close();
      const replaced = card?.options;
      sheet ??= sheetOf(style);
      card ??= createCard(document, sheet, options);
      fill(card, options, close);
      replaced?.onClose();
    },
    close,
  };
}
