// How settings reach an open page, in every browser: kinds, density, scope, colours, the switch, and garbage where they
// are stored.
import { expect, it } from 'vitest';
import { DEMO } from '../../scripts/demo';
import { marksOf, until, waitForMarks } from './marks';
import type { World } from './world';

/** Registers the tests; they need a marked page in `world` once they run. */
export function describeSettings(world: () => World): void {
  it('a kind that is switched off in the settings is unmarked at once, and marked again', async () => {
    const { driver, page } = world();
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
    const { driver, page } = world();
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
    const { driver, page } = world();
    const terms = async (): Promise<string[]> => (await marksOf(page))['term'] ?? [];
    const options = await driver.optionsFor(page);
    await (await options.waitForSelector('[name="scope"][value="page"]'))?.click();
    expect(await until(terms, (found) => found.includes('Musrenbang'))).toContain('Musrenbang');
    await options.click('[name="scope"][value="article"]');
    expect(await until(terms, (found) => !found.includes('Musrenbang'))).not.toContain('Musrenbang');
    await options.close();
  });

  it('marks take the colours and lines that the reader chooses, at once', async () => {
    const { driver, page } = world();
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

  it('a page that comes back from the cache follows the switch that was turned meanwhile', async () => {
    const { driver, page } = world();
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
    const { driver, page } = world();
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
}
