import van from 'vanjs-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { renderPopup } from '../../src/ui/popup';
import popupStyles from '../../src/ui/popup.css?inline';
import listStyles from '../../src/ui/popup-list.css?inline';
import { createPopupModel, type PageState, type PopupActions, type PopupModel } from '../../src/ui/popup-model';
import themeStyles from '../../src/ui/theme.css?inline';
import { addStyles, axeViolations, fact, preferScheme } from '../support/ui';

beforeAll(() => addStyles([themeStyles, popupStyles, listStyles].join('\n')));
beforeEach(() => document.body.classList.add('sf-theme'));
afterEach(() => document.body.replaceChildren());

const LISTED: PageState & { readonly state: 'listed' } = {
  state: 'listed',
  truncated: false,
  mentions: [
    { index: 0, kind: 'term', text: 'Dishub Jatim', entry: 'dishub' },
    { index: 1, kind: 'award', text: 'Predikat Cettar', entry: 'predikat-cettar' },
    { index: 2, kind: 'term', text: 'Dishub Jatiim', entry: 'dishub' },
    { index: 3, kind: 'term', text: 'Transjatim - ajaib', entry: null },
    { index: 4, kind: 'title', text: 'Wakil Gubernur Jawa Timur', entry: 'wagub' },
  ],
  facts: [
    { ...fact({ award: 'Predikat Cettar', recipient: 'Dishub Jatiim', level: 'CETTAR', year: '2023' }), mention: 1 },
  ],
};

interface Popup {
  readonly model: PopupModel;
  readonly root: HTMLElement;
  readonly calls: unknown[][];
}

/** A popup whose actions are written down and change nothing, as when the storage fails. */
function open(change: (model: PopupModel) => void = () => {}): Popup {
  const model = createPopupModel('id');
  model.host.val = 'dishub.jatimprov.go.id';
  model.page.val = LISTED;
  change(model);
  const calls: unknown[][] = [];
  const note = (name: string) => async (value?: unknown) => {
    calls.push([name, value]);
  };
  const actions: PopupActions = {
    setEnabled: note('enabled'),
    setSite: note('site'),
    setLanguage: note('language'),
    show: note('show'),
    again: note('again'),
  };
  const root = renderPopup(model, actions);
  van.add(document.body, root);
  return { model, root, calls };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const words = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const shown = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility()).map(words);

function button(root: Element, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) => words(each).startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

describe('what the page holds', () => {
  it('is grouped by kind with counts, each thing once, in reading order', () => {
    const { root } = open();
    expect(shown(root, 'section h2')).toEqual(['Penghargaan 1', 'Jabatan 1', 'Istilah 2']);
    expect(shown(root, 'section .sf-item-text')).toEqual([
      'Predikat Cettar',
      'Wakil Gubernur Jawa Timur',
      'Dishub Jatim',
      'Transjatim - ajaib',
    ]);
    expect(shown(root, '.sf-times')).toEqual(['2×, 2 sebutan']);
    expect(shown(root, '.sf-holds')).toEqual(['4 hal dalam 5 sebutan']);
  });

  it('leads to the first mention of each thing', () => {
    const { root, calls } = open();
    button(root, 'Transjatim').click();
    button(root, 'Dishub Jatim2×').click();
    expect(calls).toEqual([
      ['show', 3],
      ['show', 0],
    ]);
  });

  it('is narrowed by the toggles, and widened again', async () => {
    const { root } = open();
    button(root, 'Penghargaan 1').click();
    await settle();
    expect(button(root, 'Penghargaan 1').ariaPressed).toBe('true');
    expect(shown(root, 'section h2')).toEqual(['Penghargaan 1']);
    button(root, 'Istilah 2').click();
    await settle();
    expect(shown(root, 'section h2')).toEqual(['Penghargaan 1', 'Istilah 2']);
    button(root, 'Penghargaan 1').click();
    button(root, 'Istilah 2').click();
    await settle();
    expect(shown(root, 'section h2')).toEqual(['Penghargaan 1', 'Jabatan 1', 'Istilah 2']);
    expect(button(root, 'Penghargaan 1').ariaPressed).toBe('false');
  });

  it('is shown whole when the filter is for a kind that is gone', () => {
    const { root } = open((model) => {
      model.filter.val = new Set(['title']);
      model.page.val = { ...LISTED, mentions: LISTED.mentions.filter(({ kind }) => kind !== 'title') };
    });
    expect(shown(root, 'section h2')).toEqual(['Penghargaan 1', 'Istilah 2']);
  });

  it('takes official names when they arrive, unless they say the same', async () => {
    const { model, root } = open();
    model.names.val = new Map([
      ['dishub', 'Dinas Perhubungan'],
      ['predikat-cettar', 'Predikat CETTAR'],
    ]);
    await settle();
    expect(shown(root, 'section .sf-item-name').filter(Boolean)).toEqual(['Dinas Perhubungan']);
  });

  it('tells who received what', () => {
    const { root, calls } = open();
    expect(shown(root, 'details li')).toEqual(['Dishub Jatiim: Predikat Cettar2023']);
    button(root, 'Dishub Jatiim:').click();
    expect(calls).toEqual([['show', 1]]);
  });

  it('tells an event that all facts share once', () => {
    const facts = ['A', 'B'].map((award, mention) => ({ ...fact({ award, event: 'Pameran' }), mention }));
    const { root } = open((model) => {
      model.page.val = { ...LISTED, facts };
    });
    expect(shown(root, '.sf-shared')).toEqual(['Acara: Pameran']);
    expect(words(root.querySelector('details ul'))).toBe('AB');
  });

  it('says when a page is too long to list', () => {
    const { root } = open((model) => {
      model.page.val = { ...LISTED, truncated: true };
    });
    expect(shown(root, '.sf-notice')).toEqual([expect.stringContaining('hanya 5 sebutan pertama')]);
  });
});

