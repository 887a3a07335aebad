import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from '../../src/content/session';
import { MAX_LISTED } from '../../src/extension/contracts';
import type { Density } from '../../src/page/density';
import type { Mention, Recognition } from '../../src/recognition/mention';
import { paintedAs } from '../page/support';
import { entry, fact, mention } from '../support/ui';

const PARAGRAPH =
  'Dinas itu menerima Predikat SAKIP dalam acara tahunan pemerintah provinsi, dan kepala dinas berterima kasih kepada semua pegawai.';

/** Finds every "SAKIP" and every "OPD". */
function recognize(text: string): Recognition {
  const mentions = [...text.matchAll(/SAKIP|OPD/g)].map(
    ({ 0: found, index }): Mention =>
      mention({ kind: 'term', text: found, entry: found.toLowerCase(), start: index, end: index + found.length }),
  );
  return { mentions, facts: mentions.length > 0 ? [{ ...fact({ recipient: 'Dinas' }), mention: 0 }] : [] };
}

let session: Session;
let reported: number[] = [];
let shown = 0;
let unwanted: readonly string[] = [];
let density: Density = 'all';

function start(text: string): Session {
  const article = document.createElement('article');
  for (const line of text.split('\n'))
    article.append(Object.assign(document.createElement('p'), { textContent: line }));
  document.body.replaceChildren(article);
  session = new Session({
    document,
    recognize,
    isWanted: ({ text }) => !unwanted.includes(text),
    scope: () => 'article',
    density: () => density,
    palette: () => 'standard',
    edit: () => {},
    explain: async (ids) => ({ entries: ids.map((id) => entry({ id })), scales: [] }),
    language: () => 'id',
    ignore: async () => true,
    report: (things) => reported.push(things.length),
    onShow: () => shown++,
    onError: (error) => reportError(error),
  });
  return session;
}

const ourMarks = (): string[] => [...CSS.highlights.keys()].filter((name) => name.startsWith('sorot-'));
const activeWords = (): string[] => paintedAs('sorot-active');

/** A click on the first place where a word stands. */
function click(word: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && !walker.currentNode.textContent?.includes(word));
  const node = walker.currentNode as Text;
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(word));
  range.setEnd(node, node.data.indexOf(word) + word.length);
  const { x, y, width, height } = range.getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, cancelable: true, detail: 1 };
  node.parentElement?.dispatchEvent(new PointerEvent('pointerdown', at));
  node.parentElement?.dispatchEvent(new MouseEvent('click', at));
}

const card = (): Element | null => document.querySelector('sorot-fakta-card');

beforeEach(() => {
  reported = [];
  shown = 0;
  unwanted = [];
  density = 'all';
});
afterEach(() => session.destroy());

