// What a reader would miss on a surface whose colours the system has taken over: where the focus is, what is a button,
// where a window ends.

/** What can be acted upon. */
const CONTROLS = 'button, summary, select, textarea, input, [role="link"], a[href]';
/** Told by their place rather than by an edge: rows of a list, tabs, and what carries a sign of its own. */
const PLACED = 'summary, [role="tab"], .sf-item';

const isSeen = (element: HTMLElement): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.offsetWidth > 1;

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** The nearest ground behind an element. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/(?:\/|,) 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return getComputedStyle(document.documentElement).backgroundColor;
}

const isLine = (style: string, width: string, least: number): boolean =>
  style !== 'none' && style !== 'hidden' && Number.parseFloat(width) >= least;

/** Whether an edge is drawn all around in a colour that stands off from the ground beside it. */
function hasEdge(element: HTMLElement): boolean {
  const style = getComputedStyle(element);
  const ground = element.parentElement ? groundOf(element.parentElement) : '';
  return sides.every((side) => {
    const of = (what: string): string => style.getPropertyValue(`border-${side}-${what}`);
    return isLine(of('style'), of('width'), 1) && of('color') !== ground;
  });
}

const isUnderlined = (element: HTMLElement): boolean =>
  getComputedStyle(element).textDecorationLine.includes('underline');

function showsFocus(element: HTMLElement): boolean {
  element.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const ground = element.parentElement ? groundOf(element.parentElement) : '';
  return document.activeElement === element && isLine(outlineStyle, outlineWidth, 2) && outlineColor !== ground;
}

const nameOf = (element: HTMLElement): string =>
  `${element.localName}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}”`;

/** What does not show; to be asked while the colours are forced. */
export function unseenIn(root: HTMLElement): string[] {
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter(isSeen);
  const isDrawnBySystem = (control: HTMLElement): boolean =>
    control.matches('[type="radio"], [type="checkbox"]:not(.sf-switch)');
  return controls.flatMap((control) => {
    if (control.matches(':disabled')) return [];
    const faults: string[] = [];
    if (!showsFocus(control)) faults.push(`no focus: ${nameOf(control)}`);
    const isPlain = !control.matches(PLACED) && !isDrawnBySystem(control);
    if (isPlain && !hasEdge(control) && !isUnderlined(control)) faults.push(`no edge: ${nameOf(control)}`);
    return faults;
  });
}

/** Whether a window within a page ends in a line of its own. */
export const isFramed = (element: HTMLElement): boolean => hasEdge(element);
