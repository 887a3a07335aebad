// Leaves out what a reader cannot see: mentions in blocks that styles hide. Asks the browser once per block that holds
// mentions, never while the page is read.
import type { Recognition } from '../recognition/mention';
import { leaveOut } from './leave-out';
import { blocksOf } from './mention-blocks';
import type { Steps } from './slices';
import type { PageText } from './text-map';

const BLOCKS_PER_STEP = 500;

/** Whether an element is rendered; also true where browsers cannot tell. */
export const isVisible = (element: Element): boolean => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

interface Seen {
  readonly recognition: Recognition;
  /** Elements that hold mentions but cannot be seen now. */
  readonly concealed: readonly Element[];
}

/** Keeps the mentions that can be seen. */
export function* visibleSteps(recognition: Recognition, page: PageText): Steps<Seen> {
  const concealed: Element[] = [];
  const left = new Set<number>();
  const blocks = blocksOf(page, recognition.mentions);
  for (const [i, { element, first, last }] of blocks.entries()) {
    if (i % BLOCKS_PER_STEP === 0) yield;
    if (isVisible(element)) continue;
    concealed.push(element);
    for (let mention = first; mention < last; mention++) left.add(mention);
  }
  return { recognition: leaveOut(recognition, left), concealed };
}
