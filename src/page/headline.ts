// Finds the headline of an article whose text is already found: by the document's title, by tag and class, and by where
// it stands.
import { namesBoilerplate } from './element-names';
import type { FormTraps } from './form-traps';
import type { RawBlock } from './raw-text';
import { key, statedTitles } from './stated-titles';

const HEADINGS = 'h1, h2, h3, h4, h5, [role="heading"]';
const TITLE_CLASS =
  /(?:entry|post|article|news|details?|single|read|berita|content)[-_]{1,2}(?:title|heading)|judul|contentheading/i;
const HEADING = /^h[1-6]$/;
const SITE_NAME = /(?:site|logo|brand|blog)[-_]?(?:title|name)|navbar-brand|\blogo\b|\bbrand\b/i;
const ELSEWHERE =
  'nav, aside, footer, dialog, [role="navigation"], [role="dialog"], [role="contentinfo"], [hidden], [aria-hidden="true"]';
const TEASER = 'article, li, td';
/** A link to a site's first page: where it stands in a heading, that heading is the site's name. */
const HOME = /^(?:https?:)?(?:\/\/[^/]+)?\/?(?:(?:index|home|beranda)(?:\.\w+)?\/?)?$/i;

const PAGE_HEADER = 'header, #header, .header, .site-header';
/** `Node.DOCUMENT_POSITION_…`; command-line parsers lack the names. */
const PRECEDING = 2;
const CONTAINED_BY = 16;

/** So many elements around a heading are asked for their names. */
const DEEPEST = 500;
const MOST_CANDIDATES = 200;
const SHORTEST = 8;
const LONGEST = 300;
/** So many elements around the text are its own. */
const NEAREST = 4;
/** A heading of fewer words names a part of the page: "Berita Terbaru". */
const FEWEST_WORDS = 4;
/** What a candidate must score: a title of the document, an h1, or a headline's class at the right place. */
const ENOUGH = 40;

interface Text {
  readonly root: Element;
  /** The block-level element with which the text begins. */
  readonly opening?: Element | undefined;
  /** The last blocks before it. */
  readonly before?: readonly RawBlock[];
}

interface Place extends Text {
  readonly traps: FormTraps | null;
  /** What the document says its title is, in the form of `key`. */
  readonly titles: readonly string[];
  readonly sites: readonly string[];
}

const matches = (text: string, title: string): boolean =>
  title.startsWith(text) ||
  (title.includes(text) && text.length >= title.length / 2) ||
  (text.startsWith(title) && title.length >= text.length / 2);

/** Points for what the document states. All of one title and nothing of another may be the name of the site. */
function titlePoints(text: string, { titles }: Place): number {
  const count = titles.filter((title) => matches(text, title)).length;
  if (count === 0) return 0;
  return count < titles.length && titles.at(-1) === text ? 50 : 100;
}

/** An attribute's value. Properties like `id` are not asked for: a form field of that name would hide them. */
const attribute = (element: Element | null, name: string): string => element?.getAttribute(name) ?? '';

/** Whether an element around the heading, but not around the text, bears a name of boilerplate. */
function isInBoilerplate(heading: Element, { root, traps }: Place): boolean {
  let at: Element | null = heading;
  for (let i = 0; at && i < DEEPEST && !traps?.has(at) && !at.contains(root); i++) {
    if (namesBoilerplate(attribute(at, 'class')) || namesBoilerplate(attribute(at, 'id'))) return true;
    at = at.parentElement;
  }
  return false;
}

function isElsewhere(element: Element, place: Place): boolean {
  const { root } = place;
  if (element.closest(ELSEWHERE)) return true;
  // A heading inside a teaser belongs to that teaser.
  const teaser = element.parentElement?.closest(TEASER);
  return teaser ? !teaser.contains(root) && !root.contains(teaser) : false;
}

/** Whether a heading is the link to the site's first page. */
function isSiteName(element: Element): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  return link !== null && attribute(link, 'href') !== '' && HOME.test(attribute(link, 'href'));
}

function score(element: Element, text: string, place: Place): number {
  const own = attribute(element, 'class');
  const parent = element.parentElement;
  const around = parent && place.traps?.has(parent) ? '' : attribute(parent, 'class');
  const name = `${own} ${attribute(element, 'id')} ${around}`;
  if (SITE_NAME.test(name) || place.sites.includes(text) || isSiteName(element)) return 0;
  let points = titlePoints(text, place);
  if (element.localName === 'h1') points += 40;
  else points += element.localName === 'h2' ? 10 : HEADING.test(element.localName) ? 0 : -20;
  if (element.getAttribute('itemprop')?.includes('headline') || TITLE_CLASS.test(own)) points += 30;
  // Some wrap the headline with its date, or with the way to the page: "post-meta", "breadcrumbs".
  if (isInBoilerplate(element, place)) points -= 60;
  const section = element.closest('article, main, [role="main"], .item-page, .post');
  if (section?.contains(place.root) || place.root.contains(element)) return points + 10;
  // A page whose title is the site's name has that name in its header, and a headline of another wording.
  return element.closest(PAGE_HEADER) ? points - 100 : points;
}