describe('states without a list', () => {
  it.each<[PageState, string, string]>([
    [{ state: 'loading' }, 'Membaca halaman…', 'Reading the page…'],
    [{ state: 'unreachable' }, 'Sorot Fakta bekerja di situs *.go.id.', 'Sorot Fakta works on *.go.id sites.'],
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
    const { model, root } = open((initial) => {
      initial.page.val = state;
    });
    expect(words(root.querySelector('.sf-message p'))).toBe(indonesian);
    model.language.val = 'en';
    await settle();
    expect(words(root.querySelector('.sf-message p'))).toBe(english);
    expect(root.lang).toBe('en');
    expect(root.querySelector('section')).toBeNull();
  });

  it('off everywhere is said as such, and the site’s switch is out of the way', () => {
    const { root } = open((model) => {
      model.enabled.val = false;
      model.page.val = { state: 'off' };
    });
    expect(shown(root, '.sf-message')).toEqual(['Sorot Fakta dimatikan di semua situs.']);
    expect(root.querySelector('[name="site"]')).toBeNull();
  });
});

describe('switches and notices', () => {
  it.each(['enabled', 'site'])(
    'the switch %s asks for the change and falls back when it was not made',
    async (name) => {
      const { root, calls } = open();
      const box = root.querySelector<HTMLInputElement>(`[name="${name}"]`);
      expect(box).toMatchObject({ type: 'checkbox', role: 'switch', checked: true });
      box?.click();
      await settle();
      expect(calls).toEqual([[name, false]]);
      expect(box?.checked).toBe(true);
    },
  );

  it('shows the site by its host name', () => {
    expect(shown(open().root, '.sf-host')).toEqual(['dishub.jatimprov.go.id']);
  });

  it('offers languages, and falls back when the choice was not kept', async () => {
    const { root, calls } = open();
    const box = root.querySelector('select');
    if (!box) throw new Error('no select');
    expect([...box.options].map(words)).toEqual(['Ikuti peramban', 'Bahasa Indonesia', 'English']);
    box.value = 'en';
    box.dispatchEvent(new Event('change'));
    await settle();
    expect(calls).toEqual([['language', 'en']]);
    expect(box.value).toBe('auto');
  });

  it.each([
    ['storage-unreadable', /tidak bisa dibaca/],
    ['storage-garbage', /rusak/],
    ['storage-unwritable', /tidak bisa disimpan/],
  ] as const)('tells the reader of %s', (problem, said) => {
    const { root } = open((model) => {
      model.problem.val = problem;
    });
    expect(shown(root, '.sf-notice')).toEqual([expect.stringMatching(said)]);
  });

  it('tells that a mention is gone', async () => {
    const { model, root } = open();
    expect(shown(root, '.sf-notice')).toEqual([]);
    model.gone.val = true;
    await settle();
    expect(shown(root, '.sf-notice')).toEqual([expect.stringContaining('sudah tidak ada')]);
  });

  it('keeps the focus on a switch while the page changes', async () => {
    const { model, root } = open();
    const box = root.querySelector<HTMLInputElement>('[name="site"]');
    box?.focus();
    model.siteOn.val = false;
    model.page.val = { state: 'off' };
    await settle();
    expect(document.activeElement).toBe(box);
    expect(box?.checked).toBe(false);
  });
});

describe('looks', () => {
  it('fits into 320 px', () => {
    document.body.classList.add('sf-page');
    document.body.style.width = '320px';
    const { root } = open((model) => {
      model.names.val = new Map([['dishub', 'x'.repeat(120)]]);
    });
    expect(root.scrollWidth).toBe(320);
    expect(document.body.offsetWidth).toBe(320);
    document.body.style.width = '';
    document.body.classList.remove('sf-page');
  });

  for (const scheme of ['light', 'dark'] as const) {
    it.each<[string, (model: PopupModel) => void]>([
      ['a list', () => {}],
      [
        'a list in English with a filter and a notice',
        (model) => {
          model.language.val = 'en';
          model.filter.val = new Set(['award']);
          model.problem.val = 'storage-garbage';
        },
      ],
      [
        'a page out of reach',
        (model) => {
          model.host.val = null;
          model.page.val = { state: 'unreachable' };
        },
      ],
      [
        'a page switched off',
        (model) => {
          model.siteOn.val = false;
          model.page.val = { state: 'off' };
        },
      ],
    ])(`axe has nothing to say in ${scheme} about %s`, async (_what, change) => {
      await preferScheme(scheme);
      const { root } = open(change);
      await settle();
      expect(await axeViolations(root)).toEqual([]);
    });
  }
});
