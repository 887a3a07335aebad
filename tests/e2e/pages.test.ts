// Opens every page in tests/pages in Chromium with the extension, and beside it without: exactly what is expected is
// marked, and nothing else tells the two apart, neither while the page is marked nor after.
import type { WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Site, serve } from '../../scripts/launch';
import { expectedOf, PAGE_SLUGS, sourceOf, UPDATING, updateExpected } from '../support/pages';
import { createProbe, type Probe } from './probe';

const HOST = 'http://halaman.go.id';
/** Marks that are not there after so many looks never come. */
const LOOKS = 60;
const BETWEEN_LOOKS_MS = 50;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The marks of a page once they are what is expected, or as they are after a few seconds. */
async function settledMarks(probe: Probe, expected: readonly string[]): Promise<string[]> {
  for (let look = 0; ; look++) {
    const marks = await probe.marks();
    if (look === LOOKS || marks.join('\n') === expected.join('\n')) return marks;
    await pause(BETWEEN_LOOKS_MS);
  }
}

/** The marks of a page whose marks are not known: what it has when they have not changed for a second. */
async function newMarks(probe: Probe): Promise<string[]> {
  for (let before: string[] | undefined; ; ) {
    await pause(1000);
    const marks = await probe.marks();
    if (marks.join('\n') === before?.join('\n')) return marks;
    before = marks;
  }
}

describe('test pages in Chromium', () => {
  let site: Site;
  let browser: Awaited<ReturnType<typeof launchChromium>>;
  let worker: WebWorker | null;
  let marked: Probe;
  let bare: Probe;

  beforeAll(async () => {
    // Without a charset: a page's encoding is its own affair. Its pictures are all there, and empty.
    site = await serve((_, url) => {
      const slug = url.slice(1);
      return { body: PAGE_SLUGS.includes(slug) ? sourceOf(slug) : '', headers: { 'content-type': 'text/html' } };
    });
    browser = await launchChromium(site, { headless: true, lang: 'id' });
    worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
    // Extensions do not reach private windows.
    bare = await createProbe(await (await browser.createBrowserContext()).newPage());
    marked = await createProbe(await browser.newPage());
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  /** Asks the script in the page, as the popup and the reader's commands do. */
  const ask = async (name: 'listPage' | 'rescan'): Promise<unknown> =>
    worker?.evaluate(`chrome.tabs.query({ active: true }).then(async ([tab]) => {
      const { reply } = await chrome.tabs.sendMessage(tab.id, { sorot: '${name}', request: {} });
      return reply;
    })`);
  /** The marks of the page. Where none are expected, it must have been read to its end before none are believed. */
  const marksOnceRead = async (expected: readonly string[]): Promise<string[]> => {
    if (expected.length === 0) {
      expect(await ask('listPage')).toMatchObject({ enabled: true });
      await ask('rescan');
    }
    return settledMarks(marked, expected);
  };

  const differences = async (): Promise<object> => ({
    html: (await marked.html()) === (await bare.html()),
    mutations: await marked.mutations(),
    problems: marked.problems,
  });

  it.each(PAGE_SLUGS)('%s is marked as expected and left as it is', async (slug) => {
    const { mentions, lacks } = expectedOf(slug);
    await Promise.all([marked.open(`${HOST}/${slug}`), bare.open(`${HOST}/${slug}`)]);
    if (UPDATING) await ask('listPage');
    const marks = UPDATING ? await newMarks(marked) : await marksOnceRead(mentions);
    if (UPDATING) updateExpected(slug, { mentions: marks });
    else expect(marks).toEqual(mentions);
    for (const words of lacks) expect(marks.join('\n')).not.toContain(words);
    const untouched = { html: true, mutations: await bare.mutations(), problems: bare.problems };
    expect(await differences()).toEqual(untouched);
    await worker?.evaluate('chrome.storage.local.set({ settings: { enabled: false } })');
    expect(await settledMarks(marked, [])).toEqual([]);
    expect(await ask('listPage')).toMatchObject({ enabled: false });
    await worker?.evaluate('chrome.storage.local.clear()');
    expect(await marksOnceRead(marks)).toEqual(marks);
    expect(await differences()).toEqual(untouched);
  });
});
