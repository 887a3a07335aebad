import { expect, it } from 'vitest';
import { OneCard } from '../../src/content/one-card';

const FRAMES = ['page', 'frame', 'other'];

/** What becomes of news: all hear of it; nobody does; or all do, but its sender is told that it failed. */
type Fate = 'heard' | 'lost' | 'unanswered';

/** Frames whose news lie with the background until it hands them on. */
function createPage() {
  const open = new Set<string>();
  const news: { from: string; fail: () => void }[] = [];
  const turnsOf = (name: string): OneCard =>
    new OneCard({
      tell: () => new Promise((_, reject) => void news.push({ from: name, fail: () => reject(new Error('lost')) })),
      giveWay: () => open.delete(name),
    });
  const frames = FRAMES.map((name) => ({ name, turns: turnsOf(name) }));
  return {
    show(shown: string): void {
      open.add(shown);
      frames.find(({ name }) => name === shown)?.turns.show();
    },
    /** Deals with the oldest news. @returns where a card is open then. */
    async pass(fate: Fate = 'heard'): Promise<string[]> {
      const next = news.shift();
      if (fate !== 'lost') for (const { name, turns } of frames) turns.hear(name === next?.from);
      if (fate !== 'heard') next?.fail();
      // The failure has come through.
      await new Promise((resolve) => setTimeout(resolve));
      return [...open].toSorted();
    },
  };
}

it('a card closes the one in another frame', async () => {
  const page = createPage();
  page.show('frame');
  expect(await page.pass()).toEqual(['frame']);
  page.show('other');
  expect(await page.pass()).toEqual(['other']);
  page.show('page');
  expect(await page.pass()).toEqual(['page']);
});

it('a card outlasts late news of one that opened before it', async () => {
  const page = createPage();
  page.show('frame');
  page.show('other');
  expect(await page.pass()).toContain('other');
  expect(await page.pass()).toEqual(['other']);
});

it('of cards in quick turns the last one stays', async () => {
  const page = createPage();
  for (const shown of ['frame', 'other', 'frame', 'frame', 'page', 'other', 'frame']) page.show(shown);
  for (let passed = 1; passed < 7; passed++) expect(await page.pass()).toContain('frame');
  expect(await page.pass()).toEqual(['frame']);
});

it.each<Fate>(['lost', 'unanswered'])('a card whose news are %s gives way to the next all the same', async (fate) => {
  const page = createPage();
  page.show('frame');
  await page.pass(fate);
  page.show('other');
  expect(await page.pass()).toEqual(['other']);
});
