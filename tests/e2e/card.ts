// What a reader does with an open card, in every browser: goes from entry to entry and back, copies, pins, has an entry
// marked no more.
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { clickMark } from '../../scripts/demo';
import { press } from './driver';
import { cardOf, marksOf, noCard, until } from './marks';
import type { World } from './world';

/** The name of the entry behind that acronym. */
const SIBEKISAR = /^Sistem Integrasi Bersama Kinerja/;

const store = async ({ driver, page }: World, code: string): Promise<void> => {
  const popup = await driver.popupFor(page);
  await popup.evaluate(`chrome.storage.local.${code}`);
  await popup.close();
  await page.bringToFront();
};

const nameIs = ({ driver, page }: World, name: string | RegExp) =>
  until(
    () => driver.card(page),
    (card) => card?.name.match(name) !== null && card !== null,
  );

const textHas = ({ driver, page }: World, words: string) =>
  until(
    () => driver.card(page),
    (card) => card?.text.includes(words) === true,
  );

const isMarked = ({ page }: World, words: string, wanted: boolean) =>
  until(
    async () =>
      Object.values(await marksOf(page))
        .flat()
        .includes(words),
    (marked) => marked === wanted,
  );

async function open(world: World, words: string): Promise<void> {
  await clickMark(world.page, words);
  await cardOf(world.driver, world.page);
}

/** Registers the tests; they need a marked page in `world` once they run. */
export function describeCard(world: () => World): void {
  beforeAll(() => store(world(), "set({ settings: { language: 'id' } })"));
  afterEach(async () => {
    await world().page.keyboard.press('Escape');
    expect(await noCard(world().driver, world().page)).toBeNull();
  });
  afterAll(() => store(world(), 'clear()'));

  it('words of an explanation lead to another entry in the same card, and back', async () => {
    const { driver, page } = world();
    await open(world(), 'budaya kerja CETTAR');
    expect((await nameIs(world(), 'CETTAR'))?.name).toBe('Budaya kerja CETTAR');
    await press(driver, page, 'SIBEKISAR');
    expect((await nameIs(world(), SIBEKISAR))?.name).toMatch(SIBEKISAR);
    await press(driver, page, 'Kembali');
    expect((await nameIs(world(), 'CETTAR'))?.name).toBe('Budaya kerja CETTAR');
    await press(driver, page, 'Maju lagi');
    expect((await nameIs(world(), SIBEKISAR))?.name).toMatch(SIBEKISAR);
    expect(await page.evaluate(() => location.href)).not.toContain('#');
  });

  it('the same goes by keyboard alone', async () => {
    const { page } = world();
    await open(world(), 'budaya kerja CETTAR');
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    expect((await nameIs(world(), SIBEKISAR))?.name).toMatch(SIBEKISAR);
    await page.keyboard.down('Shift');
    for (const key of ['Tab', 'Tab'] as const) await page.keyboard.press(key);
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    expect((await nameIs(world(), 'CETTAR'))?.name).toBe('Budaya kerja CETTAR');
  });

  it('walks from mention to mention', async () => {
    const { driver, page } = world();
    await open(world(), 'OPD');
    const { text = '' } = (await driver.card(page)) ?? {};
    const [, index, total] = text.match(/(\d) dari (\d)/) ?? [];
    const next = (Number(index) % Number(total)) + 1;
    await press(driver, page, 'Sebutan berikutnya');
    expect((await textHas(world(), `${next} dari ${total}`))?.text).toContain(`${next} dari ${total}`);
  });

  it('is copied on a page without an encrypted connection, too', async () => {
    const { driver, page } = world();
    await open(world(), 'SIBEKISAR');
    await press(driver, page, 'Salin');
    expect((await textHas(world(), 'Tersalin'))?.text).toContain('Tersalin');
  });

  it('stays when it is pinned, until Escape', async () => {
    const { driver, page } = world();
    await open(world(), 'SIBEKISAR');
    await press(driver, page, 'Sematkan');
    await page.mouse.click(5, 5);
    await clickMark(page, 'Predikat CETTAR');
    expect((await nameIs(world(), 'Predikat CETTAR'))?.name).toBe('Predikat CETTAR');
    await page.mouse.click(5, 5);
    expect(await driver.card(page)).not.toBeNull();
  });

  it('has an entry marked no more, and again', async () => {
    const { driver, page } = world();
    await open(world(), 'SIBEKISAR');
    await press(driver, page, 'Jangan tandai lagi');
    expect(await isMarked(world(), 'SIBEKISAR', false)).toBe(false);
    expect((await textHas(world(), 'tidak ditandai lagi'))?.name).toMatch(SIBEKISAR);
    await press(driver, page, 'Urungkan');
    expect(await isMarked(world(), 'SIBEKISAR', true)).toBe(true);
    expect(await driver.card(page)).not.toBeNull();
  });
}
