import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageModel, PageState } from '../../src/ui/page-model';
import panelStyles from '../../src/ui/panel.css?inline';
import { addStyles, allWords, fact, seenWords, words } from '../support/ui';
import { button, LISTED, openPanel, settle } from '../support/ui-popup';

beforeAll(() => addStyles(panelStyles));
beforeEach(() => document.body.classList.add('sf-theme'));
afterEach(() => {
  document.body.replaceChildren();
  document.body.style.width = '';
});

const tab = (root: Element, name: string): HTMLElement => button(root, name);
const press = (key: string): void => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};

describe('the tabs', () => {
  it('count mentions and facts, and show the mentions first', () => {
    const { root } = openPanel();
    expect(allWords(root, '[role="tab"]')).toEqual(['Sebutan5', 'Fakta1']);
    expect(seenWords(root, '.sf-item-text')).toHaveLength(4);
    expect(root.querySelector('table')).toBeNull();
  });

  it.each([
    ['ArrowRight', 'Fakta1'],
    ['ArrowLeft', 'Fakta1'],
    ['End', 'Fakta1'],
    ['Home', 'Sebutan5'],
    ['a', 'Sebutan5'],
  ])('from the first, %s leads to %s', async (key, name) => {
    const { root } = openPanel();
    tab(root, 'Sebutan').focus();
    press(key);
    await settle();
    expect(words(document.activeElement)).toBe(name);
    expect(words(root.querySelector('[aria-selected="true"]'))).toBe(name);
    expect(allWords(root, '[role="tab"][tabindex="0"]')).toEqual([name]);
  });

  it.each<PageState>([
    { state: 'off' },
    { state: 'unreachable', site: null },
    { state: 'forbidden' },
    { state: 'failed' },
    { state: 'loading' },
  ])('are not there while the page is $state', (state) => {
    const { root } = openPanel((model) => {
      model.page.val = state;
    });
    expect(seenWords(root, '[role="tab"]')).toEqual([]);
    expect(seenWords(root, '.sf-message')).toHaveLength(1);
  });
});

describe('the list', () => {
  it('tells which thing was shown last', async () => {
    const { model, root, calls } = openPanel();
    button(root, 'Dishub Jatim').click();
    expect(calls).toEqual([['show', 0]]);
    model.current.val = 2;
    await settle();
    expect(allWords(root, '[aria-current="true"]')).toEqual(['Dishub Jatim2×(2 sebutan)']);
  });

  it('keeps the reader’s place when the page changes', async () => {
    const { model, root } = openPanel();
    button(root, 'Transjatim').focus();
    model.page.val = {
      ...LISTED,
      mentions: [{ index: 9, kind: 'term', text: 'Baru', entry: null }, ...LISTED.mentions],
    };
    await settle();
    expect(words(document.activeElement)).toBe('Transjatim - ajaib');
    expect(document.activeElement?.isConnected).toBe(true);
    model.page.val = { ...LISTED, mentions: LISTED.mentions.slice(0, 2) };
    await settle();
    expect(seenWords(root, '.sf-item-text')).toHaveLength(2);
  });
});

