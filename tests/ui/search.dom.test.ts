import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SearchState } from '../../src/ui/page-model';
import panelStyles from '../../src/ui/panel.css?inline';
import { addStyles, entry, seenWords, words } from '../support/ui';
import { openPanel, openPopup, settle } from '../support/ui-popup';

beforeAll(() => addStyles(panelStyles));
beforeEach(() => document.body.classList.add('sf-theme'));
afterEach(() => document.body.replaceChildren());

const other = entry({ id: 'x', kind: 'term', name: 'Sistem Lain', acronym: 'SL' });
const found = (more: Partial<SearchState & { state: 'found' }> = {}): SearchState => ({
  state: 'found',
  query: 'sakip',
  entries: [entry(), other],
  guessed: false,
  ...more,
});

function box(root: Element): HTMLInputElement {
  const input = root.querySelector<HTMLInputElement>('input[type="search"]');
  if (!input) throw new Error('no field');
  return input;
}

const type = (input: HTMLInputElement, value: string): void => {
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

describe('the field', () => {
  it('asks once the reader pauses, and at once on Enter', async () => {
    const { root, calls } = openPopup();
    type(box(root), 'sa');
    type(box(root), 'sakip');
    expect(calls).toEqual([]);
    root.querySelector('form')?.requestSubmit();
    expect(calls).toEqual([['search', 'sakip']]);
    type(box(root), 'opd');
    await expect.poll(() => calls.length).toBe(2);
    expect(calls[1]).toEqual(['search', 'opd']);
  });

  it('is emptied by Escape, which closes nothing then', () => {
    const { root, calls } = openPopup();
    const press = (): boolean =>
      box(root).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    box(root).value = 'sakip';
    expect(press()).toBe(false);
    expect([box(root).value, calls]).toEqual(['', [['search', '']]]);
    expect(press()).toBe(true);
  });
});

describe('what is found', () => {
  it('stands in the place of the page’s list, each entry with its explanation on request', async () => {
    const { model, root } = openPanel();
    model.search.val = found();
    await settle();
    expect(seenWords(root, '.sf-holds')).toEqual(['2 entri untuk “sakip”']);
    expect(seenWords(root, '.sf-result-name')).toEqual(['Predikat SAKIP', 'Sistem Lain (SL)']);
    expect(seenWords(root, '.sf-explanation')).toEqual([]);
    expect(seenWords(root, '[role="tab"], .sf-item, [name="download"]')).toEqual([]);
    root.querySelector('summary')?.click();
    expect(seenWords(root, '.sf-explanation')).toEqual(['Nilai kinerja sebuah instansi.']);
    model.search.val = { state: 'idle' };
    await settle();
    expect(seenWords(root, '[role="tab"]')).toHaveLength(2);
  });

  it('is told in one place that stays, whose words change', async () => {
    const { model, root } = openPanel();
    const [status] = root.querySelectorAll('main [role="status"]');
    expect(words(status ?? null)).toBe('4 hal dalam 5 sebutan');
    const said: [SearchState, string][] = [
      [{ state: 'searching' }, 'Mencari…'],
      [found(), '2 entri untuk “sakip”'],
      [found({ entries: [entry()] }), '1 entri untuk “sakip”'],
      [{ state: 'idle' }, '4 hal dalam 5 sebutan'],
    ];
    for (const [state, told] of said) {
      model.search.val = state;
      await settle();
      expect([...root.querySelectorAll('main [role="status"]')]).toEqual([status]);
      expect(words(status ?? null)).toBe(told);
    }
  });

  it.each([
    ['sakip', ['Predikat SAKIP']],
    ['PREDIKAT SAKIP', ['Predikat SAKIP']],
    ['SL', []],
    ['predikat', []],
  ])('called just as the reader types “%s” is open at once when it is the best', async (query, open) => {
    const { model, root } = openPopup();
    model.search.val = found({ query, entries: [entry({ acronym: 'SAKIP' }), other] });
    await settle();
    expect(seenWords(root, 'details[open] .sf-result-name')).toEqual(open);
  });

  it('is open at once when it is all there is', async () => {
    const { model, root } = openPopup();
    model.search.val = found({ entries: [entry()] });
    await settle();
    expect(seenWords(root, '.sf-explanation')).toEqual(['Nilai kinerja sebuah instansi.']);
    expect(seenWords(root, '.sf-foot')).toEqual([expect.stringContaining('Perpres 29/2014')]);
  });

  it.each<[SearchState, string]>([
    [found({ query: 'sakpi', guessed: true }), 'Tidak ada “sakpi” di kamus. Yang ejaannya hampir sama:'],
    [
      found({ query: '<b>', entries: [] }),
      'Tidak ada “<b>” di kamus Sorot Fakta.Periksa ejaannya, atau coba satu kata saja. Kami tidak mengarang penjelasan.',
    ],
    [{ state: 'searching' }, 'Mencari…'],
    [{ state: 'failed' }, 'Kamus tidak bisa dibuka. Tutup jendela ini, lalu buka lagi.'],
  ])('is told as it is: %#', async (state, said) => {
    const { model, root } = openPopup();
    model.search.val = state;
    await settle();
    expect(words(root.querySelector('main [role="status"]'))).toBe(said);
  });
});
