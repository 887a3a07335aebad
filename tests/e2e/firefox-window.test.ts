// What only Firefox's own window shows: the real sidebar.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO } from '../../scripts/demo';
import type { Site } from '../../scripts/launch';
import type { Driver } from './driver';
import { driveFirefox } from './firefox-driver';
import { type FirefoxWindow, firefoxWindow } from './firefox-window';
import { until } from './marks';
import { serveSites } from './sites';
import { openDemo } from './world';

describe('the window of Firefox', () => {
  let site: Site;
  let driver: Driver;
  let page: Page;
  let window: FirefoxWindow;

  beforeAll(async () => {
    site = await serveSites();
    driver = await driveFirefox(site);
    page = await openDemo(driver);
    window = await firefoxWindow(driver.browser);
    await page.bringToFront();
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it('shows the page in the sidebar, which follows the tab to another page', async () => {
    const watcher = await driver.optionsFor(page);
    await page.bringToFront();
    await window.openSidebar();
    const says = (pattern: RegExp): Promise<string> =>
      until(
        () =>
          watcher.evaluate(
            `browser.extension.getViews({ type: 'sidebar' })[0]?.document.querySelector('main')?.innerText ?? ''`,
          ) as Promise<string>,
        (text) => pattern.test(text),
      );
    expect(await says(/SIBEKISAR/)).toContain('SIBEKISAR');
    await page.goto(DEMO.replace(/\/$/, '/english'));
    expect(await says(/Nothing is marked|Tidak ada yang ditandai/)).not.toContain('SIBEKISAR');
    await watcher.close();
  });
});
