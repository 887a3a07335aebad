// What must hold in every browser of text in open shadow trees: it is marked as any other, and the marks are seen.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark } from '../../scripts/demo';
import { type Site, serve } from '../../scripts/launch';
import { expectedOf, sourceOf } from '../support/pages';
import type { Driver } from './driver';
import { cardOf, marksOf, noCard, until, waitForMarks } from './marks';

const SLUG = 'web-components';

/** Registers the suite for one browser. */
export function describeShadowTrees(browser: string, launch: (site: Site) => Promise<Driver>): void {
  describe(`shadow trees in ${browser}`, () => {
    let site: Site;
    let driver: Driver;
    let page: Page;

    const words = async (): Promise<string[]> =>
      Object.entries(await marksOf(page)).flatMap(([kind, texts]) => texts.map((text) => `${kind}: ${text}`));

    /** The beginning of these words in a shadow tree, as it is on the screen. */
    const pictureOf = async (text: string): Promise<string> => {
      const { x, y } = await page.evaluate((wanted) => {
        const node = document.querySelector('.declarative')?.shadowRoot?.querySelector('p')?.firstChild as Text;
        const range = document.createRange();
        range.setStart(node, node.data.indexOf(wanted));
        range.setEnd(node, node.data.indexOf(wanted) + wanted.length);
        const box = range.getBoundingClientRect();
        return { x: box.x, y: box.y };
      }, text);
      return page.screenshot({ encoding: 'base64', clip: { x, y, width: 60, height: 20 } });
    };

    beforeAll(async () => {
      site = await serve(() => ({ body: sourceOf(SLUG), headers: { 'content-type': 'text/html' } }));
      driver = await launch(site);
      page = await driver.browser.newPage();
      await page.goto('http://halaman.go.id/');
      await waitForMarks(page);
    });
    afterAll(async () => {
      await driver?.close();
      site?.close();
    });

    it('have their mentions marked', async () => {
      const { mentions } = expectedOf(SLUG);
      expect((await until(words, (found) => found.length === mentions.length)).toSorted()).toEqual(mentions.toSorted());
    });

    it('show their marks as the document does, by the browser’s own account and on the screen', async () => {
      const styles = await page.evaluate(() =>
        [...CSS.highlights].flatMap(([name, highlight]) =>
          [...highlight].map(({ startContainer }) => {
            const style = getComputedStyle(startContainer.parentElement as Element, `::highlight(${name})`);
            return `${name} ${style.textDecorationLine} ${style.backgroundColor !== 'rgba(0, 0, 0, 0)'}`;
          }),
        ),
      );
      expect(new Set(styles)).toEqual(new Set(['sorot-term underline true', 'sorot-title underline true']));
      const marked = await pictureOf('Dinas Lingkungan Hidup');
      await page.evaluate(() => CSS.highlights.clear());
      expect(await pictureOf('Dinas Lingkungan Hidup')).not.toBe(marked);
      await page.reload();
      await waitForMarks(page);
      expect(await pictureOf('Dinas Lingkungan Hidup')).toBe(marked);
    });

    it('open the card of a mention that is clicked', async () => {
      await clickMark(page, 'SKPD');
      expect((await cardOf(driver, page))?.text).toMatch(/Satuan Kerja Perangkat Daerah/);
      await page.keyboard.press('Escape');
      expect(await noCard(driver, page)).toBeNull();
    });

    it('have their changes marked, and are left as they were when the page is switched off', async () => {
      await page.evaluate(() => {
        const late = Object.assign(document.createElement('p'), { textContent: 'Kini Bupati Gresik hadir.' });
        document.querySelector('.declarative')?.shadowRoot?.append(late);
      });
      expect(await until(words, (found) => found.includes('title: Bupati Gresik'))).toContain('title: Bupati Gresik');
      const sheets = (): Promise<number> =>
        page.evaluate(() => {
          const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
          return roots.reduce((count, { adoptedStyleSheets }) => count + adoptedStyleSheets.length, 0);
        });
      expect(await sheets()).toBeGreaterThan(0);
      const popup = await driver.popupFor(page);
      await popup.evaluate('chrome.storage.local.set({ settings: { enabled: false } })');
      expect(await until(sheets, (count) => count === 0)).toBe(0);
      expect(await words()).toEqual([]);
      await popup.close();
    });
  });
}
