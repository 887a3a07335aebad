import { describe, expect, it, vi } from 'vitest';
import type { Explain } from '../../src/content/explanations';
import { CARD_STYLES } from '../../src/ui/card-styles';
import { count, type FakePlace, known, RECOGNITION, setUp } from '../support/card-controller';
import { addStyles, entry } from '../support/ui';

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
  const content = (host: FakePlace): HTMLElement => host.opened.at(-1)?.content as HTMLElement;
  const scroller = (host: FakePlace): HTMLElement =>
    content(host).querySelector<HTMLElement>('[data-focus]') as HTMLElement;
  const press = (host: FakePlace, selector: string): void =>
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
