// The reader's own glossary in every browser: a term that is added is marked on an open page at once, is told to be the
// reader's own, is changed, deleted and brought back, imported after a preview, and exported.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark } from '../../scripts/demo';
import type { Site } from '../../scripts/launch';
import { type Driver, press as pressInCard } from './driver';
import { cardOf, marksOf, noCard, until } from './marks';
import { saved } from './saved';
import { serveSites } from './sites';
import { openDemo } from './world';

const TERM = 'masukan warga';

const press = async (page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const clickKey = (page: Page, key: string): Promise<void> =>
  page.evaluate((name) => {
    const found = document.querySelector<HTMLElement>(`[data-key^="${name}"]`);
    if (!found?.checkVisibility()) throw new Error(`nothing to click: ${name}`);
    found.click();
  }, key);

const says = (page: Page, pattern: RegExp): Promise<string> =>
  until(
    () => page.evaluate(() => document.body.innerText),
    (text) => pattern.test(text),
  );

/** Registers the suite for one browser. */
export function describeGlossary(browser: string, launch: (site: Site) => Promise<Driver>): void {
  describe(`the own glossary in ${browser}`, () => {
    let site: Site;
    let driver: Driver;
    let page: Page;
    let glossary: Page;
    const folder = mkdtempSync(path.join(tmpdir(), 'sorot-'));

    beforeAll(async () => {
      site = await serveSites();
      driver = await launch(site);
      page = await openDemo(driver);
      const popup = await driver.popupFor(page);
      await popup.evaluate("chrome.storage.local.set({ settings: { language: 'id' } })");
      await popup.close();
      await page.bringToFront();
      glossary = await driver.glossaryFor(page);
    });
    afterAll(async () => {
      await driver?.close();
      site?.close();
      rmSync(folder, { recursive: true });
    });

    const isMarked = async (words: string, wanted: boolean): Promise<boolean> => {
      await page.bringToFront();
      return until(
        async () =>
          Object.values(await marksOf(page))
            .flat()
            .includes(words),
        (marked) => marked === wanted,
      );
    };

    const readCard = async (words: string): Promise<string> => {
      await page.bringToFront();
      await clickMark(page, words);
      const card = await cardOf(driver, page);
      await page.keyboard.press('Escape');
      expect(await noCard(driver, page)).toBeNull();
      return card?.text ?? '';
    };

    const upload = async (name: string, text: string): Promise<void> => {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      await glossary.bringToFront();
      await ((await glossary.$('input[type="file"]')) as Awaited<ReturnType<typeof glossary.$<'input'>>>)?.uploadFile(
        file,
      );
    };

    it('takes a new term by keyboard alone, which is marked on the open page at once', async () => {
      expect(await says(glossary, /Belum ada istilah/)).toMatch(/Belum ada istilah/);
      await press(glossary, 'Tab', 'Enter');
      await glossary.waitForSelector('dialog[open]');
      await glossary.waitForFunction(() => document.activeElement?.getAttribute('name') === 'term');
      await glossary.keyboard.type('Masukan Warga');
      await press(glossary, 'Tab');
      await glossary.keyboard.type('Pendapat dan keluhan yang disampaikan warga.');
      await press(glossary, 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
      expect(await says(glossary, /ditambahkan/)).toMatch(/“Masukan Warga” ditambahkan/);
      expect(await isMarked(TERM, true)).toBe(true);
    });

    it('has its card say that it is the reader’s own', async () => {
      const text = await readCard(TERM);
      expect(text).toMatch(/Istilah saya/);
      expect(text).toMatch(/keluhan yang disampaikan warga/);
      expect(text).toMatch(/tidak diperiksa Sorot Fakta/);
    });

    it('has its card lead to the form in which it is edited', async () => {
      await page.bringToFront();
      await clickMark(page, TERM);
      await cardOf(driver, page);
      await pressInCard(driver, page, 'Sunting');
      const formIn = (each: Page): Promise<string | null> =>
        each
          .evaluate(() => document.querySelector<HTMLInputElement>('dialog[open] [name="term"]')?.value ?? null)
          .catch(() => null);
      const found = await until(
        async () => {
          for (const each of await driver.browser.pages()) if ((await formIn(each)) !== null) return each;
          return null;
        },
        (each) => each !== null,
      );
      expect(found && (await formIn(found))).toBe('Masukan Warga');
      await found?.close();
      await page.bringToFront();
      await page.keyboard.press('Escape');
      expect(await noCard(driver, page)).toBeNull();
    });

    it('shows a changed explanation at the next click', async () => {
      await glossary.bringToFront();
      await clickKey(glossary, 'edit ');
      const field = await glossary.waitForSelector('dialog[open] [name="explanation"]');
      await field?.evaluate((box) => {
        (box as HTMLTextAreaElement).value = 'Saran dari warga.';
      });
      await glossary.evaluate(() =>
        document.querySelector('dialog form')?.querySelector<HTMLElement>('[type="submit"]')?.click(),
      );
      expect(await says(glossary, /diubah\./)).toMatch(/“Masukan Warga” diubah/);
      const text = await until(
        () => readCard(TERM),
        (card) => card.includes('Saran dari warga.'),
      );
      expect(text).toMatch(/Saran dari warga\./);
    });

    it('is unmarked when it is deleted, and marked again when that is undone', async () => {
      await glossary.bringToFront();
      await clickKey(glossary, 'remove ');
      expect(await says(glossary, /dihapus/)).toMatch(/“Masukan Warga” dihapus/);
      expect(await isMarked(TERM, false)).toBe(false);
      await glossary.bringToFront();
      await glossary.waitForFunction(() => document.activeElement?.getAttribute('data-key') === 'undo');
      await press(glossary, 'Enter');
      expect(await says(glossary, /Diurungkan/)).toMatch(/“Masukan Warga” seperti semula/);
      expect(await isMarked(TERM, true)).toBe(true);
    });

    it('previews an import, writes nothing before the reader says so, and wins over the lexicon', async () => {
      const table = 'istilah,penjelasan\nOPD,Kantor-kantor kami.\n,tanpa istilah\nMASUKAN WARGA,Lain.\n';
      await upload('istilah.csv', table);
      const preview = await says(glossary, /Belum ada yang disimpan/);
      expect(preview).toMatch(/Ditambahkan\s+1[\s\S]*Bertentangan\s+1[\s\S]*Baris 3 Istilah: Belum diisi/);
      expect(await saved(glossary, 'export-json')).not.toContain('OPD');
      await glossary.evaluate(() => document.querySelector<HTMLElement>('[name="confirm"]')?.click());
      expect(await says(glossary, /1 istilah diimpor/)).toMatch(/1 istilah diimpor/);
      const text = await until(
        () => readCard('OPD'),
        (card) => card.includes('Kantor-kantor kami.'),
      );
      expect(text).toMatch(/Istilah saya/);
      expect(text).toMatch(/Menurut kamus Sorot Fakta: Organisasi Perangkat Daerah/);
    });

    it('exports files that bring nothing new when they are imported again', async () => {
      await glossary.bringToFront();
      for (const format of ['json', 'csv']) {
        const file = await saved(glossary, `export-${format}`);
        expect(file).toMatch(/Masukan Warga[\s\S]*OPD/);
        await upload(`glosarium.${format}`, file ?? '');
        const text = await says(glossary, /Sama, dibiarkan\s+2/);
        expect(text).toMatch(/Sama, dibiarkan\s+2/);
        expect(await glossary.$('[name="confirm"]')).toBeNull();
        await press(glossary, 'Escape');
        await glossary.waitForFunction(() => !document.querySelector('dialog[open]'));
      }
    });

    it('refuses what is no glossary and says why', async () => {
      await upload('gambar.png', '\u0089PNG\u0000\u0000');
      expect(await says(glossary, /bukan berkas teks/)).toMatch(/Tidak ada yang diimpor/);
      await press(glossary, 'Escape');
    });

    it('opens with words that are to be added', async () => {
      await glossary.evaluate(() => history.replaceState(null, '', '?add=Kata%20%20Baru'));
      await glossary.evaluate(() => void setTimeout(() => location.reload()));
      await until(
        () =>
          glossary
            .evaluate(() => document.querySelector<HTMLInputElement>('dialog[open] [name="term"]')?.value ?? '')
            .catch(() => ''),
        (value) => value !== '',
      );
      expect(await glossary.$eval('[name="term"]', (box) => (box as HTMLInputElement).value)).toBe('Kata Baru');
    });

    it('is found by the popup, which offers to add what nobody knows', async () => {
      // In Firefox the popup speaks of the tab before it.
      await glossary.close();
      await page.bringToFront();
      const popup = await driver.popupFor(page);
      expect(await says(popup, /masukan warga\s+Istilah saya/i)).toMatch(/masukan warga\s+Istilah saya/i);
      await popup.type('[type="search"]', 'kucing terbang');
      await popup.waitForSelector('[name="add-term"]');
      await popup.close();
    });
  });
}
