import { afterEach, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/ui/page-model';
import { seenWords, words } from '../support/ui';
import { LISTED, openPopup, settle } from '../support/ui-popup';

afterEach(() => document.body.replaceChildren());

describe('states without a list', () => {
  it.each<[PageState, string, string]>([
    [{ state: 'loading' }, 'Membaca halaman…', 'Reading the page…'],
    [
      { state: 'unreachable', site: null },
      'Sorot Fakta bekerja di situs *.go.id.',
      'Sorot Fakta works on *.go.id sites.',
    ],
    [
      { state: 'unreachable', site: 'kompas.com' },
      'Sorot Fakta belum bekerja di kompas.com.',
      'Sorot Fakta does not work on kompas.com yet.',
    ],
    [
      { state: 'forbidden' },
      'Peramban tidak mengizinkan ekstensi bekerja di halaman ini.',
      'The browser lets no extension work on this page.',
    ],
    [
      { state: 'failed' },
      'Daftar halaman ini tidak bisa dibaca. Muat ulang halamannya.',
      'The list of this page could not be read. Please reload the page.',
    ],
    [{ state: 'off' }, 'Sorot Fakta dimatikan di situs ini.', 'Sorot Fakta is switched off on this site.'],
    [
      { ...LISTED, mentions: [], facts: [] },
      'Tidak ada yang ditandai di halaman ini.',
      'Nothing is marked on this page.',
    ],
  ])('$state', async (state, indonesian, english) => {
    const { model, root } = openPopup((initial) => {
      initial.page.val = state;
    });
    expect(words(root.querySelector('.sf-message p'))).toBe(indonesian);
    model.language.val = 'en';
    await settle();
    expect(words(root.querySelector('.sf-message p'))).toBe(english);
    expect(root.lang).toBe('en');
    expect(root.querySelector('section')).toBeNull();
  });

  it('a site that can be marked is asked for by one button, and only there', () => {
    const button = (page: PageState): HTMLButtonElement | null => {
      const { root, calls } = openPopup((model) => {
        model.page.val = page;
      });
      const found = root.querySelector<HTMLButtonElement>('[name="permit"]');
      found?.click();
      if (found) expect(calls).toEqual([['permit', 'kompas.com']]);
      return found;
    };
    expect(words(button({ state: 'unreachable', site: 'kompas.com' }))).toBe('Tandai halaman kompas.com');
    expect(button({ state: 'unreachable', site: null })).toBeNull();
    expect(button({ state: 'forbidden' })).toBeNull();
  });

  it('off everywhere is said as such, and the site’s switch is out of the way', () => {
    const { root } = openPopup((model) => {
      model.enabled.val = false;
      model.page.val = { state: 'off' };
    });
    expect(seenWords(root, '.sf-message')).toEqual(['Sorot Fakta dimatikan di semua situs.']);
    expect(root.querySelector('[name="site"]')).toBeNull();
  });
});

describe('switches and notices', () => {
  it.each(['enabled', 'site'])(
    'the switch %s asks for the change and falls back when it was not made',
    async (name) => {
      const { root, calls } = openPopup();
      const box = root.querySelector<HTMLInputElement>(`[name="${name}"]`);
      expect(box).toMatchObject({ type: 'checkbox', role: 'switch', checked: true });
      box?.click();
      await settle();
      expect(calls).toEqual([[name, false]]);
      expect(box?.checked).toBe(true);
    },
  );

  it('shows the site by its host name', () => {
    expect(seenWords(openPopup().root, '.sf-host')).toEqual(['dishub.jatimprov.go.id']);
  });

  it.each([
    ['storage-unreadable', /tidak bisa dibaca/],
    ['storage-garbage', /rusak/],
    ['storage-unwritable', /tidak bisa disimpan/],
  ] as const)('tells the reader of %s', (problem, said) => {
    const { root } = openPopup((model) => {
      model.problem.val = problem;
    });
    expect(seenWords(root, '.sf-notice')).toEqual([expect.stringMatching(said)]);
  });

  it('tells that a mention is gone', async () => {
    const { model, root } = openPopup();
    expect(seenWords(root, '.sf-notice')).toEqual([]);
    model.gone.val = true;
    await settle();
    expect(seenWords(root, '.sf-notice')).toEqual([expect.stringContaining('sudah tidak ada')]);
  });

  it('keeps the focus on a switch while the page changes', async () => {
    const { model, root } = openPopup();
    const box = root.querySelector<HTMLInputElement>('[name="site"]');
    box?.focus();
    model.siteOn.val = false;
    model.page.val = { state: 'off' };
    await settle();
    expect(document.activeElement).toBe(box);
    expect(box?.checked).toBe(false);
  });
});
