// Finds the article of a page: the headline, the elements that hold its text, and the blocks of text in them. A compact
// heuristic over well-known names and the weight of text; needs no layout, so that it works on parsed files too.
import { wideColumn } from './columns';
import type { FormTraps } from './form-traps';
import { findHeadline } from './headline';
import type { RawBlock } from './raw-text';
import { finish, type Steps } from './slices';
import { titleOf } from './stated-titles';
import { type Reading, readingSteps } from './text-reader';
import { type Place, type Weights, weighSteps } from './text-weights';

/** How much of a page is read: its article, or all of its text with menus, notes and footers. */
export type Scope = 'article' | 'page';

export interface Article {
  /** Read first; may stand inside of a root, and is not read twice. */
  readonly headline: Element | null;
  /** In document order. On a page without an article, or read as a whole: the element that holds all of its text. */
  readonly roots: readonly Element[];
  /** What is read, in this order. */
  readonly blocks: readonly RawBlock[];
  /** Open shadow roots of the page that were read. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** Elements of the page that were passed over because they are hidden now. */
  readonly hidden: readonly Element[];
}

/** Fewer UTF-16 units than this make no article. */
const SHORTEST_BODY = 120;
/** Parts of the page's text that a container must hold, by how telling its name is. */
const ENOUGH_FOR_BODY = 0.2;
const ENOUGH_FOR_ARTICLE = 0.4;
/** The part of its peers' text that a container must hold to be the one article and not one of many teasers. */
const FAR_AHEAD = 0.6;
const NEARLY_ALL = 0.9;
/** The part that a container with a headline must hold where only labels and notes stand beside it. */
const MOST_BESIDE_NOTES = 0.7;
/** In old layouts the article stands in a table cell; in an article a table may hold most of the text. */
const NEARLY_ALL_BY_TABLE = 0.98;
/** In a table that only lays out a page one cell stands out; in one with data none does. */
const MOST_BY_LAYOUT = 0.7;
const CONTAINER = /^(?:div|section|article|main|center|form)$|-/;
const TABLE_PART = /^(?:table|tbody|tr|td)$/;
/** Introductions, second titles, captions: "post-excerpt", "sub-judul", "post_subtitle", "wp-caption-text". */
const LEAD =
  /(?:^|[\s_-])(?:lead|excerpt|ringkasan|sinopsis|summary|intro|caption-text|sub-?(?:judul|title|headline|heading))(?=$|[\s_-])/i;
const MOST_LEADS = 6;
/** So many lines before the text, dates and bylines among them, may be its headline. */
const MOST_BETWEEN = 4;

/** The deepest of the elements that is far ahead of its peers, if one is. */
function findContainer(elements: readonly Element[], weights: Weights): Place | undefined {
  const places = elements.map((element) => weights.placeOf(element)).filter((place) => place !== undefined);
  const outermost: Place[] = [];
  for (const place of places) if (place.first >= (outermost.at(-1)?.last ?? 0)) outermost.push(place);
  const sum = outermost.reduce((units, place) => units + place.weight, 0);
  const first = outermost.find(({ weight }) => weight > 0 && weight >= sum * FAR_AHEAD);
  if (!first) return undefined;
  return places.findLast(
    ({ weight, element }) => weight >= first.weight * NEARLY_ALL && first.element.contains(element),
  );
}

/** Whether a table, or the one around its part, lays out a page: it holds tables, or its one row paragraphs. */
function isLayout(part: Element): boolean {
  const table = part.closest('table');
  if (!table || table.querySelector('table')) return table !== null;
  // A whole table of one row may stand in an article.
  return part !== table && !table.querySelector('tr ~ tr') && table.querySelector('td p') !== null;
}

/** The part of the text that a child must hold to be gone down into. */
function enoughFor({ element }: Place): number {
  if (CONTAINER.test(element.localName)) return NEARLY_ALL;
  if (!TABLE_PART.test(element.localName)) return Number.POSITIVE_INFINITY;
  return isLayout(element) ? MOST_BY_LAYOUT : NEARLY_ALL_BY_TABLE;
}

/** The wide column of a row, if it holds enough. */
function wideColumnIn({ element, weight }: Place, weights: Weights): Place | undefined {
  const column = wideColumn(element);
  const place = column && weights.placeOf(column);
  return place && place.weight >= Math.max(SHORTEST_BODY, weight * ENOUGH_FOR_BODY) ? place : undefined;
}

/** Whether a child holds the headline and all running text; what stands beside it are short lines. */
function holdsArticle(child: Place, place: Place, titled: readonly Element[]): boolean {
  const { element, weight, running } = child;
  if (running === 0 || running < place.running || weight < place.weight * MOST_BESIDE_NOTES) return false;
  if (!CONTAINER.test(element.localName)) return false;
  return element.querySelector('h1, h2, h3, h4, h5') !== null || titled.some((title) => element.contains(title));
}

