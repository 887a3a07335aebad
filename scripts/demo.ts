// The demo news page and how to act on it: shared by `npm start`, the pictures of the documentation and the end-to-end tests.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** Where the demo page is shown; the browsers of `launch.ts` resolve the host to this machine. */
export const DEMO = 'http://dishub.jatimprov.go.id/';

export const demoPage = (): string => readFileSync(path.resolve(import.meta.dirname, 'demo/index.html'), 'utf8');

/**
 * Clicks the middle of the first mark whose text is `words`, after bringing it into view.
 * @throws when no mark reads so.
 */
export async function clickMark(page: Page, words: string): Promise<void> {
  const { x, y } = await showMark(page, words);
  await page.mouse.click(x, y);
}

/** Scrolls to the mark that reads so in a page or frame. @returns its middle in the window of that. */
export async function showMark(frame: Pick<Page, 'evaluate'>, words: string): Promise<{ x: number; y: number }> {
  const point = await frame.evaluate((text) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('sorot-')) continue;
      for (const found of highlight) {
        const range = document.createRange();
        range.setStart(found.startContainer, found.startOffset);
        range.setEnd(found.endContainer, found.endOffset);
        if (range.toString() !== text) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [box] = range.getClientRects();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }
    }
    return null;
  }, words);
  if (!point) throw new Error(`no mark reads “${words}”`);
  return point;
}
