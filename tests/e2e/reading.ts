// What must hold in every browser, as one suite over a driver: a reader opens a news page, sees terms marked, clicks one,
// reads what it means, and finds the same in the popup.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, DEMO } from '../../scripts/demo';
import type { Site } from '../../scripts/launch';
import { describeCard } from './card';
import type { Driver } from './driver';
import { saved } from './saved';
import { serveSites } from './sites';

const KINDS = ['award', 'title', 'term'] as const;

export const marksOf = (page: Pick<Page, 'evaluate'>): Promise<Record<string, string[]>> =>
  page.evaluate(
    (kinds) =>
      Object.fromEntries(
        kinds.map((kind) => [
          kind,
          [`sorot-${kind}`, `sorot-${kind}-again`].flatMap((name) =>
            [...(CSS.highlights.get(name) ?? [])].map((found) => {
              const range = document.createRange();
              range.setStart(found.startContainer, found.startOffset);
              range.setEnd(found.endContainer, found.endOffset);
              return range.toString();
            }),
          ),
        ]),
      ),
    KINDS,
  );

export async function waitForMarks(page: Pick<Page, 'waitForFunction'>): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('sorot-')));
}

export async function until<T>(read: () => Promise<T>, accept: (value: T) => boolean): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const value = await read();
    if (accept(value) || attempt === 100) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const cardOf = (driver: Driver, page: Page) =>
  until(
    () => driver.card(page),
    (card) => card !== null,
  );
