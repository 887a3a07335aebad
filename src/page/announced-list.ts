// Follows the list that a label announces: "Berita Terkait" over cards with pictures and excerpts, "Baca juga:" over
// links. Where the list ends, the article may go on.

/** Elements of a card or list that stand around one of its blocks. */
const DEEPEST = 30;
/** What a heading opens without links to tell it by stands near it. */
const MOST_BOXES = 2;
/** Excerpts in cards are shorter than this, in UTF-16 units; paragraphs of an article may be longer. */
const LONGEST_EXCERPT = 240;
/** Text of the article; and a form, whose fields may hide what it is asked for. */
const NO_LIST = /^(?:p|h[1-6]|blockquote|figure|pre|form)$/;

/** The element beside which the list stands: a label may be alone in boxes of its own. */
function headOf(label: Element, deepest = DEEPEST): Element {
  let head = label;
  for (let i = 0; i < deepest && !head.nextElementSibling && head.parentElement; i++) head = head.parentElement;
  return head;
}

/** The element around a block that stands beside the head. */
function branchOf(block: Element, head: Element): Element | null {
  let at: Element | null = block;
  for (let i = 0; at && i < DEEPEST; i++) {
    if (at.parentElement === head.parentElement) return at === head ? null : at;
    at = at.parentElement;
  }
  return null;
}

/** Whether a block stands beside a heading, or beside the box or two around it alone; an article is nobody's list. */
export function isBehind(heading: Element, element: Element): boolean {
  const branch = branchOf(element, headOf(heading, MOST_BOXES));
  return branch !== null && !/^(?:article|main)$/.test(branch.localName);
}

/**
 * Whether a block belongs to the list that a label announces, if all blocks between them do.
 * @param label the block-level element of the label.
 * @param length UTF-16 units of the block's text, of which `linked` stand in links.
 */
export function isInList(
  label: Element,
  { element, length, linked }: { readonly element: Element; readonly length: number; readonly linked: number },
): boolean {
  if (length > LONGEST_EXCERPT) return false;
  const branch = branchOf(element, headOf(label));
  if (!branch || NO_LIST.test(branch.localName)) return false;
  if (branch === element && linked * 2 < length) return false;
  return branch.querySelector('a[href]') !== null;
}
