// Chooses which of a page's mentions are marked, and how strongly: a thing's first mention most, and further ones
// quietly or not at all, as the reader wants it. All of them stay listed, and can be gone to.
import { thingOf } from '../lexicon/thing';
import type { Mention } from '../recognition/mention';
import type { PageText } from './text-map';

/** Which mentions of a thing are marked: all, the first in each section of the page, or the first on the page. */
export type Density = 'all' | 'section' | 'page';

/** `again` where the page has shown the thing before; null where no mark is wanted. */
export type Strength = 'first' | 'again' | null;

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Where sections begin, as offsets in text order: at each heading. What stands before the first is one more. */
const sectionStarts = ({ blocks }: Pick<PageText, 'blocks'>): number[] =>
  blocks.filter(({ element }) => element.closest(HEADING) !== null).map(({ start }) => start);

/** How each mention is to be marked. Mentions must be in text order. */
export function chooseStrengths(
  page: Pick<PageText, 'blocks'>,
  mentions: readonly Mention[],
  density: Density,
): readonly Strength[] {
  const starts = density === 'section' ? sectionStarts(page) : [];
  const onPage = new Set<string>();
  const inSection = new Set<string>();
  let next = 0;
  return mentions.map((mention) => {
    const thing = thingOf(mention);
    for (; next < starts.length && (starts[next] as number) <= mention.start; next++) inSection.clear();
    const isMarked = density === 'all' || !inSection.has(thing);
    const strength: Strength = onPage.has(thing) ? (isMarked ? 'again' : null) : 'first';
    inSection.add(thing);
    onPage.add(thing);
    return strength;
  });
}
