// Chromium's own side panel, opened as a reader opens it: from the real toolbar popup. Firefox's sidebar is tested in
// firefox-window.test.ts.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO } from '../../scripts/demo';
import type { Site } from '../../scripts/launch';
import { driveChromium } from './chromium-driver';
import type { Driver } from './driver';
import { serveSites } from './sites';
import { openDemo } from './world';

describe('the side panel of Chromium', () => {
  let site: Site;
  let driver: Driver;
  let page: Page;
  let panel: Page;

  const says = (pattern: RegExp): Promise<unknown> =>
    panel.waitForFunction(
      (source) => new RegExp(source).test(document.querySelector('main')?.innerText ?? ''),
      { polling: 100 },
      pattern.source,
    );

  beforeAll(async () => {
    site = await serveSites();
    driver = await driveChromium(site);
    page = await openDemo(driver);
    await page.bringToFront();
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it('opens from the popup and lists the page beside it', async () => {
    const target = await driver.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    await (await target.worker())?.evaluate('chrome.action.openPopup()');
    const popup = await driver.browser.waitForTarget((each) => each.url().endsWith('popup/index.html'));
    await (await (await popup.asPage()).waitForSelector('[name="panel"]'))?.click();
    const opened = await driver.browser.waitForTarget((each) => each.url().endsWith('panel/index.html'));
    panel = await opened.asPage();
    await says(/SIBEKISAR/);
  });

  it('follows the tab to another page, and to another tab and back', async () => {
    await page.goto(DEMO.replace(/\/$/, '/english'));
    await says(/Nothing is marked|Tidak ada yang ditandai/);
    await page.goto(DEMO);
    await says(/SIBEKISAR/);
    const other = await driver.browser.newPage();
    await says(/works on \*\.go\.id|bekerja di situs \*\.go\.id/);
    await other.close();
    await page.bringToFront();
    await says(/SIBEKISAR/);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
