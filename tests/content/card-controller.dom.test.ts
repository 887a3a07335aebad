import { describe, expect, it, vi } from 'vitest';
import { CardController, type CardPlace, type MarkedPage } from '../../src/content/card-controller';
import { createExplanations, type Explain } from '../../src/content/explanations';
import type { Recognition } from '../../src/recognition/mention';
import { CARD_STYLES } from '../../src/ui/card-styles';
import { addStyles, entry, fact, mention, scale } from '../support/ui';

const opd = (start: number) => mention({ kind: 'term', text: 'OPD', entry: 'opd', start, end: start + 3 });
const RECOGNITION: Recognition = {
  mentions: [opd(0), mention({ start: 10, grade: { scale: 'sakip', level: 1 } }), opd(40), opd(80)],
  facts: [{ ...fact({ recipient: 'Dishub' }), mention: 1 }],
};

/** A host that tells the end of what it showed, after it shows something else in its place. */
function fakePlace() {
  const opened: { label: string; content: HTMLElement }[] = [];
  let end: (() => void) | null = null;
  let stays = (): boolean => false;
  let rects = (): readonly DOMRect[] => [];
  const close = (): void => {
    const told = end;
    end = null;
    told?.();
  };
  const show = (label: string, content: HTMLElement): void => {
    opened.push({ label, content });
    document.body.replaceChildren(content);
  };
  const place: CardPlace = {
    open({ label, content, onClose, ...options }) {
      ({ stays, rects } = options);
      const replaced = end;
      end = onClose;
      show(label, content);
      replaced?.();
    },
    close,
  };
  return { place, opened, isOpen: () => end !== null, stays: () => stays(), rects: () => rects() };
}

const known: Explain = async (ids) => ({
  entries: ids.map((id) => entry({ id, name: `Nama ${id}` })),
  scales: [scale],
});

function setUp(explain: Explain = known) {
  const active: (number | null)[] = [];
  const scrolled: number[] = [];
  const page: MarkedPage & { recognition: Recognition } = {
    recognition: RECOGNITION,
    text: '',
    sentenceRects: () => [new DOMRect(0, 0, 10, 10)],
    scrollTo: (index) => scrolled.push(index),
    setActive: (index) => active.push(index),
  };
  const spy = vi.fn(explain);
  const host = fakePlace();
  const ignore = vi.fn(async (_entry: string, _ignored: boolean) => true);
  const edit = vi.fn<(term: string) => void>();
  const cards = new CardController({
    page,
    place: host.place,
    explanations: createExplanations(spy),
    language: () => 'id',
    palette: () => 'standard',
    edit,
    ignore,
  });
  const labels = () => host.opened.map(({ label }) => label);
  return { page, cards, host, active, edit, ignore, scrolled, explain: spy, labels };
}

const count = (content: HTMLElement | undefined): string | undefined =>
  content?.querySelector('.sf-count')?.textContent ?? undefined;

/** Whether the ways to the next and the previous mention are seen. */
const walkIsSeen = (host: ReturnType<typeof fakePlace>): boolean | undefined =>
  host.opened.at(-1)?.content.querySelector('.sf-walk')?.checkVisibility();

