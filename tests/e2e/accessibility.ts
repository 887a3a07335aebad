// What assistive technology is given of every surface, in every browser: a walk through the whole accessibility tree, and
// axe in light and dark, in both languages.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/launch';
import { dialogIn, faultsOf } from '../accessibility/faults';
import { type AxNode, allNodes, lineOf } from '../accessibility/node';
import { violationsIn, violationsInCard } from './axe';
import type { Driver } from './driver';
import { until, waitForMarks } from './marks';
import { serveSites } from './sites';
import { type ShownSurface, SURFACES } from './surfaces';
import { openDemo, type World } from './world';

/** A term of the reader's own, so that the glossary has something to show. */
const ROW = 'istilah,penjelasan\nRembuk Warga,Pertemuan warga desa.\n';

async function fillGlossary({ driver, page }: World): Promise<void> {
  const glossary = await driver.glossaryFor(page);
  await (await glossary.waitForSelector('[data-key="import"]:enabled'))?.evaluate((_, table) => {
    const box = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([table], 'istilah.csv'));
    if (!box) return;
    box.files = files.files;
    box.dispatchEvent(new Event('change'));
  }, ROW);
  await (await glossary.waitForSelector('dialog[open] [name="confirm"]'))?.click();
  await glossary.waitForSelector('[data-key^="edit"]');
  await glossary.close();
}

/** Shows one surface in one language while its tests run, and closes it then. */
function useSurface(surface: ShownSurface, language: 'id' | 'en', world: () => World & { control: Page }) {
  let shown: Page;
  beforeAll(async () => {
    const { control } = world();
    await control.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
    await control.waitForFunction((lang) => document.documentElement.lang === lang, { polling: 100 }, language);
    shown = await surface.open(world());
  });
  afterAll(async () => {
    const { page } = world();
    if (shown === page) await page.keyboard.press('Escape');
    else await shown?.close();
  });
  return () => shown;
}

/** Registers the suite for one browser. */
export function describeAccessibility(browser: string, launch: (site: Site) => Promise<Driver>): void {
  describe(`accessibility in ${browser}`, () => {
    let site: Site;
    let driver: Driver;
    let page: Page;
    let control: Page;

    beforeAll(async () => {
      site = await serveSites();
      driver = await launch(site);
      control = await driver.optionsFor(await driver.browser.newPage());
      page = await openDemo(driver);
      await fillGlossary({ driver, page });
    });
    afterAll(async () => {
      await driver?.close();
      site?.close();
    });

    const linesOf = (tree: AxNode): string[] => allNodes(tree).map(lineOf);

    it('is given the same of a marked page as of one that is not marked', async () => {
      await page.bringToFront();
      const marked = linesOf(await driver.tree(page));
      await control.evaluate('chrome.storage.local.set({ settings: { enabled: false } })');
      await page.waitForFunction(() => CSS.highlights.size === 0, { polling: 100 });
      expect(linesOf(await driver.tree(page))).toEqual(marked);
      expect(marked.length).toBeGreaterThan(20);
      await control.evaluate('chrome.storage.local.clear()');
      await page.bringToFront();
      await waitForMarks(page);
    });

    for (const surface of SURFACES)
      for (const language of ['id', 'en'] as const)
        describe(`${surface.name}, ${language}`, () => {
          const shown = useSurface(surface, language, () => ({ driver, page, control }));

          it('has a tree in which every control has role, name and state, headings and landmarks are in order, and nothing is spoken unasked', async () => {
            const whole = await until(
              () => driver.tree(shown()),
              (found) => !surface.isDialog || dialogIn(found) !== undefined,
            );
            const tree = surface.isDialog ? dialogIn(whole) : whole;
            expect(tree && faultsOf(tree)).toEqual([]);
            const lines = tree ? linesOf(tree) : [];
            if (language === 'id')
              expect(surface.has.filter((line) => !lines.some((each) => line.test(each)))).toEqual([]);
          });

          it.each(['light', 'dark'] as const)('passes axe in %s', async (scheme) => {
            await driver.prefer(shown(), scheme);
            const found = shown() === page ? await violationsInCard(driver, page) : await violationsIn(shown());
            expect(found).toEqual([]);
            await driver.prefer(shown(), 'light');
          });
        });
  });
}
