// Groups a page's mentions by the blocks that hold them: what is asked of the browser is asked once per block.
import type { Span } from '../text/span';
import type { PageText } from './text-map';

/** The mentions of one block: indexes, half-open. */
export interface MentionBlock {
  readonly element: Element;
  readonly first: number;
  readonly last: number;
}

/** The blocks that hold mentions, in text order; neighbours within one element are one block. */
export function blocksOf(page: PageText, mentions: readonly Span[]): MentionBlock[] {
  const groups: MentionBlock[] = [];
  let block = 0;
  for (let i = 0; i < mentions.length; i++) {
    const { start } = mentions[i] as Span;
    while (block < page.blocks.length && (page.blocks[block]?.end ?? 0) <= start) block++;
    const element = page.blocks[block]?.element;
    if (!element) break;
    const before = groups.at(-1);
    if (before?.element === element) groups[groups.length - 1] = { ...before, last: i + 1 };
    else groups.push({ element, first: i, last: i + 1 });
  }
  return groups;
}
