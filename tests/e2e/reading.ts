// What must hold in every browser, as one suite over a driver: a reader opens a news page, sees terms marked, clicks one and
// reads what it means; bad pages do no harm. Lists, settings and what a card offers have files of their own.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, DEMO } from '../../scripts/demo';
import type { Site } from '../../scripts/launch';
import { describeCard } from './card';
import type { Driver } from './driver';
import { describeLists } from './lists';
import { cardOf, marksOf, noCard, until, waitForMarks } from './marks';
import { describeSettings } from './settings';
import { serveSites } from './sites';

/** Registers the suite for one browser. */
export function describeReading(browser: string, launch: (site: Site) => Promise<Driver>): void {
  describe(`reading in ${browser}`, () => {
    let site: Site;
    let driver: Driver;
    let page: Page;
    const errors: string[] = [];

    beforeAll(async () => {
      site = await serveSites();
      driver = await launch(site);
      page = await driver.browser.newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(DEMO);
      await waitForMarks(page);
    });
    afterAll(async () => {
      await driver?.close();
      site?.close();
    });

    it('marks awards, titles and terms of the article, and nothing outside it', async () => {
      const marks = await marksOf(page);
      expect(marks['award']).toEqual(
        expect.arrayContaining(['Predikat CETTAR', 'Predikat Memuaskan', 'Predikat Sangat Baik']),
      );
      expect(marks['title']).toEqual(expect.arrayContaining(['Wakil Gubernur Jawa Timur']));
      expect(marks['term']).toEqual(expect.arrayContaining(['SIBEKISAR', 'OPD', 'KKN']));
      expect(Object.values(marks).flat()).not.toContain('Musrenbang');
    });

    it('leaves the page’s HTML byte-identical', async () => {
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      const untouched = await page.evaluate(async () => {
        const parsed = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
        return parsed.documentElement.outerHTML;
      });
      expect(html).toBe(untouched);
    });

    it.each([
      ['Predikat CETTAR', /SIBEKISAR/],
      ['Predikat Memuaskan', /SAKIP/],
      ['Wakil Gubernur Jawa Timur', /Wakil Gubernur/],
      ['OPD', /Organisasi Perangkat Daerah/],
    ])('a click on “%s” opens a card that explains it; Escape closes it', async (words, explanation) => {
      await clickMark(page, words);
      const card = await cardOf(driver, page);
      expect(card?.name).toBeTruthy();
      expect(card?.text).toMatch(explanation);
      await page.keyboard.press('Escape');
      expect(await noCard(driver, page)).toBeNull();
    });

    it('a click on another mention brings the card there', async () => {
      await clickMark(page, 'Predikat CETTAR');
      const first = await cardOf(driver, page);
      // In the same sentence, which the card does not cover.
      await clickMark(page, 'SIBEKISAR');
      const second = await until(
        () => driver.card(page),
        (card) => card !== null && card.name !== first?.name,
      );
      expect(second?.text).toMatch(/Jawa Timur/);
      await page.keyboard.press('Escape');
      expect(await noCard(driver, page)).toBeNull();
    });

    it('a click elsewhere closes the card, and a page that removes it can not stop the next one', async () => {
      await clickMark(page, 'OPD');
      await cardOf(driver, page);
      await page.evaluate(() => document.querySelector('sorot-fakta-card')?.remove());
      expect(await noCard(driver, page)).toBeNull();
      await clickMark(page, 'OPD');
      expect(await cardOf(driver, page)).not.toBeNull();
      await page.mouse.click(5, 5);
      expect(await noCard(driver, page)).toBeNull();
    });

    it('leaves no trace in the HTML after the card was open', async () => {
      expect(await page.evaluate(() => document.querySelectorAll('sorot-fakta-card').length)).toBe(0);
    });

    it('marks what arrives later', async () => {
      await page.evaluate(() => {
        const late = document.createElement('p');
        late.textContent = 'Belakangan Kapolres Gresik ikut hadir dalam acara itu.';
        document.querySelector('.entry-content')?.append(late);
      });
      const titles = await until(
        async () => (await marksOf(page))['title'] ?? [],
        (found) => found.includes('Kapolres Gresik'),
      );
      expect(titles).toContain('Kapolres Gresik');
      await page.evaluate(() => document.querySelector('.entry-content p:last-child')?.remove());
    });

    describe('its lists', () => describeLists(() => ({ driver, page })));
    describe('its settings', () => describeSettings(() => ({ driver, page })));

    it.each(['/empty', '/english', '/broken', '/latin1', '/strict', '/huge'])(
      'survives %s without an error',
      async (url) => {
        const other = await driver.browser.newPage();
        const problems: string[] = [];
        other.on('pageerror', (error) => problems.push(String(error)));
        await other.goto(DEMO.replace(/\/$/, url));
        if (!['/empty', '/english'].includes(url)) {
          await waitForMarks(other);
          const found = Object.values(await marksOf(other))
            .flat()
            .join(' ');
          expect(found).toMatch(/Bupati Gresik|CETTAR/);
        } else {
          await new Promise((resolve) => setTimeout(resolve, 500));
          expect(Object.values(await marksOf(other)).flat()).toEqual([]);
        }
        expect(problems).toEqual([]);
        await other.close();
      },
    );

    describe('with an open card', () => describeCard(() => ({ driver, page })));

    it('causes no error on the page', () => {
      expect(errors).toEqual([]);
    });
  });
}
