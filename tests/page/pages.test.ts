// Reads every page in tests/pages as the command line does, and compares with what its expected.json says.
// A page that broke becomes a folder there: source.html, and expected.json with
//   headline  the text of the headline, or null
//   first     the first block behind the headline
//   last      the last block
//   contains  strings that must be in the text, with "\n" where a block ends
//   lacks     strings that must not be in it
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/article';
import { readText } from '../../src/page/text-map';

interface Expected {
  readonly headline: string | null;
  readonly first: string;
  readonly last: string;
  readonly contains: readonly string[];
  readonly lacks: readonly string[];
}

const PAGES = path.resolve(import.meta.dirname, '../pages');
const slugs = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(slugs)('the page %s', (slug) => {
  const html = readFileSync(path.join(PAGES, slug, 'source.html'), 'utf8');
  const expected = JSON.parse(readFileSync(path.join(PAGES, slug, 'expected.json'), 'utf8')) as Expected;
  const { document } = new JSDOM(html).window;
  const article = findArticle(document);
  const page = readText(article);
  const lines = page.text.split('\n');

  it('has its headline first', () => {
    expect(article.headline?.textContent?.replace(/\s+/g, ' ').trim() ?? null).toBe(expected.headline);
    if (expected.headline) expect(lines[0]).toBe(expected.headline);
  });

  it('begins and ends where the article does', () => {
    expect(lines[expected.headline ? 1 : 0]).toBe(expected.first);
    expect(lines.at(-1)).toBe(expected.last);
  });

  it('holds the article and nothing beside it', () => {
    for (const text of expected.contains) expect(page.text).toContain(text);
    for (const text of expected.lacks) expect(page.text).not.toContain(text);
  });

  it('names blocks that are the lines of the text', () => {
    expect(page.blocks.map(({ start, end }) => page.text.slice(start, end))).toEqual(lines);
  });

  it('leads every character that is no line break back to its place in the document', () => {
    for (const [start, character] of page.text.split('').entries()) {
      if (character === '\n') continue;
      const place = page.locate({ start, end: start + 1 }) as StaticRangeInit;
      const node = place.startContainer as Text;
      expect([place.endContainer, place.endOffset]).toEqual([node, place.startOffset + 1]);
      expect(node.data[place.startOffset]?.replace(/[\t\r\n\f]/, ' ')).toBe(character);
      expect(page.offsetOf(node, place.startOffset)).toBe(start);
    }
  });
});
