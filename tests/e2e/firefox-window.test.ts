// What only Firefox's own window shows: the real sidebar, and keys that are pressed rather than commands that are sent.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO } from '../../scripts/demo';
import type { Site } from '../../scripts/launch';
import type { Driver } from './driver';
import { driveFirefox } from './firefox-driver';
import { type FirefoxWindow, firefoxWindow } from './firefox-window';
import { cardOf, marksOf, noCard, until, waitForMarks } from './marks';
import { serveSites } from './sites';

const PERIOD = { code: 'Period', key: '>', keyCode: 190 };
const COMMA = { code: 'Comma', key: '<', keyCode: 188 };
const ZERO = { code: 'Digit0', key: ')', keyCode: 48 };

describe('the window of Firefox', () => {
  let site: Site;
  let driver: Driver;
  let page: Page;
  let window: FirefoxWindow;

  beforeAll(async () => {
    site = await serveSites();
    driver = await driveFirefox(site);
    page = await driver.browser.newPage();
    await page.goto(DEMO);
    await waitForMarks(page);
    window = await firefoxWindow(driver.browser);
    await page.bringToFront();
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  const otherCard = (than: string | undefined) =>
    until(
      () => driver.card(page),
      (card) => card !== null && card.text !== than,
    );

  it('hears the keys to the next mention and back to the one before', async () => {
    await window.pressAltShift(PERIOD);
    const first = await cardOf(driver, page);
    expect(first?.name).toBeTruthy();
    await window.pressAltShift(PERIOD);
    const second = await otherCard(first?.text);
    expect(second?.text).not.toBe(first?.text);
    await window.pressAltShift(COMMA);
    expect((await otherCard(second?.text))?.text).toBe(first?.text);
    await page.keyboard.press('Escape');
    expect(await noCard(driver, page)).toBeNull();
  });

  it('hears the key that switches marks off and on', async () => {
    const count = async (): Promise<number> => Object.values(await marksOf(page)).flat().length;
    const before = await count();
    await window.pressAltShift(ZERO);
    expect(await until(count, (now) => now === 0)).toBe(0);
    await window.pressAltShift(ZERO);
    expect(await until(count, (now) => now === before)).toBe(before);
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
