// Collects what a document says its title is: its title element, its metadata for sharing, its description for search
// engines (JSON-LD). All are words of the page's author, to be compared with headings; none is shown.

const SHARED = 'meta[property="og:title"], meta[name="twitter:title"], meta[itemprop="headline"]';
const SITE = 'meta[property="og:site_name"]';
const MOST_SCRIPTS = 10;
const LONGEST_SCRIPT = 100_000;
const DEEPEST = 6;

/** A text by its letters and digits alone. */
export const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The document's title. Not `document.title`, which a form or picture of that name would hide. */
export const titleOf = (document: Document): string => document.querySelector('head > title')?.textContent ?? '';

/** Systems for villages name the site's title before the article's, by the same property: all are asked. */
const contents = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(`head > :is(${selector})`)].map((meta) => meta.getAttribute('content') ?? '');

function* headlines(value: unknown, depth = 0): Generator<string> {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  for (const [name, part] of Object.entries(value)) {
    if (name === 'headline' && typeof part === 'string') yield part;
    else yield* headlines(part, depth + 1);
  }
}

function describedIn(script: Element): string[] {
  const source = script.textContent ?? '';
  if (source.length > LONGEST_SCRIPT || !source.includes('"headline"')) return [];
  try {
    return [...headlines(JSON.parse(source))];
  } catch {
    return [];
  }
}

/** The titles that a document states, in the form of {@link key}; the site's own name is none of them. */
export function statedTitles(document: Document): { titles: string[]; sites: string[] } {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS);
  const titles = [...contents(document, SHARED), ...scripts.flatMap(describedIn), titleOf(document)];
  return { titles: titles.map(key), sites: contents(document, SITE).map(key) };
}
