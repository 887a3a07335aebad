// The reader's own terms on a site that the reader has permitted beside those of the government.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, demoPage } from '../../scripts/demo';
import { type Site, serve } from '../../scripts/launch';
import type { Driver } from './driver';
import { driveFirefox } from './firefox-driver';
import { cardOf, marksOf, noCard, until, waitForMarks } from './marks';
import { drivePermittedChromium, NEWS, permitInFirefox } from './permitted';

const TERM = 'masukan warga';

describe.each<[browser: string, launch: (site: Site) => Promise<Driver>, permit: (options: Page) => Promise<void>]>([
  ['Firefox', driveFirefox, permitInFirefox],
  ['Chromium', drivePermittedChromium, async () => {}],
])('own terms on a site that the reader permits in %s', (_browser, launch, permit) => {
  let site: Site;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    site = await serve((_, url) => (url === '/' ? { body: demoPage() } : undefined));
    driver = await launch(site);
    page = await driver.browser.newPage();
    await page.goto(NEWS);
    const options = await driver.optionsFor(page);
    await options.evaluate("chrome.storage.local.set({ settings: { language: 'id' } })");
    await permit(options);
    await page.bringToFront();
    await waitForMarks(page);
    await options.close();
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  const isMarked = (wanted: boolean): Promise<boolean> =>
    until(
      async () =>
        Object.values(await marksOf(page))
          .flat()
          .includes(TERM),
      (marked) => marked === wanted,
    );

  it('are marked at once where it is open, and after it is loaded anew', async () => {
    expect(await isMarked(false)).toBe(false);
    const glossary = await driver.glossaryFor(page);
    await (await glossary.waitForSelector('[data-key="add"]:enabled'))?.click();
    await glossary.waitForSelector('dialog[open]');
    await glossary.type('[name="term"]', 'Masukan Warga');
    await glossary.type('[name="explanation"]', 'Pendapat yang disampaikan warga.');
    await glossary.click('dialog [type="submit"]');
    await glossary.waitForSelector('[data-key^="edit"]');
    await page.bringToFront();
    expect(await isMarked(true)).toBe(true);
    await page.reload();
    await waitForMarks(page);
    expect(await isMarked(true)).toBe(true);
  });

  it('are explained there as the reader’s own', async () => {
    await clickMark(page, TERM);
    const text = (await cardOf(driver, page))?.text ?? '';
    expect(text).toMatch(/Istilah saya[\s\S]*Pendapat yang disampaikan warga\./);
    await page.keyboard.press('Escape');
    expect(await noCard(driver, page)).toBeNull();
  });

  it('are unmarked there when they are deleted', async () => {
    const glossary = await driver.glossaryFor(page);
    await (await glossary.waitForSelector('[data-key^="remove"]'))?.click();
    await glossary.waitForFunction(() => !document.querySelector('[data-key^="remove"]'));
    await page.bringToFront();
    expect(await isMarked(false)).toBe(false);
  });
});
