// What the end-to-end tests read of a marked page and of its card, and how they wait for it.
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';

const KINDS = ['award', 'title', 'term'] as const;

export const marksOf = (page: Pick<Page, 'evaluate'>): Promise<Record<string, string[]>> =>
  page.evaluate(
    (kinds) =>
      Object.fromEntries(
        kinds.map((kind) => [
          kind,
          [`sorot-${kind}`, `sorot-${kind}-again`].flatMap((name) =>
            [...(CSS.highlights.get(name) ?? [])].map((found) => {
              const range = document.createRange();
              range.setStart(found.startContainer, found.startOffset);
              range.setEnd(found.endContainer, found.endOffset);
              return range.toString();
            }),
          ),
        ]),
      ),
    KINDS,
  );

export async function waitForMarks(page: Pick<Page, 'waitForFunction'>): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('sorot-')));
}

export async function until<T>(read: () => Promise<T>, accept: (value: T) => boolean): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const value = await read();
    if (accept(value) || attempt === 100) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const cardOf = (driver: Driver, page: Page) =>
  until(
    () => driver.card(page),
    (card) => card !== null,
  );
export const noCard = (driver: Driver, page: Page) =>
  until(
    () => driver.card(page),
    (card) => card === null,
  );
