// Leaves out what a reader cannot see: mentions in blocks that styles hide. Asks the browser once per block that holds
// mentions, never while the page is read.
import type { Mention, Recognition } from '../recognition/mention';
import { leaveOut } from './leave-out';
import { blocksOf } from './mention-blocks';
import type { Steps } from './slices';
import type { PageText } from './text-map';

const BLOCKS_PER_STEP = 500;

/** Whether an element is rendered; also true where browsers cannot tell. */
export const isVisible = (element: Element): boolean => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

interface Seen {
  readonly recognition: Recognition;
  /** Elements that hold mentions, or begin them, but cannot be seen now. */
  readonly concealed: readonly Element[];
}

/** Whether all text in a block stands right in its element: then nothing in it can be hidden apart. */
const isPlain = ({ firstElementChild, shadowRoot }: Element): boolean =>
  firstElementChild === null && shadowRoot === null;

/** What hides a mention: its block, or the element in it in which it begins; null when nothing does. */
function cover(page: PageText, mention: Mention, block: Element): Element | null {
  const within = page.locate(mention)?.startContainer.parentElement;
  return within && within !== block && !isVisible(within) ? within : null;
}

/** Keeps the mentions that can be seen. */
export function* visibleSteps(recognition: Recognition, page: PageText): Steps<Seen> {
  const concealed = new Set<Element>();
  const left = new Set<number>();
  const { mentions } = recognition;
  for (const [i, { element, first, last }] of blocksOf(page, mentions).entries()) {
    if (i % BLOCKS_PER_STEP === 0) yield;
    const hidesAll = !isVisible(element);
    if (!hidesAll && isPlain(element)) continue;
    for (let mention = first; mention < last; mention++) {
      const hiding = hidesAll ? element : cover(page, mentions[mention] as Mention, element);
      if (!hiding) continue;
      left.add(mention);
      concealed.add(hiding);
    }
  }
  return { recognition: leaveOut(recognition, left), concealed: [...concealed] };
}
