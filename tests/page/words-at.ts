// The hit test over the page of a test, read once.
import { findArticle } from '../../src/page/article';
import { hitTest } from '../../src/page/hit-test';
import { createRuler, type Point } from '../../src/page/ruler';
import { readText } from '../../src/page/text-map';
import type { Recognition } from '../../src/recognition/mention';

/** Reads the page as it is now. @returns tells the words of the mention under a point, or null. */
export function createWordsAt(recognize: (text: string) => Recognition): (point: Point) => string | null {
  const article = findArticle(document);
  const page = readText(article);
  const { mentions } = recognize(page.text);
  const { shadowRoots } = article;
  const ruler = createRuler(document);
  return (point) => {
    const index = hitTest({ document, page, mentions, ruler, shadowRoots }, point);
    return index === null ? null : (mentions[index]?.text ?? null);
  };
}