/** Goes down as long as one child holds nearly all of the text, or is the wide column. */
function descend(from: Place, weights: Weights, traps: FormTraps | null): Place {
  let place = from;
  for (;;) {
    const column = wideColumnIn(place, weights);
    const child = column ?? place.heaviest;
    if (!child || child.weight === 0 || traps?.has(child.element)) return place;
    const isEnough = column || child.weight >= place.weight * enoughFor(child);
    if (!isEnough && !holdsArticle(child, place, weights.titled)) return place;
    place = child;
  }
}

function chooseRoot(page: Place, reading: Reading, weights: Weights): Place {
  const body = findContainer(reading.bodies, weights);
  if (body && body.weight >= Math.max(SHORTEST_BODY, page.weight * ENOUGH_FOR_BODY)) return body;
  const article = findContainer(reading.articles, weights);
  return descend(
    article && article.weight >= page.weight * ENOUGH_FOR_ARTICLE ? article : page,
    weights,
    reading.traps,
  );
}

const isLead = (element: Element): boolean =>
  element.matches('p, figcaption') || LEAD.test(element.getAttribute('class') ?? '');

/** Introductions and captions between the headline and the text. */
function findLeads(between: readonly RawBlock[], root: Place): readonly RawBlock[] {
  const leads = between.filter(({ line, linked, element }) => linked < line.length / 2 && isLead(element));
  const units = leads.reduce((sum, { line }) => sum + line.length, 0);
  return leads.length <= MOST_LEADS && units < root.weight / 2 ? leads : [];
}

interface Choice {
  readonly root: Place;
  /** Where the headline stands among the blocks; undefined when it stands elsewhere, or there is none. */
  readonly title: Place | undefined;
}

/** The last blocks over the text, of which one may be its headline. */
function blocksBefore({ first }: Place, { blocks }: Reading, weights: Weights): RawBlock[] {
  const before: RawBlock[] = [];
  for (let i = first - 1; i >= 0 && before.length < MOST_BETWEEN; i--) {
    const block = blocks[i] as RawBlock;
    if (weights.counts(block)) before.unshift(block);
  }
  return before;
}

/** The blocks that are read behind the headline: first those before the root. */
function chooseBlocks(reading: Reading, weights: Weights, { root, title }: Choice): [RawBlock[], RawBlock[]] {
  const blocks = (first: number, last: number): RawBlock[] => reading.blocks.slice(first, last).filter(weights.counts);
  const before = title && title.last <= root.first ? findLeads(blocks(title.last, root.first), root) : [];
  if (!title || title.last <= root.first) return [[...before], blocks(root.first, root.last)];
  return [[], [...blocks(root.first, title.first), ...blocks(title.last, root.last)]];
}

/** All blocks behind the headline. */
const chooseAll = ({ blocks }: Reading, title: Place | undefined): RawBlock[] =>
  title ? [...blocks.slice(0, title.first), ...blocks.slice(title.last)] : blocks;

/** The steps of {@link findArticle}, for pages so long that they need slices. */
export function* articleSteps(document: Document, scope: Scope = 'article'): Steps<Article> {
  // Not `document.body`, which a form or picture of that name would hide.
  const body = document.querySelector('body') ?? document.documentElement;
  if (!body) return { headline: null, roots: [], blocks: [], shadowRoots: [], hidden: [] };
  const reading = yield* readingSteps(body, { whole: scope === 'page' });
  const { shadowRoots, hidden } = reading;
  const weights = yield* weighSteps(reading, titleOf(document));
  const page = weights.placeOf(body);
  const root = page && chooseRoot(page, reading, weights);
  const opening = root && reading.blocks.slice(root.first, root.last).find(weights.counts)?.element;
  const titles = [...reading.titles, ...weights.titled];
  const before = root ? blocksBefore(root, reading, weights) : [];
  const headline = findHeadline(
    document,
    { root: root?.element ?? body, opening, before },
    { titles, traps: reading.traps },
  );
  const title = headline ? (yield* readingSteps(headline, { oneLine: true })).blocks : [];
  if (!root) return { headline, roots: [body], blocks: title, shadowRoots, hidden };
  const place = headline ? weights.placeOf(headline) : undefined;
  if (scope === 'page')
    return { headline, roots: [body], blocks: [...title, ...chooseAll(reading, place)], shadowRoots, hidden };
  const [leads, blocks] = chooseBlocks(reading, weights, { root, title: place });
  const roots = [...new Set(leads.map(({ element }) => element)), root.element];
  return { headline, roots, blocks: [...title, ...leads, ...blocks], shadowRoots, hidden };
}

/**
 * Finds the article of a document, parsed or live.
 * @param scope `page` takes all of the page's text for the article.
 * @returns no headline where none can be told; at least one root unless the document is empty.
 */
export function findArticle(document: Document, scope: Scope = 'article'): Article {
  return finish(articleSteps(document, scope));
}
