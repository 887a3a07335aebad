// What must hold in every browser of a page with frames: those with an article are marked with their page, listed, counted
// and walked through with it, and all others are left alone.
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showMark } from '../../scripts/demo';
import { type Site, serve } from '../../scripts/launch';
import { createCommands } from '../../src/background/run-command';
import type { Driver } from './driver';
import { marksOf, until, waitForMarks } from './marks';
import { saved } from './saved';

const HOST = 'http://dishub.jatimprov.go.id';
const filler = 'Rapat itu membahas pelayanan bagi warga di balai desa pada hari itu. '.repeat(8);

const article = (title: string, words: string): string =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><title>${title}</title>
  <article><h1>${title}</h1><p>${filler}</p><p>${words}</p></article></html>`;

const escaped = (html: string): string => html.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

const framesOf = (port: number): string => `<section>
  <iframe name="same" width="700" height="400" src="/same"></iframe>
  <iframe name="written" width="700" height="400" srcdoc="${escaped(article('Tertulis', 'Acara Musrenbang di kantor.'))}"></iframe>
  <iframe name="sister" width="700" height="400" src="http://bappeda.gresikkab.go.id/sister"></iframe>
  <iframe name="foreign" width="700" height="400" src="http://127.0.0.1:${port}/foreign"></iframe>
  <iframe name="advert" width="300" height="250" src="/advert"></iframe>
  <iframe name="short" width="700" height="400" src="/short"></iframe></section>`;

const top = article('Induk', 'Semua OPD menyusun LKPD.');

/** Pages by their path; the cross-site frame is served from an address where the extension may not run. */
function pageAt(url: string, port: number): string | undefined {
  const pages: Readonly<Record<string, string>> = {
    '/top': top.replace('</article>', `</article>${framesOf(port)}`),
    '/same': article('Bingkai', 'Kini SIBEKISAR dan OPD ada.'),
    '/sister': article('Saudara', 'Nilai SAKIP naik.'),
    '/foreign': article('Asing', 'Nilai SAKIP naik, kata OPD.'),
    '/advert': article('Iklan', 'Nilai SAKIP naik, kata OPD.'),
    '/short': '<!doctype html><p>SAKIP untuk OPD.</p>',
    '/outside': `<!doctype html><p>Luar</p><iframe name="same" width="700" height="400" src="${HOST}/same"></iframe>`,
  };
  return pages[url];
}

async function frameOf(page: Page, name: string): Promise<Frame> {
  for (const frame of page.frames()) if ((await frame.evaluate(() => window.name)) === name) return frame;
  throw new Error(`the page has no frame ${name}`);
}

const allMarks = async (frame: Page | Frame): Promise<string[]> => Object.values(await marksOf(frame)).flat();

/** The words that are set off by an open card, and whether the card stands in the same document. */
const active = (frame: Frame | Page): Promise<string | null> =>
  frame.evaluate(() => {
    const [found] = CSS.highlights.get('sorot-active') ?? [];
    if (!found || !document.querySelector('sorot-fakta-card')) return null;
    return (found.startContainer.textContent ?? '').slice(found.startOffset, found.endOffset);
  });

/** Registers the suite for one browser. */
export function describeFrames(browser: string, launch: (site: Site) => Promise<Driver>): void {
  describe(`frames in ${browser}`, () => {
    let site: Site;
    let driver: Driver;
    let page: Page;
    let popup: Page;
    const frames = new Map<string, Frame>();
    const frame = (name: string): Frame => frames.get(name) as Frame;

    const say = (script: string): Promise<unknown> =>
      popup.evaluate(`(async () => {
        const tab = Number(new URLSearchParams(location.search).get('tab'));
        return ${script};
      })()`);
    const badge = (): Promise<unknown> => say('await chrome.action.getBadgeText({ tabId: tab })');

    /** The frames that have told the page what they hold. */
    const framesHeld = async (): Promise<number[]> => {
      const answer = await say(
        `await chrome.tabs.sendMessage(tab, { sorot: 'listPage', request: {} }, { frameId: 0 })`,
      );
      return (answer as { reply: { frames: number[] } }).reply.frames;
    };

    beforeAll(async () => {
      site = await serve((_, url) => {
        const body = pageAt(url, site.port);
        return body === undefined ? undefined : { body };
      });
      driver = await launch(site);
      page = await driver.browser.newPage();
      await page.goto(`${HOST}/top`);
      await waitForMarks(page);
      for (const name of ['same', 'written', 'sister', 'foreign', 'advert', 'short'])
        frames.set(name, await frameOf(page, name));
      popup = await driver.popupFor(page);
    });
    afterAll(async () => {
      await driver?.close();
      site?.close();
    });

    it.each([
      ['same', ['SIBEKISAR', 'OPD']],
      ['written', ['Musrenbang']],
      ['sister', ['SAKIP']],
    ])('the frame “%s” has its article marked', async (name, words) => {
      const marks = await until(
        () => allMarks(frame(name)),
        (found) => found.length > 0,
      );
      expect(marks).toEqual(expect.arrayContaining(words));
    });

    it.each(['foreign', 'advert', 'short'])('the frame “%s” is left alone', async (name) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await allMarks(frame(name))).toEqual([]);
    });

    it('the popup lists the page first, then its frames, each thing once; the badge counts them all', async () => {
      expect(await until(framesHeld, (held) => held.length === 3)).toHaveLength(3);
      await popup.close();
      popup = await driver.popupFor(page);
      const listed = async (): Promise<string[]> =>
        popup.evaluate(() => [...document.querySelectorAll('.sf-item-text')].map((item) => item.textContent ?? ''));
      const items = await until(listed, (found) => found.includes('SAKIP'));
      expect(items.filter((text) => ['OPD', 'LKPD', 'SIBEKISAR', 'Musrenbang', 'SAKIP'].includes(text))).toEqual([
        'OPD',
        'LKPD',
        'SIBEKISAR',
        'Musrenbang',
        'SAKIP',
      ]);
      const count = String(items.length);
      expect(await until(badge, (now) => now === count)).toBe(count);
    });

    it('an exported link leads to the frame in which the sentence stands, or to the page where that has no address', async () => {
      // In Firefox a surface speaks of the tab before it.
      await popup.close();
      const panel = await driver.panelFor(page);
      await panel.waitForSelector('[name="format"]');
      await panel.select('[name="format"]', 'json');
      const { mentions } = JSON.parse((await saved(panel, 'download')) ?? '');
      const linkOf = (words: string): string => mentions.findLast(({ text }: { text: string }) => text === words).link;
      expect(linkOf('LKPD')).toMatch(`${HOST}/top#:~:text=`);
      expect(linkOf('SIBEKISAR')).toMatch(`${HOST}/same#:~:text=`);
      expect(linkOf('SAKIP')).toMatch(/^http:\/\/bappeda\.gresikkab\.go\.id\/sister#:~:text=/);
      expect(linkOf('Musrenbang')).toMatch(`${HOST}/top#:~:text=`);
      await panel.close();
      popup = await driver.popupFor(page);
      await popup.waitForSelector('.sf-item');
    });

    it('a click on a mark in a frame opens a card there, and none in the page', async () => {
      await page.bringToFront();
      const point = await showMark(frame('same'), 'SIBEKISAR');
      const box = await (await frame('same').frameElement())?.boundingBox();
      await page.mouse.click((box?.x ?? 0) + point.x, (box?.y ?? 0) + point.y);
      const shown = async (): Promise<unknown> => [await active(frame('same')), await active(page)];
      expect(await until(shown, (found) => (found as unknown[])[0] !== null)).toEqual(['SIBEKISAR', null]);
      await page.keyboard.press('Escape');
      expect(await until(shown, (found) => (found as unknown[])[0] === null)).toEqual([null, null]);
    });

    it('a row of the list leads into its frame', async () => {
      await popup.bringToFront();
      const led = await popup.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLButtonElement>('.sf-item')];
        const row = rows.find(({ textContent }) => textContent?.includes('SAKIP'));
        row?.click();
        return row !== undefined;
      });
      expect(led).toBe(true);
      expect(
        await until(
          () => active(frame('sister')),
          (found) => found !== null,
        ),
      ).toBe('SAKIP');
    });

    it('the key for the next mention goes on through all frames and round', async () => {
      // In which of the frames a card is open, and for which words.
      const cards = async (): Promise<string[]> => {
        const frameList = [page, frame('same'), frame('written'), frame('sister')];
        const found = await Promise.all(frameList.map(active));
        return found.flatMap((words, i) => (words === null ? [] : [`${i} ${words}`]));
      };
      // Automation cannot press the keys of commands; what they do runs here, on the browser's own messages.
      const run = createCommands({
        settings: { change: () => Promise.reject(new Error('not here')) },
        openPanel: () => Promise.reject(new Error('not here')),
        walk: async (_tab, request, frameId = 0) => {
          const message = JSON.stringify({ sorot: 'walk', request });
          const answer = await say(`await chrome.tabs.sendMessage(tab, ${message}, { frameId: ${frameId} })`);
          return (answer as { reply: { shown: boolean } }).reply;
        },
      });
      const steps: string[] = [];
      let at = await until(cards, (open) => open.length === 1);
      while (steps.length < 3 || steps.at(-1) !== steps[0]) {
        const before = at;
        await run('next-mention', { tabId: 0, windowId: 0 });
        at = await until(cards, (open) => open.length === 1 && open[0] !== before[0]);
        steps.push(at.join());
      }
      expect(steps).toEqual(['0 OPD', '0 LKPD', '1 SIBEKISAR', '1 OPD', '2 Musrenbang', '3 SAKIP', '0 OPD']);
    });

    it('a frame that is taken away is listed and counted no more', async () => {
      const before = Number(await badge());
      await page.evaluate(() => document.querySelector('[name="written"]')?.remove());
      expect(await until(badge, (now) => Number(now) < before)).not.toBe(String(before));
      expect(await framesHeld()).toHaveLength(2);
    });

    it('all frames are unmarked with their page, and marked again', async () => {
      const counts = async (): Promise<number[]> =>
        Promise.all([page, frame('same'), frame('sister')].map(async (each) => (await allMarks(each)).length));
      await popup.evaluate(`chrome.storage.local.set({ settings: { sitesOff: ['dishub.jatimprov.go.id'] } })`);
      expect(await until(counts, (found) => found.every((count) => count === 0))).toEqual([0, 0, 0]);
      await popup.evaluate(`chrome.storage.local.set({ settings: { sitesOff: ['bappeda.gresikkab.go.id'] } })`);
      const [inPage = 0, inSame = 0, inSister] = await until(
        counts,
        ([first = 0, second = 0]) => first > 0 && second > 0,
      );
      expect([inPage > 0, inSame > 0, inSister]).toEqual([true, true, 0]);
      await popup.evaluate('chrome.storage.local.clear()');
    });

    it('a term of the reader’s own is marked in page and frames at once', async () => {
      const glossary = await driver.glossaryFor(page);
      await (await glossary.waitForSelector('[data-key="add"]:enabled'))?.click();
      await glossary.waitForSelector('dialog[open]');
      await glossary.type('[name="term"]', 'balai desa');
      await glossary.type('[name="explanation"]', 'Tempat warga bertemu.');
      await glossary.click('dialog [type="submit"]');
      await glossary.waitForSelector('[data-key^="edit"]');
      await glossary.close();
      await page.bringToFront();
      for (const each of [page, frame('same'), frame('sister')])
        expect(
          await until(
            () => allMarks(each),
            (found) => found.includes('balai desa'),
          ),
        ).toContain('balai desa');
      expect(await allMarks(frame('foreign'))).toEqual([]);
    });

    it('a frame in a page where the extension may not run is left alone', async () => {
      const other = await driver.browser.newPage();
      await other.goto(`http://127.0.0.1:${site.port}/outside`);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await allMarks(await frameOf(other, 'same'))).toEqual([]);
      await other.close();
    });
  });
}
