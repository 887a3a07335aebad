// What must hold in every browser of clicks, taps and drags on marked words: text opens its card, links and controls do
// what the page meant, and what the reader does with the text is no click.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, showMark } from '../../scripts/demo';
import { type Site, serve } from '../../scripts/launch';
import type { Driver } from './driver';
import { noCard, until, waitForMarks } from './marks';

const HOST = 'http://halaman.go.id';
const filler = 'Rapat itu membahas pelayanan bagi warga di balai desa pada hari itu. '.repeat(8);

const PAGE = `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Rapat di Balai Desa</title>
<style>
  #besar { transform: scale(1.5) rotate(4deg); transform-origin: 0 0; width: 300px; height: 100px; margin-bottom: 90px; }
  #kotak { height: 120px; overflow: auto; }
  #kolom { columns: 3; }
  #tutup { position: relative; }
  #tutup span { position: absolute; inset: 0; background: #fff; }
  :fullscreen { background: #fff; }
</style>
<article id="isi"><h1>Rapat di Balai Desa</h1><p>${filler}</p>
<p>Semua OPD hadir.</p>
<p><a href="#tujuan">Laporan LKPD dibuka di sini</a>, lalu selesai.</p>
<p><button type="button" onclick="this.textContent = 'Ditekan'">Tekan</button>
<button type="button" id="penuh" onclick="document.querySelector('#isi').requestFullscreen()">Layar penuh</button></p>
<div id="besar"><p>Nilai SAKIP naik.</p></div>
<div id="kotak"><p>${filler}</p><p>Acara Musrenbang dibuka.</p><p>${filler}</p></div>
<div id="kolom"><p>${filler}</p><p>Tim TP PKK datang.</p><p>${filler}</p></div>
<p id="tutup">Data DTKS diperbarui.<span></span></p>
</article></html>`;

/** Registers the suite for one browser. */
export function describePointing(browser: string, launch: (site: Site) => Promise<Driver>): void {
  describe(`pointing at marks in ${browser}`, () => {
    let site: Site;
    let driver: Driver;
    let page: Page;

    const opens = async (words: RegExp): Promise<void> => {
      const card = await until(
        () => driver.card(page),
        (open) => open !== null && words.test(open.name + open.text),
      );
      expect(card?.text).toMatch(words);
    };
    /** Long enough for a card to come, had it been asked for. */
    const opensNothing = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await driver.card(page)).toBeNull();
    };

    beforeAll(async () => {
      site = await serve(() => ({ body: PAGE }));
      driver = await launch(site);
      page = await driver.browser.newPage();
      await page.goto(HOST);
      await waitForMarks(page);
    });
    afterEach(async () => {
      await page.keyboard.press('Escape');
      expect(await noCard(driver, page)).toBeNull();
      await page.evaluate(() => getSelection()?.removeAllRanges());
    });
    afterAll(async () => {
      await driver?.close();
      site?.close();
    });

    it.each([
      ['larger and turned', 'SAKIP', /Akuntabilitas Kinerja/],
      ['in a box that scrolls by itself', 'Musrenbang', /Musyawarah Perencanaan/],
      ['in columns', 'TP PKK', /Kesejahteraan Keluarga/],
    ])('a click on words %s opens their card', async (_where, words, explanation) => {
      await clickMark(page, words);
      await opens(explanation);
    });

    it('a tap opens the card, and a tap elsewhere closes it', async () => {
      const { x, y } = await showMark(page, 'OPD');
      await page.touchscreen.tap(x, y);
      await opens(/Perangkat Daerah/);
      await page.touchscreen.tap(5, 5);
      expect(await noCard(driver, page)).toBeNull();
    });

    it('a click on words under something else opens nothing', async () => {
      await clickMark(page, 'DTKS');
      await opensNothing();
    });

    it('a click on words in a link follows it; with Alt it opens the card, and the page stays', async () => {
      await page.keyboard.down('Alt');
      await clickMark(page, 'LKPD');
      await page.keyboard.up('Alt');
      await opens(/Laporan Keuangan/);
      expect(page.url()).not.toContain('#tujuan');
      await page.keyboard.press('Escape');
      expect(await noCard(driver, page)).toBeNull();
      await clickMark(page, 'LKPD');
      await page.waitForFunction(() => location.hash === '#tujuan', { polling: 100 });
      await opensNothing();
    });

    it('a drag that selects text opens nothing, neither does the double click that selects a word', async () => {
      const { x, y } = await showMark(page, 'OPD');
      await page.mouse.move(x - 4, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y, { steps: 4 });
      await page.mouse.move(x + 4, y, { steps: 4 });
      await page.mouse.up();
      await opensNothing();
      await page.mouse.click(x, y, { count: 2 });
      expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('OPD');
    });

    it('a click on a button presses it', async () => {
      await page.click('button');
      expect(await page.evaluate(() => document.querySelector('button')?.textContent)).toBe('Ditekan');
      await opensNothing();
    });

    it('a part of the page in full screen closes the card that lies behind it, and has its own', async () => {
      const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
      const isOnTop = (): Promise<boolean> =>
        page.evaluate(() => {
          const box = document.querySelector('sorot-fakta-card')?.getBoundingClientRect();
          if (!box) return false;
          const found = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return found?.localName === 'sorot-fakta-card';
        });
      await clickMark(page, 'OPD');
      await opens(/Perangkat Daerah/);
      await page.focus('#penuh');
      await page.keyboard.press('Enter');
      expect(await until(isFull, Boolean)).toBe(true);
      expect(await noCard(driver, page)).toBeNull();
      await clickMark(page, 'OPD');
      await opens(/Perangkat Daerah/);
      expect(await isOnTop()).toBe(true);
      await page.evaluate(() => document.exitFullscreen());
      expect(await until(isFull, (is) => !is)).toBe(false);
      expect(await noCard(driver, page)).toBeNull();
      await clickMark(page, 'OPD');
      await opens(/Perangkat Daerah/);
    });
  });
}