/** Whether a candidate stands before the text or inside of it; `undefined` when elsewhere. */
function standing(element: Element, root: Element): 'before' | 'inside' | undefined {
  const position = root.compareDocumentPosition(element);
  if (position & CONTAINED_BY) return 'inside';
  return position & PRECEDING && !element.contains(root) ? 'before' : undefined;
}

/** Points of a candidate; none when it cannot be the headline. */
function judge(element: Element, place: Place): number {
  const text = key(element.textContent ?? '');
  if (text.length < SHORTEST || text.length > LONGEST) return 0;
  const points = score(element, text, place);
  return points < ENOUGH || isElsewhere(element, place) ? 0 : points;
}

function placeOf(document: Document, text: Text, traps: FormTraps | null): Place {
  const { titles, sites } = statedTitles(document);
  return { ...text, traps, titles: titles.filter((title) => title.length >= SHORTEST), sites };
}

/** Whether a heading begins the text, or stands right over it: in one of the few elements around it. */
function isOver(heading: Element, { root, opening }: Text): boolean {
  if (opening && heading.contains(opening)) return true;
  if (standing(heading, root) !== 'before') return false;
  let around: Element | null = root;
  for (let i = 0; around && i < NEAREST; i++) {
    around = around.parentElement;
    if (around?.contains(heading)) return true;
  }
  return false;
}

/** Of a page whose title is the same on all pages of its site: the last heading over the text that reads like news. */
const headingOver = (found: readonly Element[], place: Place): Element | null =>
  found.findLast((element) => {
    const text = key(element.textContent ?? '');
    const isNews = text.length <= LONGEST && text.split(' ').length >= FEWEST_WORDS;
    if (!isNews || !isOver(element, place) || place.titles.includes(text)) return false;
    return !isElsewhere(element, place) && !isInBoilerplate(element, place) && !isSiteName(element);
  }) ?? null;

/** Of a page without headings: the last line over the text that says most of the document's title, as in a table's row. */
const lineOver = (place: Place): Element | null =>
  place.before?.findLast(({ line, linked, element }) => {
    const text = key(line);
    if (linked > 0 || place.sites.includes(text) || text.split(' ').length < FEWEST_WORDS) return false;
    const isTitle = place.titles.some((title) => title.startsWith(text) && text.length >= title.length / 2);
    return isTitle && isOver(element, place) && key(element.textContent) === text && !isElsewhere(element, place);
  })?.element ?? null;

/** Whether a candidate may name the site as well: it stands in the page's header, and is all of the document's title. */
const isDoubtful = (element: Element, { titles }: Place): boolean =>
  element.closest(PAGE_HEADER) !== null && titles.includes(key(element.textContent ?? ''));

/** Headings and titles in document order; what only holds a heading is none. */
function candidates(document: Document, titles: readonly Element[]): Element[] {
  const headings = [...document.querySelectorAll(HEADINGS)].slice(0, MOST_CANDIDATES);
  const leaves = titles.slice(0, MOST_CANDIDATES).filter((title) => !title.querySelector(HEADINGS));
  const elements = new Set([...headings, ...leaves]);
  return [...elements].sort((a, b) => (a.compareDocumentPosition(b) & PRECEDING ? 1 : -1));
}

/**
 * Finds the headline before or inside of an article's text.
 * @param text the element that holds it, and what it begins with.
 * @param reading `titles` are elements that are named as titles, beside the headings.
 */
export function findHeadline(
  document: Document,
  text: Text,
  { titles, traps }: { readonly titles: readonly Element[]; readonly traps: FormTraps | null },
): Element | null {
  const place = placeOf(document, text, traps);
  const best = { element: null as Element | null, points: ENOUGH };
  const found = candidates(document, titles);
  for (const element of found) {
    if (best.element?.contains(element) && !HEADING.test(element.localName)) continue;
    const where = standing(element, text.root);
    const points = where ? judge(element, place) : 0;
    // Of equals the last one before the text wins, and inside of the text the first.
    if (points > best.points || (points === best.points && (where === 'before' || !best.element))) {
      Object.assign(best, { element, points });
    }
  }
  const isCertain = best.element && !isDoubtful(best.element, place);
  return isCertain ? best.element : (headingOver(found, place) ?? best.element ?? lineOver(place));
}
