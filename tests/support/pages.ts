// The pages in tests/pages: one folder each, with source.html and expected.json, which says
//   headline  the text of the headline, or null
//   text      what the page layer reads behind it, block by block, before any script of the page has run
//   mentions  what is marked in a browser once the page has come to rest, in document order, as "kind: words"
//   lacks     words of the page that must be neither read nor marked
// A page that is read wrongly becomes a new folder with a source.html. `UPDATE_PAGES=1 npx vitest run pages.test` then
// writes all but `lacks`; judge that as a diff against what a reader would say, never take it as it comes.
// A page whose script changes it bears `data-busy` at its root until it has come to rest.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface ExpectedPage {
  readonly headline: string | null;
  readonly text: readonly string[];
  readonly mentions: readonly string[];
  readonly lacks: readonly string[];
}

const PAGES = path.resolve(import.meta.dirname, '../pages');
const NOTHING: ExpectedPage = { headline: null, text: [], mentions: [], lacks: [] };

/** Whether expectations are written anew instead of checked. */
export const UPDATING = process.env['UPDATE_PAGES'] === '1';

/** Names of all pages. */
export const PAGE_SLUGS: readonly string[] = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const fileOf = (slug: string): string => path.join(PAGES, slug, 'expected.json');

/** A page as bytes: its encoding is its own affair. */
export const sourceOf = (slug: string): Buffer => readFileSync(path.join(PAGES, slug, 'source.html'));

/** What is expected of a page. @throws when nothing is, unless expectations are being written. */
export const expectedOf = (slug: string): ExpectedPage =>
  UPDATING && !existsSync(fileOf(slug)) ? NOTHING : (JSON.parse(readFileSync(fileOf(slug), 'utf8')) as ExpectedPage);

/** Writes a part of what is expected of a page. */
export function updateExpected(slug: string, found: Partial<ExpectedPage>): void {
  writeFileSync(fileOf(slug), `${JSON.stringify({ ...expectedOf(slug), ...found }, null, 2)}\n`);
}
