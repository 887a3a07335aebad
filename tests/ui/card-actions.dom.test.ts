import { afterEach, describe, expect, it, vi } from 'vitest';
import { mention, recordedActions, showCard, words } from '../support/ui';

afterEach(() => document.body.replaceChildren());

const button = (card: Element, name: string): HTMLElement | null => card.querySelector(`[data-action="${name}"]`);

describe('copying', () => {
  it('hands over text with its sources, and says so for eye and ear', async () => {
    const actions = recordedActions();
    const card = showCard({}, actions);
    button(card, 'copy')?.click();
    await vi.waitFor(() => expect(words(button(card, 'copy'))).toBe('Tersalin'));
    expect(words(card.querySelector('[role="status"]'))).toBe('Penjelasan disalin bersama sumbernya.');
    expect(actions.calls[0]).toMatch(/^copy Predikat SAKIP\n[\s\S]*Ditemukan di: https:\/\/dishub\.jatimprov\.go\.id/);
  });

  it('says where it is not possible', async () => {
    const card = showCard({ language: 'en' }, recordedActions(false));
    button(card, 'copy')?.click();
    await vi.waitFor(() =>
      expect(words(card.querySelector('[role="status"]'))).toBe('It cannot be copied on this page.'),
    );
    expect(words(button(card, 'copy'))).toBe('Copy');
    expect(card.querySelector<HTMLElement>('[role="status"]')?.className).not.toBe('sf-unseen');
  });

  it('is not offered for what no entry explains', () => {
    expect(button(showCard({ entry: null, mention: mention({ entry: null }) }), 'copy')).toBeNull();
  });
});

it('pins and unpins', () => {
  const actions = recordedActions();
  const card = showCard({}, actions);
  expect(button(card, 'pin')?.ariaPressed).toBe('false');
  button(card, 'pin')?.click();
  expect(button(card, 'pin')?.ariaPressed).toBe('true');
  button(card, 'pin')?.click();
  expect(actions.calls).toEqual(['pin true', 'pin false']);
  expect(button(showCard({ pinned: true }), 'pin')?.ariaPressed).toBe('true');
});

describe('an entry that is to be marked no more', () => {
  it('can be had back at once, by the button that then has the focus', async () => {
    const actions = recordedActions();
    const card = showCard({}, actions);
    const status = card.querySelector<HTMLElement>('[role="status"]');
    button(card, 'ignore')?.click();
    await vi.waitFor(() => expect(document.activeElement).toBe(button(card, 'undo')));
    expect(words(status)).toBe('Mulai sekarang tidak ditandai lagi, di halaman mana pun.');
    expect(status?.className).not.toBe('sf-unseen');
    expect(button(card, 'ignore')?.checkVisibility()).toBe(false);
    button(card, 'undo')?.click();
    await vi.waitFor(() => expect(document.activeElement).toBe(button(card, 'ignore')));
    expect(words(status)).toBe('');
    expect(button(card, 'undo')?.checkVisibility()).toBe(false);
    expect(actions.calls).toEqual(['ignore sakip true', 'ignore sakip false']);
  });

  it('stays marked, and says so, where the choice can not be kept', async () => {
    const card = showCard({ language: 'en' }, recordedActions(false));
    button(card, 'ignore')?.click();
    await vi.waitFor(() =>
      expect(words(card.querySelector('[role="status"]'))).toBe('This choice could not be saved.'),
    );
    expect(button(card, 'ignore')?.checkVisibility()).toBe(true);
  });

  it('is an entry: what only a rule found is not offered', () => {
    expect(button(showCard({ entry: null, mention: mention({ entry: null }) }), 'ignore')).toBeNull();
  });
});
