// Reads every page in tests/pages as the command line does, before any script of the page has run, and compares with
// what its expected.json says; tests/support/pages.ts tells what stands there.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/article';
import { readText } from '../../src/page/text-map';
import { expectedOf, PAGE_SLUGS, sourceOf, UPDATING, updateExpected } from '../support/pages';

describe.each(PAGE_SLUGS)('the page %s', (slug) => {
  const source = sourceOf(slug);
  const published = source.toString();
  const { document } = new JSDOM(source).window;
  const article = findArticle(document);
  const page = readText(article);
  const lines = page.text === '' ? [] : page.text.split('\n');
  const headline = article.headline && (lines[0] ?? '');
  const text = lines.slice(article.headline ? 1 : 0);
  if (UPDATING) updateExpected(slug, { headline, text });
  const expected = expectedOf(slug);

  it('is read as its article, headline first, and nothing beside it', () => {
    expect({ headline, text }).toEqual({ headline: expected.headline, text: expected.text });
    expect(article.headline?.textContent.replace(/\s+/g, '')).toBe(headline?.replace(/\s+/g, ''));
  });

  it('leaves out what is named as left out, which stands in the page', () => {
    for (const words of expected.lacks) {
      expect(published).toContain(words);
      expect(page.text).not.toContain(words);
    }
  });

  it('names blocks that are the lines of the text', () => {
    expect(page.blocks.map(({ start, end }) => page.text.slice(start, end))).toEqual(lines);
  });

  it('leads every character that is no line break back to its place in the document', () => {
    for (const [start, character] of page.text.split('').entries()) {
      if (character === '\n') continue;
      const place = page.locate({ start, end: start + 1 });
      // A line break that is read as a space stands in no text.
      if (!place && character === ' ' && /<br/i.test(published)) continue;
      if (!place) throw new Error(`“${character}” at ${start} leads nowhere`);
      const node = place.startContainer as Text;
      expect([place.endContainer, place.endOffset]).toEqual([node, place.startOffset + 1]);
      expect(node.data[place.startOffset]?.replace(/[\t\r\n\f]/, ' ')).toBe(character);
      expect(page.offsetOf(node, place.startOffset)).toBe(start);
    }
  });
});
