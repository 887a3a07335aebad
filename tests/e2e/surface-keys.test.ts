// What a reader without a mouse does on popup, panel and settings in Chromium: Tab leads to each control, and the keys of
// its kind work it. Firefox, driven without a screen, gives no focus to the window of a page that is opened as a tab.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/launch';
import { type ExportFormat, FORMATS } from '../../src/export/formats';
import { driveChromium } from './chromium-driver';
import type { Driver } from './driver';
import { cardOf, marksOf, noCard, until, waitForMarks } from './marks';
import { saved } from './saved';
import { serveSites } from './sites';
import { openDemo } from './world';

/** More stops than any surface has before its end. */
const MOST_STOPS = 120;

/** A surface once it shows something. */
async function shownOf(opened: Promise<Page>, selector: string): Promise<Page> {
  const surface = await opened;
  await surface.waitForSelector(selector);
  return surface;
}

/** Goes on by Tab to the next control that fits. @throws when there is none. */
async function tabTo(surface: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await surface.keyboard.press('Tab');
    if (await surface.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

const shown = (surface: Page, selector: string): Promise<number> =>
  surface.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].filter((each) => each.checkVisibility()).length,
    selector,
  );

async function closeCard(driver: Driver, page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  expect(await noCard(driver, page)).toBeNull();
}

const marks = async (page: Page): Promise<number> => Object.values(await marksOf(page)).flat().length;

describe('the surfaces by keyboard alone', () => {
  let site: Site;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    site = await serveSites();
    driver = await driveChromium(site);
    page = await openDemo(driver);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it('the popup switches its site off and on', async () => {
    const popup = await shownOf(driver.popupFor(page), '.sf-item');
    const before = await marks(page);
    await tabTo(popup, '[name="site"]');
    await popup.keyboard.press(' ');
    expect(
      await until(
        () => marks(page),
        (count) => count === 0,
      ),
    ).toBe(0);
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('site');
    await popup.keyboard.press(' ');
    await page.bringToFront();
    await waitForMarks(page);
    expect(
      await until(
        () => marks(page),
        (count) => count === before,
      ),
    ).toBe(before);
    await popup.close();
  });

  it('the popup shows one kind only, and all again', async () => {
    const popup = await shownOf(driver.popupFor(page), '.sf-item');
    const all = await shown(popup, '.sf-group .sf-item');
    await tabTo(popup, '[data-key="filter title"]');
    await popup.keyboard.press(' ');
    const some = await until(
      () => shown(popup, '.sf-group .sf-item'),
      (count) => count < all,
    );
    expect([some, await shown(popup, '.sf-kind-title .sf-item')]).toEqual([some, some]);
    await popup.keyboard.press(' ');
    expect(
      await until(
        () => shown(popup, '.sf-group .sf-item'),
        (count) => count === all,
      ),
    ).toBe(all);
    await popup.close();
  });

  it('the search opens an entry and is left by Escape', async () => {
    const popup = await shownOf(driver.popupFor(page), '.sf-item');
    await tabTo(popup, '[type="search"]');
    await popup.keyboard.type('evaluasi');
    await popup.waitForSelector('.sf-result');
    await tabTo(popup, 'summary');
    await popup.keyboard.press('Enter');
    expect(
      await until(
        () => shown(popup, '.sf-explanation'),
        (count) => count === 1,
      ),
    ).toBe(1);
    await popup.focus('[type="search"]');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.sf-item');
    await popup.close();
  });

  it('the panel turns to the facts, and one of them leads to its card', async () => {
    const panel = await shownOf(driver.panelFor(page), '.sf-item');
    await tabTo(panel, '[role="tab"]');
    await panel.keyboard.press('ArrowRight');
    await panel.waitForSelector('table');
    await tabTo(panel, '.sf-jump');
    const award = await panel.evaluate(() => document.activeElement?.textContent);
    await panel.keyboard.press('Enter');
    expect((await cardOf(driver, page))?.text).toContain(award);
    await closeCard(driver, page);
    await panel.close();
  });

  it.each(Object.keys(FORMATS) as ExportFormat[])('the panel saves the page as %s', async (format) => {
    const panel = await shownOf(driver.panelFor(page), '.sf-item');
    await tabTo(panel, '[name="format"]');
    await panel.select('[name="format"]', format);
    await tabTo(panel, '[name="download"]');
    const file = (await saved(panel, 'download')) ?? '';
    expect(file).toContain('Predikat Memuaskan');
    expect(file).toContain('http://dishub.jatimprov.go.id/');
    if (FORMATS[format].type.endsWith('json')) expect(JSON.parse(file)).toBeTypeOf('object');
    await panel.close();
  });

  it('the settings switch a kind off and on, and choose another language', async () => {
    const options = await shownOf(driver.optionsFor(page), '[name="award"]');
    const awards = async (): Promise<number> => (await marksOf(page))['award']?.length ?? 0;
    const before = await awards();
    await tabTo(options, '[name="award"]');
    await options.keyboard.press(' ');
    expect(await until(awards, (count) => count === 0)).toBe(0);
    await options.keyboard.press(' ');
    expect(await until(awards, (count) => count === before)).toBe(before);
    await tabTo(options, '[name="language"]');
    const languageOf = (): Promise<string> => options.evaluate(() => document.documentElement.lang);
    await options.keyboard.press('ArrowDown');
    expect(await until(languageOf, (language) => language === 'id')).toBe('id');
    await options.keyboard.press('ArrowDown');
    expect(await until(languageOf, (language) => language === 'en')).toBe('en');
    await options.evaluate('chrome.storage.local.clear()');
    await options.close();
  });
});
