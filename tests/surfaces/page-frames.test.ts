import { describe, expect, it } from 'vitest';
import type { PageList } from '../../src/extension/contracts';
import { joinFrames } from '../../src/surfaces/page-frames';

const list = (texts: readonly string[], more: Partial<PageList> = {}): PageList => ({
  host: 'a.go.id',
  enabled: true,
  mentions: texts.map((text, index) => ({ index, kind: 'term', text, entry: null })),
  facts: [],
  ...more,
});

const fact = (mention: number, award: string): PageList['facts'][number] => ({
  ...{ mention, award, level: null, recipient: null, programme: null, giver: null, year: null, event: null },
});

/** A tab whose frames are these; a frame that is not there does not answer. */
function tab(frames: Readonly<Record<number, PageList>>) {
  const calls: string[] = [];
  const pages = joinFrames({
    listPage: async (_tab, frame) => {
      const page = frames[frame];
      if (!page) throw new Error('unreachable');
      return page;
    },
    showMention: async (tabId, { index, text }, frame) =>
      void calls.push(`show ${index} ${text} in ${frame} of ${tabId}`),
    rescan: async (_tab, frame) => {
      calls.push(`rescan ${frame}`);
      if (!frames[frame]) throw new Error('unreachable');
    },
  });
  return { pages, calls };
}

describe('a page with frames', () => {
  it('is listed as one, itself first, and its facts with it', async () => {
    const { pages } = tab({
      0: list(['OPD', 'KKN'], { frames: [5, 9], facts: [fact(1, 'KKN')] }),
      5: list(['SAKIP', 'WTP'], { host: 'b.go.id', facts: [fact(1, 'WTP')] }),
      9: list(['LKPD'], { truncated: true }),
    });
    const { mentions, facts, host, truncated } = await pages.listPage(7);
    expect(mentions.map(({ index, text, place }) => [index, text, place])).toEqual([
      [0, 'OPD', { frame: 0, index: 0 }],
      [1, 'KKN', { frame: 0, index: 1 }],
      [2, 'SAKIP', { frame: 5, index: 0 }],
      [3, 'WTP', { frame: 5, index: 1 }],
      [4, 'LKPD', { frame: 9, index: 0 }],
    ]);
    expect(facts.map(({ mention, award }) => [mention, award])).toEqual([
      [1, 'KKN'],
      [3, 'WTP'],
    ]);
    expect([host, truncated]).toEqual(['a.go.id', true]);
  });

  it('tells which mention was shown last, in whichever frame that was', async () => {
    const frames = { 5: list(['SAKIP', 'WTP'], { shown: 1 }) };
    expect((await tab({ 0: list(['OPD', 'KKN'], { frames: [5] }), ...frames }).pages.listPage(7)).shown).toBe(3);
    expect((await tab({ 0: list(['OPD'], { shown: 0 }) }).pages.listPage(7)).shown).toBe(0);
    expect(
      (await tab({ 0: list(['OPD'], { frames: [5] }), 5: list(['WTP']) }).pages.listPage(7)).shown,
    ).toBeUndefined();
  });

  it('tells where each mention stands, where the page and its frames were asked for that', async () => {
    const source = (address: string): Partial<PageList> => ({ source: { address, title: 'Judul' } });
    const { pages } = tab({
      0: list(['OPD'], { frames: [5], ...source('https://a.go.id/') }),
      5: list(['SAKIP'], source('https://b.go.id/x')),
    });
    const joined = await pages.listPage(7);
    expect(joined.mentions.map(({ place }) => place?.address)).toEqual(['https://a.go.id/', 'https://b.go.id/x']);
    expect(joined.source?.address).toBe('https://a.go.id/');
  });

  it('adds up what is marked', async () => {
    const marked = { count: 1, of: 2 };
    const { pages } = tab({ 0: list(['OPD', 'OPD'], { frames: [5], marked }), 5: list(['WTP']) });
    expect((await pages.listPage(7)).marked).toEqual({ count: 2, of: 3 });
    const { pages: unlimited } = tab({ 0: list(['OPD'], { frames: [5] }), 5: list(['WTP']) });
    expect((await unlimited.listPage(7)).marked).toBeUndefined();
  });

  it('is itself where its frames are gone, switched off or empty', async () => {
    const top = list(['OPD'], { frames: [4, 5, 6] });
    const { pages } = tab({ 0: top, 5: list([], { enabled: false }), 6: list([]) });
    expect(await pages.listPage(7)).toBe(top);
  });

  it('fails as a page does', async () => {
    await expect(tab({}).pages.listPage(7)).rejects.toThrow('unreachable');
  });

  it('leads to a mention in the frame in which it stands', async () => {
    const { pages, calls } = tab({ 0: list(['OPD'], { frames: [5] }), 5: list(['SAKIP']) });
    for (const mention of (await pages.listPage(7)).mentions) await pages.showMention(7, mention);
    await pages.showMention(7, { index: 3, kind: 'term', text: 'LKPD', entry: null });
    expect(calls).toEqual(['show 0 OPD in 0 of 7', 'show 0 SAKIP in 5 of 7', 'show 3 LKPD in 0 of 7']);
  });

  it('is read anew with its frames, though one is gone', async () => {
    const { pages, calls } = tab({ 0: list(['OPD'], { frames: [4, 5] }), 5: list(['SAKIP']) });
    await pages.rescan(7);
    expect(calls.toSorted()).toEqual(['rescan 0', 'rescan 4', 'rescan 5']);
  });
});