describe('a card', () => {
  it('of the reader’s own term leads to its form', async () => {
    const own: Explain = async (ids) => ({ entries: ids.map((id) => entry({ id, own: {} })), scales: [] });
    const { cards, host, edit } = setUp(own);
    cards.open(0);
    await vi.waitFor(() => expect(host.opened).toHaveLength(1));
    host.opened[0]?.content.querySelector<HTMLElement>('[data-action="edit"]')?.click();
    expect(edit.mock.calls).toEqual([[RECOGNITION.mentions[0]?.entry]]);
  });

  it('opens with its entry, its scale and the facts of its mention', async () => {
    const { cards, host, active, explain } = setUp();
    expect(cards.open(1)).toBe(true);
    await vi.waitFor(() => expect(host.opened.length).toBe(1));
    expect(explain).toHaveBeenCalledWith(['sakip'], ['sakip'], 'sakip');
    expect(host.opened[0]?.label).toBe('Nama sakip');
    expect(host.opened[0]?.content.querySelector('.sf-scale')).not.toBeNull();
    expect(host.opened[0]?.content.querySelector('.sf-facts')?.textContent).toContain('Dishub');
    expect(active).toEqual([1]);
  });

  it('asks for each explanation once', async () => {
    const { cards, host, explain } = setUp();
    cards.open(0);
    await vi.waitFor(() => expect(host.opened.length).toBe(1));
    cards.open(2);
    expect(host.opened.length).toBe(2);
    expect(explain).toHaveBeenCalledTimes(1);
  });

  it('does not exist for a mention that is not there', () => {
    const { cards, host, active } = setUp();
    expect(cards.open(4)).toBe(false);
    expect([host.opened, active]).toEqual([[], []]);
  });

  it('says that it waits, then explains', async () => {
    let answer = (): void => {};
    const { cards, host, labels } = setUp((ids) => new Promise((resolve) => (answer = () => resolve(known(ids, [])))));
    cards.open(0);
    await vi.waitFor(() => expect(host.opened[0]?.content.textContent).toContain('Memuat penjelasan'));
    answer();
    await vi.waitFor(() => expect(labels()).toEqual(['OPD', 'Nama opd']));
    host.opened[1]?.content.querySelector<HTMLElement>('[data-action="next"]')?.click();
    expect(host.opened.map(({ content }) => count(content)).at(-1)).toBe('2 dari 3');
  });

  it('says when the explanation cannot be had, and tries again at the next click', async () => {
    let fail = true;
    const { cards, host, labels } = setUp((ids, scales) =>
      fail ? Promise.reject(new Error('gone')) : known(ids, scales),
    );
    cards.open(0);
    await vi.waitFor(() => expect(host.opened[0]?.content.textContent).toContain('tidak bisa dimuat'));
    fail = false;
    cards.open(0);
    await vi.waitFor(() => expect(labels()).toEqual(['OPD', 'Nama opd']));
  });

  it('shows only the last of two that were asked for at once', async () => {
    const { cards, host, labels } = setUp();
    cards.open(0);
    cards.open(1);
    await vi.waitFor(() => expect(host.opened.length).toBe(1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(labels()).toEqual(['Nama sakip']);
  });

  it('explains what its entry’s absence allows', async () => {
    const { cards, host } = setUp(async () => ({ entries: [], scales: [] }));
    cards.open(0);
    await vi.waitFor(() => expect(host.opened[0]?.content.textContent).toContain('Kamus kami belum memuatnya'));
  });
});

describe('walking to other mentions of the same thing', () => {
  it('goes round in both directions, scrolls, and keeps the focus on the button', async () => {
    const { cards, host, scrolled, active } = setUp();
    cards.open(0);
    await vi.waitFor(() => expect(host.opened.length).toBe(1));
    const press = (name: string): void => {
      const content = host.opened.at(-1)?.content;
      content?.querySelector<HTMLElement>(`[data-action="${name}"]`)?.click();
    };
    const focused = (): unknown => document.activeElement?.getAttribute('data-action');
    press('previous');
    expect(focused()).toBe('previous');
    press('next');
    press('next');
    expect(focused()).toBe('next');
    expect(scrolled).toEqual([3, 0, 2]);
    expect(active).toEqual([0, 3, 0, 2]);
    expect(host.opened.map(({ content }) => count(content))).toEqual(['1 dari 3', '3 dari 3', '1 dari 3', '2 dari 3']);
  });
});

describe('the way to other entries', () => {
  const linked: Explain = async (ids) => ({
    entries: ids.map((id) =>
      entry({ id, name: `Nama ${id}`, explanation: { id: `${'Panjang. '.repeat(400)} ke SAKIP`, en: '.' } }),
    ),
    scales: [],
    references: { inText: [{ words: 'SAKIP', entry: `${ids[0]}x` }], related: [], rivals: [] },
  });
  const content = (host: ReturnType<typeof fakePlace>): HTMLElement => host.opened.at(-1)?.content as HTMLElement;
  const scroller = (host: ReturnType<typeof fakePlace>): HTMLElement =>
    content(host).querySelector<HTMLElement>('[data-focus]') as HTMLElement;
  const press = (host: ReturnType<typeof fakePlace>, selector: string): void =>
    content(host).querySelector<HTMLElement>(selector)?.click();

  async function opened() {
    const world = setUp(linked);
    const remove = addStyles(`${CARD_STYLES} .sf-card { max-height: 300px }`);
    world.cards.open(0);
    await vi.waitFor(() => expect(world.labels()).toEqual(['Nama opd']));
    return { ...world, remove };
  }

  it('opens in the same card with the focus on its heading, and back restores scroll and focus', async () => {
    const { host, labels, active, remove } = await opened();
    scroller(host).scrollTop = 200;
    press(host, '.sf-link');
    await vi.waitFor(() => expect(labels().at(-1)).toBe('Nama opdx'));
    expect(document.activeElement?.localName).toBe('h2');
    expect(scroller(host).scrollTop).toBe(0);
    expect(content(host).querySelector('.sf-written, .sf-why, .sf-walk')).toBeNull();
    press(host, '[data-action="back"]');
    expect(labels()).toEqual(['Nama opd', 'Nama opdx', 'Nama opd']);
    expect(document.activeElement?.getAttribute('data-to')).toBe('opdx');
    expect(scroller(host).scrollTop).toBe(200);
    press(host, '[data-action="forward"]');
    expect(labels().at(-1)).toBe('Nama opdx');
    expect(content(host).querySelector('[data-action="forward"]')).toBeNull();
    expect(active).toEqual([0]);
    remove();
  });

  it('says that an entry can not be had, with the way back open', async () => {
    const { host, labels, explain, remove } = await opened();
    explain.mockRejectedValueOnce(new Error('gone'));
    press(host, '.sf-link');
    await vi.waitFor(() => expect(content(host).textContent).toContain('tidak bisa dimuat'));
    expect(labels().at(-1)).toBe('SAKIP');
    press(host, '[data-action="back"]');
    expect(labels().at(-1)).toBe('Nama opd');
    remove();
  });

  it('is forgotten when another mention is opened', async () => {
    const { cards, host, labels, remove } = await opened();
    press(host, '.sf-link');
    await vi.waitFor(() => expect(labels().at(-1)).toBe('Nama opdx'));
    cards.open(2);
    expect(labels().at(-1)).toBe('Nama opd');
    expect(content(host).querySelector('[data-action="back"], [data-action="forward"]')).toBeNull();
    remove();
  });
});

describe('a pinned card', () => {
  async function pinned() {
    const world = setUp();
    world.cards.open(0);
    await vi.waitFor(() => expect(world.host.opened.length).toBe(1));
    world.host.opened[0]?.content.querySelector<HTMLElement>('[data-action="pin"]')?.click();
    return world;
  }

  it('stays, shows what is clicked next without going away, and is still pinned', async () => {
    const { cards, host } = await pinned();
    expect(host.stays()).toBe(true);
    cards.open(1);
    expect(host.isOpen()).toBe(true);
    await vi.waitFor(() => expect(host.opened.length).toBe(2));
    expect(host.opened[1]?.content.querySelector('[data-action="pin"]')?.ariaPressed).toBe('true');
  });

  it('stays when its mention is gone from the page', async () => {
    const { cards, host, page, active } = await pinned();
    page.recognition = { mentions: [], facts: [] };
    cards.follow();
    expect([host.isOpen(), active.at(-1)]).toEqual([true, null]);
  });

  it('leads nowhere when its mention is gone, and keeps the focus', async () => {
    const remove = addStyles(CARD_STYLES);
    const { cards, host, page } = await pinned();
    const content = (): HTMLElement | undefined => host.opened.at(-1)?.content;
    content()?.querySelector<HTMLElement>('[data-action="next"]')?.focus();
    page.recognition = { mentions: [], facts: [] };
    cards.follow();
    expect(walkIsSeen(host)).toBe(false);
    expect(document.activeElement?.hasAttribute('data-focus')).toBe(true);
    remove();
  });

  it('stays when another opens in another frame; one that is not pinned closes', async () => {
    const { cards, host } = await pinned();
    cards.giveWay();
    expect(host.isOpen()).toBe(true);
    cards.close();
    cards.open(0);
    await vi.waitFor(() => expect(host.isOpen()).toBe(true));
    cards.giveWay();
    expect(host.isOpen()).toBe(false);
  });

  it('is pinned no longer after it was closed', async () => {
    const { cards, host } = await pinned();
    cards.close();
    cards.open(0);
    await vi.waitFor(() => expect(host.isOpen()).toBe(true));
    expect(host.stays()).toBe(false);
  });
});

describe('a card whose entry is to be marked no more', () => {
  it('stays without its mention, so that this can be taken back, and has it again then', async () => {
    const remove = addStyles(CARD_STYLES);
    const { cards, host, page, active, ignore, scrolled } = setUp();
    cards.open(2);
    await vi.waitFor(() => expect(host.opened.length).toBe(1));
    const press = (name: string): void =>
      host.opened[0]?.content.querySelector<HTMLElement>(`[data-action="${name}"]`)?.click();
    press('ignore');
    page.recognition = { mentions: RECOGNITION.mentions.filter(({ entry: id }) => id !== 'opd'), facts: [] };
    cards.follow();
    expect([host.isOpen(), active.at(-1), host.rects()]).toEqual([true, null, []]);
    expect(walkIsSeen(host)).toBe(false);
    press('next');
    expect(scrolled).toEqual([]);
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-action')).toBe('undo'));
    press('undo');
    page.recognition = RECOGNITION;
    cards.follow();
    expect([host.isOpen(), active.at(-1), host.rects().length, walkIsSeen(host)]).toEqual([true, 2, 1, true]);
    expect(ignore.mock.calls).toEqual([
      ['opd', true],
      ['opd', false],
    ]);
    remove();
  });
});

describe('the end of a card', () => {
  it.each(['by its button', 'by the host', 'by the controller'])('takes the active mark away: %s', async (way) => {
    const { cards, host, active } = setUp();
    cards.open(0);
    await vi.waitFor(() => expect(host.opened.length).toBe(1));
    if (way === 'by its button') host.opened[0]?.content.querySelector<HTMLElement>('[data-action="close"]')?.click();
    else if (way === 'by the host') host.place.close();
    else cards.close();
    expect(active.at(-1)).toBeNull();
    expect(host.isOpen()).toBe(false);
  });

  it('comes before an explanation that is late', async () => {
    const { cards, host } = setUp();
    cards.open(0);
    cards.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.opened).toEqual([]);
  });
});

describe('a page that is read anew', () => {
  it.each<[string, Recognition['mentions'], number | null]>([
    ['the mention moved', [mention(), mention(), opd(50)], 2],
    ['it is one of several', [opd(0), opd(9), mention()], 1],
    ['it is gone', [mention()], null],
  ])('is followed, and the card closes when its mention is gone: %s', async (_what, mentions, expected) => {
    const { cards, host, page, active } = setUp();
    cards.open(2);
    await vi.waitFor(() => expect(host.opened.length).toBe(1));
    page.recognition = { mentions, facts: [] };
    cards.follow();
    expect(active.at(-1)).toBe(expected);
    expect(host.isOpen()).toBe(expected !== null);
  });

  it('is left alone when no card is open', () => {
    const { cards, active } = setUp();
    cards.follow();
    expect(active).toEqual([]);
  });
});
