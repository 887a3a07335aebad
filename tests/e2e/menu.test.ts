// The context menu and the address bar of Chromium, set off as the browser does it; a page of their own is tested in both
// browsers, since automation reaches neither menu nor bar.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/launch';
import { driveChromium } from './chromium-driver';
import type { Driver } from './driver';
import { until } from './marks';
import { serveSites } from './sites';

describe('words that the reader asks about outside any page', () => {
  let site: Site;
  let driver: Driver;
  const inBackground = async (code: string): Promise<unknown> => {
    const target = await driver.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    const worker = await target.worker();
    // The background needs a moment until its interfaces are there.
    await until(
      () => worker?.evaluate('typeof chrome') ?? Promise.resolve('undefined'),
      (type) => type === 'object',
    );
    return worker?.evaluate(code);
  };
  const suggested = async (typed: string): Promise<{ content: string; description: string }[]> => {
    const asked = `new Promise((show) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(typed)}, show))`;
    return (await inBackground(asked)) as { content: string; description: string }[];
  };
  const explained = async (pattern: string): Promise<string> => {
    const target = await driver.browser.waitForTarget((each) => each.url().includes('look-up/index.html'));
    const page = await target.asPage();
    await page.waitForFunction((words) => document.body.innerText.includes(words), { polling: 100 }, pattern);
    const { searchParams } = new URL(page.url());
    await page.close();
    return searchParams.get('q') ?? '';
  };

  beforeAll(async () => {
    site = await serveSites();
    driver = await driveChromium(site);
    await driver.browser.newPage();
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it('the menu on selected words opens their explanation beside the page', async () => {
    await inBackground(
      'chrome.contextMenus.onClicked.dispatch({ menuItemId: "explainSelection", selectionText: " SAKIP & RB " }, undefined)',
    );
    expect(await explained('SAKIP & RB')).toBe('SAKIP & RB');
  });

  it('the menu on selected words opens the reader’s own glossary with them as a new term, which the keyword finds then', async () => {
    await inBackground(
      'chrome.contextMenus.onClicked.dispatch({ menuItemId: "addToGlossary", selectionText: " Si  Jempol & RB " }, undefined)',
    );
    const target = await driver.browser.waitForTarget((each) => each.url().includes('glossary/index.html'));
    const page = await target.asPage();
    const name = await page.waitForSelector('[name="term"]');
    expect(await name?.evaluate((field) => (field as HTMLInputElement).value)).toBe('Si Jempol & RB');
    await page.type('[name="explanation"]', 'Penghargaan kampung.');
    await page.click('[type="submit"]');
    await page.waitForSelector('[data-key^="edit"]');
    await page.close();
    await inBackground("chrome.storage.local.set({ settings: { language: 'id' } })");
    const lines = await suggested('si jempol');
    expect(lines[0]?.description).toBe('Si Jempol &amp; RB (Istilah saya): Penghargaan kampung.');
  });

  it('an item that is not ours opens nothing', async () => {
    const before = (await driver.browser.targets()).length;
    await inBackground(
      'chrome.contextMenus.onClicked.dispatch({ menuItemId: "other", selectionText: "SAKIP" }, undefined)',
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await driver.browser.targets()).length).toBe(before);
  });

  it('the keyword suggests entries and explains what is chosen', async () => {
    const lines = await suggested('sakip');
    expect(lines[0]?.description).toMatch(/^Sistem Akuntabilitas Kinerja Instansi Pemerintah/);
    await inBackground('chrome.omnibox.onInputEntered.dispatch("sakip", "newForegroundTab")');
    expect(await explained('Sistem Akuntabilitas Kinerja')).toBe('sakip');
  });
});
