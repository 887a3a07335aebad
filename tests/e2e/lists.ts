// What popup, panel and the page behind menu and address bar do with a page, in every browser: they list what it holds, lead
// there, find what it does not hold, and follow it.
import { expect, it } from 'vitest';
import type { Driver } from './driver';
import { cardOf, noCard, until, waitForMarks } from './marks';
import { saved } from './saved';
import type { World } from './world';

/** Whether a link brings a low window to the paragraph that begins with these words. */
async function showsAt({ browser }: Driver, link: string, words: string): Promise<boolean> {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 240 });
  await page.goto(link);
  const place = (): Promise<number> =>
    page.evaluate((beginning) => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent.startsWith(beginning));
      return paragraph?.getBoundingClientRect().top ?? Number.NaN;
    }, words);
  const top = await until(place, (at) => at >= 0 && at < 240);
  await page.close();
  return top >= 0 && top < 240;
}

/** Registers the tests; they need a marked page in `world` once they run. */
export function describeLists(world: () => World): void {
  it('the popup lists the same mentions and switches everything off and on', async () => {
    const { driver, page } = world();
    const popup = await driver.popupFor(page);
    const listed = await until(
      () => popup.evaluate(() => document.body.innerText),
      (text) => text.includes('SIBEKISAR'),
    );
    for (const words of ['Predikat CETTAR', 'Wakil Gubernur Jawa Timur', 'SIBEKISAR']) expect(listed).toContain(words);
    await popup.click('input[name="enabled"]');
    await page.waitForFunction(() => CSS.highlights.size === 0, { polling: 100 });
    await popup.click('input[name="enabled"]');
    await page.bringToFront();
    await waitForMarks(page);
    await popup.close();
  });

  it('the panel leads to a mention by the keyboard, tells the facts, and follows the page', async () => {
    const { driver, page } = world();
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
    expect(
      await showsAt(driver, /http:\S+?text=Sebelumnya[^,"\s]*/.exec(file ?? '')?.[0] ?? '', 'Sebelumnya, BPK'),
    ).toBe(true);
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
    const { driver, page } = world();
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
    expect(await says(/kucing terbang”/)).toMatch(/(Tidak ada|is not in the dictionary)/);
    await popup.close();
  });

  it('the page behind menu and address bar explains the words that it was opened with', async () => {
    const { driver } = world();
    const lookUp = await driver.lookUp('wajar tanpa pengecualian');
    const said = await until(
      () => lookUp.evaluate(() => document.querySelector('main')?.innerText ?? ''),
      (text) => /WTP/.test(text),
    );
    expect(said).toMatch(/Wajar Tanpa Pengecualian/);
    await lookUp.close();
  });

  it('the key for the next mention opens one card after the other, that for the card the last of them again', async () => {
    const { driver, page } = world();
    const popup = await driver.popupFor(page);
    await page.bringToFront();
    const walk = (step: number): Promise<unknown> =>
      popup.evaluate(`chrome.tabs.sendMessage(Number(new URLSearchParams(location.search).get('tab')),
        { sorot: 'walk', request: { step: ${step} } })`);
    expect(await walk(1)).toMatchObject({ ok: true });
    const first = await cardOf(driver, page);
    await walk(1);
    const second = await until(
      () => driver.card(page),
      (card) => card !== null && card.text !== first?.text,
    );
    expect(second?.text).not.toBe(first?.text);
    await page.keyboard.press('Escape');
    expect(await noCard(driver, page)).toBeNull();
    await walk(0);
    expect((await cardOf(driver, page))?.text).toBe(second?.text);
    await page.keyboard.press('Escape');
    expect(await noCard(driver, page)).toBeNull();
    await popup.close();
  });
}
