// Measures how long a reader who writes a comment waits for each letter: in a field beside the article, and in an editor
// that stands in it, with our marks and without an extension.
import type { Page } from 'puppeteer-core';
import type { Bench, Variant } from './chromium';
import { openPage } from './reading-suite';
import { pause, SETTLED_MS } from './visits';

const KILOBYTES = 300;
const WORDS = 'Terima kasih atas beritanya ';
/** A brisk typist; our reading would fall between the letters. */
const BETWEEN_LETTERS_MS = 60;

export const FIELDS = ['beside', 'within'] as const;
export type Field = (typeof FIELDS)[number];

/** Milliseconds from each key to the frame that shows its letter, by field and variant. */
export type Typing = Readonly<Record<Field, Readonly<Record<'plain' | 'ours', number[]>>>>;

/** In the page: adds both fields and begins to take the time of each key. */
function prepareFields(): void {
  const field = Object.assign(document.createElement('textarea'), { id: 'beside' });
  const editor = Object.assign(document.createElement('p'), {
    id: 'within',
    contentEditable: 'true',
    textContent: '.',
  });
  document.querySelector('main')?.before(field);
  document.querySelector('article')?.prepend(editor);
  const times: number[] = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    { capture: true },
  );
  Object.assign(globalThis, { times });
}

const readTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { times: number[] }).times.splice(0));

async function typeIn(page: Page, field: Field): Promise<number[]> {
  await page.bringToFront();
  await page.focus(`#${field}`);
  await pause(SETTLED_MS);
  await readTimes(page);
  await page.keyboard.type(WORDS, { delay: BETWEEN_LETTERS_MS });
  await pause(SETTLED_MS);
  return readTimes(page);
}

/** Types the same into both fields of both pages, by turns. */
export async function measureTyping(bench: Bench, rounds: number): Promise<Typing> {
  const typing: Typing = { beside: { plain: [], ours: [] }, within: { plain: [], ours: [] } };
  const open = async (variant: Variant): Promise<Page> => {
    const page = await openPage(bench, variant, KILOBYTES);
    await page.evaluate(prepareFields);
    await pause(2 * SETTLED_MS);
    return page;
  };
  const pages = { plain: await open('plain'), ours: await open('ours') };
  for (let round = 0; round < rounds; round++) {
    for (const field of FIELDS) {
      for (const variant of ['plain', 'ours'] as const)
        typing[field][variant].push(...(await typeIn(pages[variant], field)));
    }
  }
  await Promise.all([pages.plain.close(), pages.ours.close()]);
  return typing;
}
