// Sites that the reader permits beside those of the government.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPage } from '../../scripts/demo';
import { type Site, serve } from '../../scripts/launch';
import type { Driver } from './driver';
import { driveFirefox } from './firefox-driver';
import { waitForMarks } from './marks';
import { drivePermittedChromium, NEWS, ORIGIN, permitInFirefox } from './permitted';

/** The demo page with a frame whose text stands in the page itself, and one that the page writes into. */
const framed = (): string => {
  const article = `<p>${'Rapat itu membahas layanan bagi warga desa. '.repeat(12)}Nilai SAKIP naik.</p>`;
  const frame = (name: string, text = ''): string =>
    `<iframe name="${name}" width="700" height="400"${text && ` srcdoc="${text}"`}></iframe>`;
  const write = `frames.blank.document.body.innerHTML = '${article}'`;
  return demoPage().replace('</body>', `${frame('srcdoc', article)}${frame('blank')}<script>${write}</script></body>`);
};

const FRAMED = `${NEWS}framed`;

async function waitForFrames(page: Page): Promise<void> {
  for (const name of ['srcdoc', 'blank']) {
    const frame = await page.waitForFrame(async (each) => (await each.evaluate(() => window.name)) === name);
    await waitForMarks(frame);
  }
}

const unmarked = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('sorot-')));

let site: Site;
beforeAll(async () => {
  site = await serve((_, url) => ({ '/': { body: demoPage() }, '/framed': { body: framed() } })[url]);
});
afterAll(() => site?.close());

describe('a site that is permitted in Chromium', () => {
  it('is marked when it is opened, with frames that have no address of their own, and left when the permission is taken back', async () => {
    const driver = await drivePermittedChromium(site);
    try {
      const page = await driver.browser.newPage();
      await page.goto(NEWS);
      await waitForMarks(page);
      await page.goto(NEWS.replace('www.berita', 'lain'));
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await page.goto(FRAMED);
      await waitForMarks(page);
      await waitForFrames(page);
      const target = await driver.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
      const worker = await target.worker();
      await worker?.evaluate(`chrome.permissions.onRemoved.dispatch({ origins: ['${ORIGIN}'] })`);
      await unmarked(page);
    } finally {
      await driver.close();
    }
  });
});

describe('a site that the reader permits in Firefox', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await driveFirefox(site);
  });
  afterAll(() => driver?.close());

  it('is marked at once where it is open, also anew and with its frames, stands in the settings, and is left when it is taken off there', async () => {
    const page = await driver.browser.newPage();
    await page.goto(NEWS);
    const options = await driver.optionsFor(page);
    await permitInFirefox(options);
    await page.bringToFront();
    await waitForMarks(page);
    await page.goto(FRAMED);
    await waitForMarks(page);
    await waitForFrames(page);
    await options.bringToFront();
    await options.waitForFunction(() => document.body.innerText.includes('berita.example'));
    await options.click('[data-key^="furtherSites"]');
    await options.waitForFunction(() => !document.body.innerText.includes('berita.example'));
    await page.bringToFront();
    await unmarked(page);
  });
});
