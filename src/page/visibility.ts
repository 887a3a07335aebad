// Leaves out what a reader cannot see: mentions in blocks that styles hide. Asks the browser once per block that holds
// mentions, never while the page is read.
import type { Recognition } from '../recognition/mention';
import type { Block, PageText } from './text-map';

/** Whether an element is rendered; also true where browsers cannot tell. */
export const isVisible = (element: Element): boolean => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

interface Seen {
  readonly recognition: Recognition;
  /** Blocks' elements that hold mentions but cannot be seen now. */
  readonly concealed: readonly Element[];
}

/** Keeps the mentions that can be seen, and the facts that belong to them; asks once per block. */
export function keepVisible(recognition: Recognition, page: PageText): Seen {
  const visible = new Map<Element, boolean>();
  const isSeen = (block: Block | undefined): boolean => {
    if (!block) return true;
    const known = visible.get(block.element) ?? isVisible(block.element);
    visible.set(block.element, known);
    return known;
  };
  const kept = recognition.mentions.map((mention) => isSeen(page.blockOf(mention)));
  const concealed = [...visible].filter(([, seen]) => !seen).map(([element]) => element);
  if (concealed.length === 0) return { recognition, concealed };
  let count = 0;
  const moved = kept.map((seen) => (seen ? count++ : -1));
  const mentions = recognition.mentions.filter((_, i) => kept[i]);
  const facts = recognition.facts
    .map((fact) => ({ ...fact, mention: moved[fact.mention] ?? -1 }))
    .filter(({ mention }) => mention >= 0);
  return { recognition: { mentions, facts }, concealed };
}
