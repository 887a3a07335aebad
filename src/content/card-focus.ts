// Where scroll and focus stand in a card's content, and what of it leads on in the page.
import type { Step } from './trail';

/** The element that scrolls, which the host gives the focus at first. */
const scroller = (content: HTMLElement): HTMLElement | null => content.querySelector<HTMLElement>('[data-focus]');

/** How far a card is scrolled. */
export const scrollOf = (content: HTMLElement | null): number => (content && scroller(content)?.scrollTop) ?? 0;

const focus = (content: HTMLElement, selector: string): void =>
  content.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });

/** Keeps the focus on a button of the bar when the card walks on. */
export const focusButton = (content: HTMLElement, action: string): void => focus(content, `[data-action="${action}"]`);

/** Brings a step of the way back as it was left; one that is new begins at its heading, which is then read out. */
export function settle(content: HTMLElement, { left }: Step): void {
  focus(content, left?.followed ? `[data-to="${CSS.escape(left.followed)}"]` : 'h2');
  const scrolls = scroller(content);
  if (scrolls) scrolls.scrollTop = left?.scroll ?? 0;
}

/** Shows or hides the ways to the next and the previous mention; a focus on one of them goes to what scrolls. */
export function showWalk(content: HTMLElement, isThere: boolean): void {
  const ways = content.querySelector<HTMLElement>('.sf-walk');
  if (!ways) return;
  const hadFocus = ways.matches(':focus-within');
  ways.hidden = !isThere;
  if (hadFocus && !isThere) scroller(content)?.focus({ preventScroll: true });
}
