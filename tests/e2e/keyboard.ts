// A reader without a mouse, in every browser: real keys, which the browser hears, lead from mention to mention, switch the
// marks, and open the real list, which leads to a card and is found again where it was left.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/launch';
import type { Driver, Key, ToolbarPopup } from './driver';
import { cardOf, marksOf, noCard, until } from './marks';
import { serveSites } from './sites';
import { openDemo } from './world';

const keyOf = (code: string, key: string, keyCode: number): Key => ({ code, key, keyCode });
const NEXT = keyOf('Period', '>', 190);
const PREVIOUS = keyOf('Comma', '<', 188);
const MARKS = keyOf('Digit0', ')', 48);
const LIST = keyOf('Digit1', '!', 49);
const TAB = keyOf('Tab', 'Tab', 9);
const ENTER = keyOf('Enter', 'Enter', 13);

/** What has the focus in the list: the words of a mention, or nothing. */
const FOCUSED = `view.document.querySelector('.sf-item:focus .sf-item-text')?.textContent ?? ''`;
const FIRST = `view.document.querySelector('.sf-item-text')?.textContent ?? ''`;

/** Registers the suite for one browser. */
export function describeKeyboard(browser: string, launch: (site: Site) => Promise<Driver>): void {
  describe(`the keyboard alone in ${browser}`, () => {
    let site: Site;
    let driver: Driver;
    let page: Page;
    let list: ToolbarPopup;

    beforeAll(async () => {
      site = await serveSites();
      driver = await launch(site);
      list = await driver.toolbarPopup();
      page = await openDemo(driver);
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
    const closeCard = async (): Promise<void> => {
      await page.keyboard.press('Escape');
      expect(await noCard(driver, page)).toBeNull();
    };
    const inList = (expression: string, isWanted: (value: unknown) => boolean): Promise<unknown> =>
      until(() => list.evaluate(expression), isWanted);

    it('switches marks off and on', async () => {
      const count = async (): Promise<number> => Object.values(await marksOf(page)).flat().length;
      const before = await count();
      await driver.pressAltShift(page, MARKS);
      expect(await until(count, (now) => now === 0)).toBe(0);
      await driver.pressAltShift(page, MARKS);
      expect(await until(count, (now) => now === before)).toBe(before);
    });

    /** Presses until that has come to pass: Firefox lets no key through to a window that it has just opened. */
    const pressUntil = (key: Key, hasCome: () => Promise<boolean>): Promise<boolean> =>
      until(async () => {
        await list.press(key);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return hasCome();
      }, Boolean);
    const isClosed = async (): Promise<boolean> => (await list.evaluate('true')) === null;
    /** Goes on to the thing behind this one. @returns its words. */
    const goOn = async (from: unknown): Promise<unknown> => {
      expect(
        await pressUntil(TAB, async () => ![from, '', null].includes((await list.evaluate(FOCUSED)) as string)),
      ).toBe(true);
      return list.evaluate(FOCUSED);
    };
    /** Opens the card of what has the focus in the list. */
    const enter = async (words: unknown): Promise<void> => {
      expect(await pressUntil(ENTER, isClosed)).toBe(true);
      expect((await cardOf(driver, page))?.text.toLowerCase()).toContain(String(words).toLowerCase());
      await closeCard();
    };

    it('goes to the next mention and back to the one before, into the card and out of it', async () => {
      await driver.pressAltShift(page, NEXT);
      const first = await cardOf(driver, page);
      expect(first?.name).toBeTruthy();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('sorot-fakta-card');
      await driver.pressAltShift(page, NEXT);
      const second = await otherCard(first?.text);
      expect(second?.text).not.toBe(first?.text);
      await driver.pressAltShift(page, PREVIOUS);
      expect((await otherCard(second?.text))?.text).toBe(first?.text);
      await closeCard();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    });

    it('opens the list at the mention that was shown last, goes on from there to a card, and is back at its place', async () => {
      await driver.pressAltShift(page, LIST);
      const place = await inList(FOCUSED, Boolean);
      expect(place).toBe(
        await list.evaluate('view.document.querySelector(\'[aria-current="true"] .sf-item-text\').textContent'),
      );
      // Firefox makes it as wide as its content asks for.
      expect(await list.evaluate('view.innerWidth')).toBeLessThan(420);
      const next = await goOn(place);
      expect(next).not.toBe(await list.evaluate(FIRST));
      await enter(next);
      await driver.pressAltShift(page, LIST);
      expect(await inList(FOCUSED, Boolean)).toBe(next);
      await enter(await goOn(next));
    });
  });
}