describe('the facts', () => {
  it('stand in a table with the columns that have something to tell, and the sentence', async () => {
    const quote = { sentence: 'Dishub Jatiim meraih Predikat Cettar.', prefix: '', suffix: '' };
    const { panel, root, calls } = openPanel((model) => {
      model.page.val = {
        ...LISTED,
        mentions: LISTED.mentions.map((mention) => (mention.index === 1 ? { ...mention, quote } : mention)),
      };
    });
    panel.tab.val = 'facts';
    await settle();
    expect(allWords(root, '[role="columnheader"]')).toEqual([
      'Penghargaan',
      'Penerima',
      'Tingkat',
      'Tahun',
      'Kalimatnya',
    ]);
    expect(allWords(root, '[role="cell"]')).toEqual([
      'PenghargaanPredikat Cettar',
      'PenerimaDishub Jatiim',
      'TingkatCETTAR',
      'Tahun2023',
      'KalimatnyaDishub Jatiim meraih Predikat Cettar.',
    ]);
    button(root, 'Predikat Cettar').click();
    expect(calls).toEqual([['show', 1]]);
  });

  it('leave cells empty where one row knows less than another', async () => {
    const { panel, root } = openPanel((model) => {
      model.page.val = {
        ...LISTED,
        facts: [
          { ...fact({ award: 'A', giver: 'Gubernur' }), mention: 1 },
          { ...fact({ award: 'B', recipient: 'Dinas' }), mention: 1 },
        ],
      };
    });
    panel.tab.val = 'facts';
    await settle();
    expect(allWords(root, 'tbody tr')).toEqual(['PenghargaanAPemberiGubernur', 'PenghargaanBPenerimaDinas']);
    expect([...root.querySelectorAll('tbody tr')].map((row) => row.childElementCount)).toEqual([3, 3]);
  });

  it('say so when the page states none', async () => {
    const { panel, root } = openPanel((model) => {
      model.page.val = { ...LISTED, facts: [] };
    });
    panel.tab.val = 'facts';
    await settle();
    expect(seenWords(root, '.sf-message p')[0]).toBe('Halaman ini tidak menyebut siapa menerima penghargaan apa.');
  });

  it('show words of the page as words, whatever they are', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { panel, root } = openPanel((model) => {
      model.page.val = { ...LISTED, facts: [{ ...fact({ award: hostile, recipient: hostile }), mention: 1 }] };
    });
    panel.tab.val = 'facts';
    await settle();
    expect(root.querySelector('table img')).toBeNull();
    expect(words(root.querySelector('.sf-jump'))).toBe(hostile);
  });
});

describe('files', () => {
  it('are made in the format that was chosen', async () => {
    const { root, calls } = openPanel();
    const box = root.querySelector('select');
    if (!box) throw new Error('no select');
    expect(box.value).toBe('facts-csv');
    box.value = 'markdown';
    box.dispatchEvent(new Event('change'));
    button(root, 'Unduh').click();
    expect(calls).toEqual([['download', 'markdown']]);
  });

  it('that could not be made are told, and none are offered where nothing is listed', async () => {
    const { model, panel, root } = openPanel();
    panel.exportFailed.val = true;
    await settle();
    expect(seenWords(root, '.sf-export-failed')).toEqual([expect.stringContaining('tidak bisa dibuat')]);
    model.page.val = { state: 'off' };
    await settle();
    expect(seenWords(root, '[name="download"]')).toEqual([]);
  });
});

describe('looks', () => {
  it.each([
    ['of a page with a list', () => {}],
    [
      'of a page that holds nothing',
      (model) => {
        model.page.val = { state: 'listed', mentions: [], facts: [], truncated: false, marked: null };
      },
    ],
    [
      'of a page out of reach',
      (model) => {
        model.host.val = null;
        model.page.val = { state: 'unreachable', site: null };
      },
    ],
  ] satisfies [string, (model: PageModel) => void][])(
    'the row of tools %s is as high as its tools',
    async (_what, change) => {
      const { root } = openPanel(change);
      await settle();
      const tail = root.querySelector<HTMLElement>('.sf-tail');
      const shown = [...(tail?.children ?? [])].filter((child) => child.checkVisibility());
      const tops = shown.map((child) => child.getBoundingClientRect().top);
      const bottoms = shown.map((child) => child.getBoundingClientRect().bottom);
      const room = (tail?.offsetHeight ?? 0) - (Math.max(...bottoms) - Math.min(...tops));
      expect(room).toBeLessThan(16);
      expect(tail?.getBoundingClientRect().bottom).toBeCloseTo(innerHeight, -1);
    },
  );

  it.each(['mentions', 'facts'] as const)('%s fit into 320 px', async (name) => {
    document.body.style.width = '320px';
    const { panel, root } = openPanel((model) => {
      model.names.val = new Map([['dishub', 'x'.repeat(120)]]);
      model.page.val = {
        ...LISTED,
        facts: [{ ...fact({ award: 'y'.repeat(90), giver: 'z'.repeat(90) }), mention: 1 }],
      };
    });
    panel.tab.val = name;
    await settle();
    expect(root.scrollWidth).toBe(320);
  });
});
