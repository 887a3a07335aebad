import { describe, expect, it, vi } from 'vitest';
import type { Recognition } from '../../src/recognition/mention';
import { CARD_STYLES } from '../../src/ui/card-styles';
import { opd, RECOGNITION, setUp, walkIsSeen } from '../support/card-controller';
import { addStyles, mention } from '../support/ui';

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
    expect([host.isOpen(), active.at(-1), host.anchors()]).toEqual([true, null, []]);
    expect(walkIsSeen(host)).toBe(false);
    press('next');
    expect(scrolled).toEqual([]);
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-action')).toBe('undo'));
    press('undo');
    page.recognition = RECOGNITION;
    cards.follow();
    expect([host.isOpen(), active.at(-1), host.anchors().length, walkIsSeen(host)]).toEqual([true, 2, 1, true]);
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
