// What goes wrong with text that is too large for its room: it is cut, it runs over other text, or the reader has to
// scroll sideways.

const nameOf = (element: Element): string =>
  `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`;

/** Whether an element is for assistive technology only: cut down to nothing on purpose. */
function isUnseen(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (getComputedStyle(each).clipPath === 'inset(50%)') return true;
  return false;
}

/** Elements that show text of their own, but not what is for assistive technology only. */
export function withText(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.checkVisibility() &&
      !isUnseen(element) &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
}

function boxesOf(element: HTMLElement): DOMRect[] {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
}

/** More than lines that touch, since a line of text is higher than its letters. */
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * Math.min(a.height, b.height);

const isStuck = (element: Element): boolean => {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (getComputedStyle(each).position === 'sticky') return true;
  return false;
};

/** Texts that lie on one another; what stays in sight while the rest scrolls under it is left out. */
function overlaps(texts: readonly HTMLElement[]): string[] {
  const lying = texts.filter((each) => !isStuck(each)).map((element) => ({ element, boxes: boxesOf(element) }));
  return lying.flatMap((a, i) =>
    lying
      .slice(i + 1)
      .filter((b) => a.boxes.some((box) => b.boxes.some((other) => overlap(box, other))))
      .map((b) => `overlap: ${nameOf(a.element)} / ${nameOf(b.element)}`),
  );
}

/** Elements that cut off what they hold. */
const cuts = (root: Element): string[] =>
  [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.checkVisibility() && !isUnseen(element) && !element.closest('svg'))
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutsWidth = overflowX === 'hidden' || overflowX === 'clip';
      const cutsHeight = overflowY === 'hidden' || overflowY === 'clip';
      return (
        (cutsWidth && element.scrollWidth > element.clientWidth + 1) ||
        (cutsHeight && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => `cut: ${nameOf(element)}`);

/** Texts that stand out of the surface to either side. */
function sticksOut(root: Element, texts: readonly HTMLElement[]): string[] {
  const { left, right } = root.getBoundingClientRect();
  return texts
    .filter((each) => boxesOf(each).some((box) => box.right > right + 1 || box.left < left - 1))
    .map((each) => `sticks out: ${nameOf(each)}`);
}

/** All that is wrong with the text of a surface; nothing when it has the room that it needs. */
export function textTroubles(root: HTMLElement): string[] {
  const texts = withText(root);
  const sideways = root.scrollWidth > root.clientWidth + 1 ? [`scrolls sideways: ${root.scrollWidth} px`] : [];
  return [...sideways, ...cuts(root), ...sticksOut(root, texts), ...overlaps(texts)];
}

/** Fields on whose words an icon lies. */
export const coveredFields = (root: Element): string[] =>
  [...root.querySelectorAll<HTMLElement>('label > svg + input')]
    .filter((field) => {
      const words = field.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(field).paddingInlineStart);
      return (field.previousElementSibling?.getBoundingClientRect().right ?? 0) > words;
    })
    .map(nameOf);
