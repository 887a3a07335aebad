// Measures how long a reader who writes a comment waits for each letter: in a field beside the article, and in an editor
// that stands in it; with our marks, without an extension, and with one that does nothing, which tells how sure that is.
import type { Page } from 'puppeteer-core';
import { type Bench, Meter } from './chromium';
import { openPage } from './reading-suite';
import { mean, quantile } from './stats';
import { pause, SETTLED_MS } from './visits';

const KILOBYTES = 300;
const WORDS = 'Terima kasih atas beritanya ';
/** A brisk typist; our reading would fall between the letters. */
const BETWEEN_LETTERS_MS = 60;

export const FIELDS = ['beside', 'within'] as const;
export type Field = (typeof FIELDS)[number];

const VARIANTS = ['plain', 'empty', 'ours'] as const;
export type Typist = (typeof VARIANTS)[number];

/** One round: milliseconds a letter. */
export interface Typed {
  /** From the key to the frame that shows its letter: the mean. */
  readonly delay: number;
  /** The slowest but one in twenty. */
  readonly slow: number;
  /** Processor time of the main thread. */
  readonly cpu: number;
}

/** The rounds, by field and variant. */
export type Typing = Readonly<Record<Field, Readonly<Record<Typist, Typed[]>>>>;

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

async function typeIn(page: Page, meter: Meter, field: Field): Promise<Typed> {
  await page.bringToFront();
  await page.focus(`#${field}`);
  await pause(SETTLED_MS);
  await readTimes(page);
  const cpu = await meter.time(() => page.keyboard.type(WORDS, { delay: BETWEEN_LETTERS_MS }));
  await pause(BETWEEN_LETTERS_MS);
  const times = await readTimes(page);
  return { delay: mean(times), slow: quantile(times, 0.95), cpu: cpu / WORDS.length };
}

async function openTypist(bench: Bench, variant: Typist): Promise<{ page: Page; meter: Meter }> {
  const page = await openPage(bench, variant, KILOBYTES);
  await page.evaluate(prepareFields);
  await pause(2 * SETTLED_MS);
  return { page, meter: await Meter.of(page) };
}

/** Types the same into both fields of all pages, by turns, each round in another order. */
export async function measureTyping(bench: Bench, rounds: number): Promise<Typing> {
  const none = (): Record<Typist, Typed[]> => ({ plain: [], empty: [], ours: [] });
  const typing: Typing = { beside: none(), within: none() };
  const typists = {
    plain: await openTypist(bench, 'plain'),
    empty: await openTypist(bench, 'empty'),
    ours: await openTypist(bench, 'ours'),
  };
  for (let round = 0; round < rounds; round++) {
    for (const field of FIELDS) {
      for (let i = 0; i < VARIANTS.length; i++) {
        const variant = VARIANTS[(i + round) % VARIANTS.length] as Typist;
        const { page, meter } = typists[variant];
        typing[field][variant].push(await typeIn(page, meter, field));
      }
    }
  }
  for (const { page } of Object.values(typists)) await page.close();
  return typing;
}
