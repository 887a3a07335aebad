// The welcome page in a browser: its sample is marked by the extension itself, and its cards open by keyboard alone. That
// it opens at the installation is seen at every start of a browser, which waits for it (scripts/launch.ts).
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark } from '../../scripts/demo';
import type { Site } from '../../scripts/launch';
import type { Driver } from './driver';
import { cardOf, noCard, waitForMarks } from './marks';
import { serveSites } from './sites';

/** Registers the suite for one browser. */
export function describeWelcome(browser: string, launch: (site: Site) => Promise<Driver>): void {
  describe(`the welcome page in ${browser}`, () => {
    let site: Site;
    let driver: Driver;
    let page: Page;

    beforeAll(async () => {
      site = await serveSites();
      driver = await launch(site);
      page = await driver.welcome();
      await waitForMarks(page);
    });
    afterAll(async () => {
      await driver?.close();
      site?.close();
    });

    it('was closed at the start and is open once', async () => {
      const urls = (await driver.browser.pages()).map((each) => each.url());
      expect(urls.filter((url) => url.includes('/src/welcome/')).length).toBeLessThanOrEqual(1);
    });

    it('explains a marked word at a click', async () => {
      await clickMark(page, 'SAKIP');
      expect((await cardOf(driver, page))?.name).toMatch(/Akuntabilitas Kinerja/);
      await page.keyboard.press('Escape');
      expect(await noCard(driver, page)).toBeNull();
    });

    it('explains one mention after the other by keyboard alone', async () => {
      await page.focus('.sf-option .sf-plain');
      await page.keyboard.press('Enter');
      const first = await cardOf(driver, page);
      await page.keyboard.press('Escape');
      expect(await noCard(driver, page)).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('sf-plain');
      await page.keyboard.press('Enter');
      const second = await cardOf(driver, page);
      expect(first?.name).toBeTruthy();
      expect(second?.text).not.toBe(first?.text);
      await page.keyboard.press('Escape');
    });

    it('asks for no sites, since the browser has given them', async () => {
      expect(await page.$eval('.sf-ask', (ask) => ask.checkVisibility())).toBe(false);
    });
  });
}
