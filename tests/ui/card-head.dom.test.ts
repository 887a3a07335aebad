import { afterEach, describe, expect, it } from 'vitest';
import { entry, mention, recordedActions, showCard, words } from '../support/ui';

afterEach(() => document.body.replaceChildren());

describe('head', () => {
  it.each([
    ['award', 'id', 'Penghargaan'],
    ['title', 'id', 'Jabatan'],
    ['term', 'id', 'Istilah'],
    ['award', 'en', 'Award'],
    ['title', 'en', 'Office'],
    ['term', 'en', 'Term'],
  ] as const)('%s in %s says “%s”', (kind, language, word) => {
    const card = showCard({ mention: mention({ kind }), language });
    expect(words(card.querySelector('.sf-kind'))).toBe(word);
    expect(card.lang).toBe(language);
  });

  it('shows the words of the article and the entry’s name as heading, in Indonesian', () => {
    const card = showCard({ mention: mention({ text: 'peemrintah' }), language: 'en' });
    expect(card.querySelector<HTMLElement>('q')).toMatchObject({ textContent: 'peemrintah', lang: 'id' });
    expect(card.querySelector('h2')).toMatchObject({ textContent: 'Predikat SAKIP', lang: 'id' });
  });

  it('adds the acronym to a name that does not hold it', () => {
    const opd = { name: 'Organisasi Perangkat Daerah', acronym: 'OPD' };
    expect(words(showCard({ entry: entry(opd) }).querySelector('h2'))).toBe('Organisasi Perangkat Daerah OPD');
    const cettar = { name: 'Budaya kerja CETTAR', acronym: 'CETTAR' };
    expect(words(showCard({ entry: entry(cettar) }).querySelector('h2'))).toBe('Budaya kerja CETTAR');
  });

  it('walks only when there is somewhere to walk', () => {
    expect(showCard().querySelector('[data-action="next"]')).toBeNull();
    const walkable = showCard({ occurrence: { index: 2, total: 3 } });
    expect(words(walkable.querySelector('.sf-count'))).toBe('2 dari 3');
  });

  it('leads back and forward where the way goes', () => {
    const actions = recordedActions();
    const card = showCard({ trail: { canGoBack: true, canGoForward: true } }, actions);
    for (const name of ['back', 'forward']) card.querySelector<HTMLElement>(`[data-action="${name}"]`)?.click();
    expect(actions.calls).toEqual(['back', 'forward']);
    expect(showCard().querySelector('[data-action="back"], [data-action="forward"]')).toBeNull();
  });

  it('its buttons have names and do what they say', () => {
    const actions = recordedActions();
    const card = showCard({ occurrence: { index: 1, total: 2 } }, actions);
    const buttons = [...card.querySelectorAll<HTMLElement>('.sf-bar button')];
    for (const button of buttons) button.click();
    expect(actions.calls).toEqual(['previous', 'next', 'close']);
    expect(buttons.map((button) => button.ariaLabel)).toEqual(['Sebutan sebelumnya', 'Sebutan berikutnya', 'Tutup']);
  });
});