export const noCard = (driver: Driver, page: Page) =>
  until(
    () => driver.card(page),
    (card) => card === null,
  );

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

    it('the popup lists the same mentions and switches everything off and on', async () => {
      const popup = await driver.popupFor(page);
      const listed = await until(
        () => popup.evaluate(() => document.body.innerText),
        (text) => text.includes('SIBEKISAR'),
      );
      for (const words of ['Predikat CETTAR', 'Wakil Gubernur Jawa Timur', 'SIBEKISAR'])
        expect(listed).toContain(words);
      await popup.click('input[name="enabled"]');
      await page.waitForFunction(() => CSS.highlights.size === 0, { polling: 100 });
      await popup.click('input[name="enabled"]');
      await page.bringToFront();
      await waitForMarks(page);
      await popup.close();
    });

    it('the panel leads to a mention by the keyboard, tells the facts, and follows the page', async () => {
      const panel = await driver.panelFor(page);
      await panel.waitForSelector('.sf-item');
      await panel.focus('.sf-item');
      const words = await panel.evaluate(() => document.activeElement?.querySelector('.sf-item-text')?.textContent);
      await panel.keyboard.press('Enter');
      expect((await cardOf(driver, page))?.text).toContain(words);
      // A panel in a tab of its own has given way to the page.
      await panel.bringToFront();
      await panel.click('[role="tab"][aria-selected="false"]');
      const facts = await panel.waitForSelector('table');
      expect(await facts?.evaluate((table) => table.textContent)).toMatch(/Predikat Memuaskan.*Dinas Perhubungan/s);
      const file = await saved(panel, 'download');
      expect(file).toMatch(/Predikat Memuaskan.*http:\/\/dishub\.jatimprov\.go\.id\/#:~:text=/);
      await page.evaluate(() => {
        const late = document.createElement('p');
        late.textContent = 'Belakangan Bupati Bojonegoro meraih Piala Adipura dalam acara itu.';
        document.querySelector('.entry-content')?.append(late);
      });
      await panel.waitForFunction(() => document.querySelector('table')?.textContent?.includes('Bupati Bojonegoro'), {
        polling: 100,
      });
      await page.evaluate(() => document.querySelector('.entry-content p:last-child')?.remove());
      await panel.close();
      await page.bringToFront();
      await page.keyboard.press('Escape');
      expect(await noCard(driver, page)).toBeNull();
    });

    it('the popup finds in the lexicon what the page does not hold, and says what it does not know', async () => {
      const popup = await driver.popupFor(page);
      const type = (words: string): Promise<void> =>
        popup.evaluate((query) => {
          const box = document.querySelector<HTMLInputElement>('[type="search"]');
          if (!box) return;
          box.value = query;
          box.form?.requestSubmit();
        }, words);
      const says = (pattern: RegExp): Promise<string> =>
        until(
          () => popup.evaluate(() => document.querySelector('main')?.innerText ?? ''),
          (text) => pattern.test(text),
        );
      await type('musrenbang');
      expect(await says(/musrenbang”/)).toMatch(/Musyawarah Perencanaan Pembangunan/);
      await type('kucing terbang');
      expect(await says(/kucing terbang”/)).toMatch(/(Tidak ada|is not in the lexicon)/);
      await popup.close();
    });

    it('the page behind menu and address bar explains the words that it was opened with', async () => {
      const lookUp = await driver.lookUp('wajar tanpa pengecualian');
      const said = await until(
        () => lookUp.evaluate(() => document.querySelector('main')?.innerText ?? ''),
        (text) => /WTP/.test(text),
      );
      expect(said).toMatch(/Wajar Tanpa Pengecualian/);
      await lookUp.close();
    });

    it('a kind that is switched off in the settings is unmarked at once, and marked again', async () => {
      const options = await driver.optionsFor(page);
      const titles = async (): Promise<number> => (await marksOf(page))['title']?.length ?? 0;
      const before = await titles();
      expect(before).toBeGreaterThan(0);
      await options.waitForSelector('input[name="title"]');
      await options.click('input[name="title"]');
      expect(await until(titles, (count) => count === 0)).toBe(0);
      expect((await marksOf(page))['award']).toContain('Predikat CETTAR');
      await options.click('input[name="title"]');
      expect(await until(titles, (count) => count === before)).toBe(before);
      await options.close();
    });

    it('repeated mentions that the reader wants unmarked lose their marks at once, and the popup says so', async () => {
      const again = (): Promise<number> => page.evaluate(() => CSS.highlights.get('sorot-term-again')?.size ?? 0);
      const before = await again();
      expect(before).toBeGreaterThan(0);
      const options = await driver.optionsFor(page);
      await (await options.waitForSelector('[name="density"][value="page"]'))?.click();
      expect(await until(again, (count) => count === 0)).toBe(0);
      await options.close();
      const popup = await driver.popupFor(page);
      const notice = await popup.waitForSelector('.sf-notice');
      expect(await notice?.evaluate(({ textContent }) => textContent)).toMatch(/^\d+ (dari|of) \d+ /);
      await popup.evaluate('chrome.storage.local.clear()');
      expect(await until(again, (count) => count === before)).toBe(before);
      await popup.close();
    });

    it('the whole page is marked at once when the reader wants that, and only its article again', async () => {
      const terms = async (): Promise<string[]> => (await marksOf(page))['term'] ?? [];
      const options = await driver.optionsFor(page);
      await (await options.waitForSelector('[name="scope"][value="page"]'))?.click();
      expect(await until(terms, (found) => found.includes('Musrenbang'))).toContain('Musrenbang');
      await options.click('[name="scope"][value="article"]');
      expect(await until(terms, (found) => !found.includes('Musrenbang'))).not.toContain('Musrenbang');
      await options.close();
    });

    it('marks take the colours and lines that the reader chooses, at once', async () => {
      const line = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(document.body, '::highlight(sorot-title)').textDecorationStyle);
      expect(await line()).toBe('dotted');
      const options = await driver.optionsFor(page);
      await (await options.waitForSelector('[name="palette"][value="distinct"]'))?.click();
      expect(await until(line, (style) => style === 'double')).toBe('double');
      await options.click('[name="palette"][value="standard"]');
      expect(await until(line, (style) => style === 'dotted')).toBe('dotted');
      await options.close();
    });

    it('the key for the next mention opens one card after the other', async () => {
      const popup = await driver.popupFor(page);
      await page.bringToFront();
      const walk = (): Promise<unknown> =>
        popup.evaluate(`chrome.tabs.sendMessage(Number(new URLSearchParams(location.search).get('tab')),
          { sorot: 'walk', request: { step: 1 } })`);
      expect(await walk()).toMatchObject({ ok: true });
      const first = await cardOf(driver, page);
      await walk();
      const second = await until(
        () => driver.card(page),
        (card) => card !== null && card.text !== first?.text,
      );
      expect(second?.text).not.toBe(first?.text);
      await page.keyboard.press('Escape');
      expect(await noCard(driver, page)).toBeNull();
      await popup.close();
    });

    it('a page that comes back from the cache follows the switch that was turned meanwhile', async () => {
      const other = await driver.browser.newPage();
      await other.goto(DEMO);
      await waitForMarks(other);
      await other.goto(DEMO.replace(/\/$/, '/english'));
      const popup = await driver.popupFor(page);
      await popup.evaluate('chrome.storage.local.set({ settings: { enabled: false } })');
      await other.bringToFront();
      // Not by the driver, which in Firefox waits for a load that a page from the cache does not have.
      await other.evaluate(() => void setTimeout(() => history.back()));
      await other.waitForFunction(() => document.querySelector('.entry-content') !== null, { polling: 100 });
      const left = await until(
        async () => Object.values(await marksOf(other)).flat(),
        (marks) => marks.length === 0,
      );
      await popup.evaluate('chrome.storage.local.clear()');
      await Promise.all([popup.close(), other.close()]);
      expect(left).toEqual([]);
      await page.bringToFront();
      await waitForMarks(page);
    });

    it('the badge counts distinct entries, and garbage in the storage is told in the popup', async () => {
      const popup = await driver.popupFor(page);
      const tab = await popup.evaluate(() => Number(new URLSearchParams(location.search).get('tab')));
      const badge = await popup.evaluate(`chrome.action.getBadgeText({ tabId: ${tab} })`);
      expect(Number(badge)).toBeGreaterThan(15);
      await popup.evaluate("chrome.storage.local.set({ settings: 'garbage' })");
      const told = await until(
        () => popup.evaluate(() => document.querySelector('.sf-notice')?.textContent ?? ''),
        (text) => text !== '',
      );
      expect(told).toMatch(/pengaturan|settings/i);
      expect(Object.values(await marksOf(page)).flat()).toContain('SIBEKISAR');
      await popup.evaluate('chrome.storage.local.clear()');
      await popup.close();
    });

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
