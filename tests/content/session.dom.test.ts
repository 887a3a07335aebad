import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from '../../src/content/session';
import { MAX_LISTED } from '../../src/extension/contracts';
import type { Mention, Recognition } from '../../src/recognition/mention';
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

function start(text: string): Session {
  const article = document.createElement('article');
  for (const line of text.split('\n'))
    article.append(Object.assign(document.createElement('p'), { textContent: line }));
  document.body.replaceChildren(article);
  session = new Session({
    document,
    recognize,
    explain: async (ids) => ({ entries: ids.map((id) => entry({ id })), scales: [] }),
    language: () => 'id',
    report: (distinct) => reported.push(distinct),
  });
  return session;
}

const ourMarks = (): string[] => [...CSS.highlights.keys()].filter((name) => name.startsWith('sorot-'));
const card = (): Element | null => document.querySelector('sorot-fakta-card');

beforeEach(() => {
  reported = [];
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
    expect(page.show(1)).toBe(false);
    expect(page.show(0)).toBe(true);
    await vi.waitFor(() => expect(card()).not.toBeNull());
    expect(ourMarks()).toContain('sorot-active');
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
    page.show(0);
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