describe('a marked page', () => {
  it('is listed once it has been read, and reported by its distinct things', async () => {
    const contents = await start(`${PARAGRAPH} SAKIP lagi.\n${PARAGRAPH} OPD.`).contents();
    expect(contents.mentions.map(({ index, entry: id }) => [index, id])).toEqual([
      [0, 'sakip'],
      [1, 'sakip'],
      [2, 'sakip'],
      [3, 'opd'],
    ]);
    expect(contents.facts).toEqual([{ ...fact({ recipient: 'Dinas' }), mention: 0 }]);
    expect(contents.truncated).toBeUndefined();
    await vi.waitFor(() => expect(reported).toEqual([2]));
  });

  it('is quoted as far as that is asked for', async () => {
    const page = start(`${PARAGRAPH} Lalu OPD.`);
    const sentences = async (quotes: 'facts' | 'all'): Promise<unknown> =>
      (await page.contents({ quotes })).mentions.map(({ text, quote }) => [text, quote?.sentence]);
    expect(await sentences('facts')).toEqual([
      ['SAKIP', PARAGRAPH],
      ['OPD', undefined],
    ]);
    expect(await sentences('all')).toEqual([
      ['SAKIP', PARAGRAPH],
      ['OPD', 'Lalu OPD.'],
    ]);
    expect((await page.contents({ quotes: 'facts' })).source).toBeUndefined();
    expect((await page.contents({ quotes: 'all' })).source).toEqual({
      address: document.URL,
      title: expect.any(String),
    });
  });

  it('without mentions wakes nobody', async () => {
    const contents = await start('Halaman ini tidak menyebut apa-apa.').contents();
    expect(contents).toEqual({ mentions: [], facts: [] });
    expect(reported).toEqual([]);
  });

  it('that holds too much is listed in part and says so', async () => {
    const contents = await start(`${PARAGRAPH} ${'OPD '.repeat(MAX_LISTED)}`).contents();
    expect(contents.mentions.length).toBe(MAX_LISTED);
    expect(contents.truncated).toBe(true);
  });

  it('opens the card of a mention that is asked for, and none for one that is not there', async () => {
    const page = start(PARAGRAPH);
    await page.contents();
    expect(page.show(1, 'OPD')).toBe(false);
    expect(page.show(0, 'SAKIP')).toBe(true);
    await vi.waitFor(() => expect(card()).not.toBeNull());
    expect(ourMarks()).toContain('sorot-active');
  });

  it('has its card open anew by a click on another mention, though that has to be explained first', async () => {
    await start(`${PARAGRAPH} OPD.`).contents();
    click('SAKIP');
    await vi.waitFor(() => expect(card()).not.toBeNull());
    const first = card();
    click('OPD');
    await vi.waitFor(() => expect(card()).not.toBe(first));
    await vi.waitFor(() => expect(card()).not.toBeNull());
    expect(activeWords()).toEqual(['OPD']);
  });

  it('closes its card when another opens in another frame', async () => {
    const page = start(PARAGRAPH);
    await page.contents();
    page.show(0, 'SAKIP');
    await vi.waitFor(() => expect(card()).not.toBeNull());
    page.giveWay();
    expect([card(), activeWords()]).toEqual([null, []]);
  });

  it('is walked from mention to mention, on from the one that was shown last, and entered from both ends', async () => {
    const page = start(`${PARAGRAPH} OPD.\n${PARAGRAPH}`);
    expect(page.walk(1)).toBe(false);
    await page.contents();
    const at = async (step: 1 | -1, enter = false): Promise<string> => {
      const before = [...(CSS.highlights.get('sorot-active') ?? [])][0];
      expect(page.walk(step, enter)).toBe(true);
      await vi.waitFor(() => expect([...(CSS.highlights.get('sorot-active') ?? [])][0]).not.toBe(before));
      return activeWords().join();
    };
    expect([await at(1), await at(1), await at(1)]).toEqual(['SAKIP', 'OPD', 'SAKIP']);
    expect(page.walk(1)).toBe(false);
    expect([await at(-1), await at(-1)]).toEqual(['OPD', 'SAKIP']);
    expect(page.walk(-1)).toBe(false);
    page.show(1, 'OPD');
    expect(await at(1)).toBe('SAKIP');
    expect([await at(1, true), await at(1), await at(-1, true)]).toEqual(['SAKIP', 'OPD', 'SAKIP']);
    expect(shown).toBe(10);
    await vi.waitFor(() => expect(card()).not.toBeNull());
  });

  it('opens once more the card of the mention that was shown last, and before any that of the first in sight', async () => {
    const page = start(`${PARAGRAPH} OPD.\n${PARAGRAPH}`);
    expect(page.walk(0)).toBe(false);
    await page.contents();
    for (const words of ['SAKIP', 'OPD']) {
      if (words === 'OPD') page.walk(1);
      expect(page.walk(0)).toBe(true);
      await vi.waitFor(() => expect(card()).not.toBeNull());
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      expect([card(), activeWords()]).toEqual([null, []]);
      expect(page.walk(0)).toBe(true);
      await vi.waitFor(() => expect([card() !== null, activeWords()]).toEqual([true, [words]]));
    }
  });

  it('is walked from what is in sight when nothing was shown yet', async () => {
    const page = start(`${PARAGRAPH}\n${'baris '.repeat(3000)}\n${PARAGRAPH} OPD.`);
    await page.contents();
    scrollTo(0, document.body.scrollHeight);
    page.walk(-1);
    expect(activeWords()).toEqual(['SAKIP']);
    page.walk(1);
    page.walk(1);
    expect(activeWords()).toEqual(['OPD']);
    scrollTo(0, 0);
  });

  it('finds a listed mention by its words after the page was read anew, and none where they are gone', async () => {
    const page = start(`${PARAGRAPH}\n${PARAGRAPH} OPD.`);
    const { mentions } = await page.contents();
    const listed = mentions.find(({ text }) => text === 'OPD')?.index ?? -1;
    document.querySelector('article')?.prepend(Object.assign(document.createElement('p'), { textContent: PARAGRAPH }));
    await page.rescan();
    expect(page.show(listed, 'OPD')).toBe(true);
    await vi.waitFor(() => expect(activeWords()).toEqual(['OPD']));
    expect(page.show(listed, 'KKN')).toBe(false);
  });

  it('marks and lists what is wanted only, from the next reading on, with the facts of what is left', async () => {
    const page = start(`OPD ${PARAGRAPH} OPD.`);
    const painted = (): string[] => [...paintedAs('sorot-term'), ...paintedAs('sorot-term-again')];
    expect((await page.contents()).facts).toHaveLength(1);
    unwanted = ['OPD'];
    await page.rescan();
    const { mentions, facts } = await page.contents();
    expect([painted(), mentions.map(({ text }) => text), facts]).toEqual([['SAKIP'], ['SAKIP'], []]);
    unwanted = ['SAKIP'];
    await page.rescan();
    expect(painted()).toEqual(['OPD', 'OPD']);
    unwanted = [];
    await page.rescan();
    expect(painted()).toHaveLength(3);
    expect((await page.contents()).facts).toHaveLength(1);
  });

  it('lists all mentions and says how many of them are marked, when the reader wants fewer', async () => {
    const page = start(`${PARAGRAPH} SAKIP lagi.\nSAKIP dan OPD.`);
    expect((await page.contents()).marked).toBeUndefined();
    density = 'page';
    await page.rescan();
    const { mentions, marked } = await page.contents();
    expect(mentions.map(({ text }) => text)).toEqual(['SAKIP', 'SAKIP', 'SAKIP', 'OPD']);
    expect(marked).toEqual({ count: 2, of: 4 });
    await vi.waitFor(() => expect(reported).toEqual([2, 2]));
    expect(page.show(2, 'SAKIP')).toBe(true);
    await vi.waitFor(() => expect(activeWords()).toEqual(['SAKIP']));
  });

  it('reports what a later reading finds', async () => {
    const page = start(PARAGRAPH);
    await page.contents();
    document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: 'OPD itu.' }));
    await page.rescan();
    await vi.waitFor(() => expect(reported).toEqual([1, 2]));
  });

  it('is clean after the end, card and all, and stays silent', async () => {
    const page = start(PARAGRAPH);
    const before = document.documentElement.outerHTML;
    await page.contents();
    page.show(0, 'SAKIP');
    await vi.waitFor(() => expect(card()).not.toBeNull());
    page.destroy();
    expect(card()).toBeNull();
    expect(ourMarks()).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    reported = [];
    await page.rescan();
    expect(reported).toEqual([]);
  });
});
