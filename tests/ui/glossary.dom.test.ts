import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { GlossaryModel } from '../../src/ui/glossary-model';
import { manyTerms, ownTerm } from '../support/own';
import { allWords, seenWords, words } from '../support/ui';
import { DRAFT, dressGlossary, emptyGlossary, openGlossary, preview, settle, TERMS } from '../support/ui-glossary';
import { button } from '../support/ui-popup';

beforeAll(dressGlossary);
afterEach(emptyGlossary);

describe('the page of the own glossary', () => {
  it('lists terms as text, each with its kind and what can be done with it', async () => {
    const { root, calls } = await openGlossary();
    expect(allWords(root, '.sf-own-name')).toEqual(['<b>Si Jempol</b> Penghargaan', 'Rembuk Warga Istilah']);
    expect(seenWords(root, '.sf-own-words .sf-small')).toEqual(['Ejaan lain: si-jempol']);
    const [edit] = root.querySelectorAll<HTMLElement>('[aria-label="Sunting “Rembuk Warga”"]');
    const [remove] = root.querySelectorAll<HTMLElement>('[aria-label="Hapus “Rembuk Warga”"]');
    edit?.click();
    remove?.click();
    button(root, 'Tambah istilah').click();
    button(root, 'Ekspor CSV').click();
    expect(calls).toEqual([
      ['edit', 'own-b'],
      ['remove', 'own-b'],
      ['add', ''],
      ['download', 'csv'],
    ]);
  });

  it('finds terms by any of their words', async () => {
    const { root, model } = await openGlossary();
    const box = root.querySelector<HTMLInputElement>('[type="search"]') as HTMLInputElement;
    const type = async (query: string): Promise<void> => {
      box.value = query;
      box.dispatchEvent(new Event('input'));
      await settle();
    };
    await type('JEMPOL');
    expect(allWords(root, '.sf-own-name')).toEqual(['<b>Si Jempol</b> Penghargaan']);
    expect(words(root.querySelector('.sf-holds'))).toBe('1 dari 2 istilah');
    await type('tidak ada');
    expect(seenWords(root, '.sf-message')).toEqual(['Tidak ada “tidak ada” di glosarium Anda.']);
    await type('');
    expect(model.query.val).toBe('');
    expect(allWords(root, '.sf-own-name')).toHaveLength(2);
  });

  it('tells how long the list is in one place that stays, whose words change', async () => {
    const { root, model } = await openGlossary();
    const list = root.querySelector('.sf-own-list');
    const [status] = [...root.querySelectorAll('[role="status"]')].filter((each) => words(each) !== '');
    expect(words(status ?? null)).toBe('2 istilah');
    model.query.val = 'jempol';
    await settle();
    expect([status?.isConnected, words(status ?? null), list?.isConnected]).toEqual([true, '1 dari 2 istilah', false]);
  });

  it.each<[string, (model: GlossaryModel) => void, RegExp]>([
    ['loading', (model) => (model.list.val = { state: 'loading' }), /Memuat glosarium/],
    ['empty', (model) => (model.list.val = { state: 'ready', terms: [], broken: 0 }), /Belum ada istilah di sini/],
    ['unreadable', (model) => (model.list.val = { state: 'failed' }), /tidak bisa dibaca.*Coba lagi/],
    [
      'damaged',
      (model) => (model.list.val = { state: 'ready', terms: TERMS, broken: 2 }),
      /2 istilah yang tersimpan rusak/,
    ],
  ])('says that it is %s', async (_what, change, said) => {
    expect(words((await openGlossary(change)).root)).toMatch(said);
  });

  it('lets nothing be written while it does not know what is there', async () => {
    const { root } = await openGlossary((model) => (model.list.val = { state: 'failed' }));
    for (const name of ['Tambah istilah', 'Impor berkas', 'Ekspor JSON', 'Ekspor CSV'])
      expect(button(root, name).disabled).toBe(true);
  });

  it('shows 20,000 terms a hundred at a time, and leads on to the next', async () => {
    const terms = manyTerms(20_000);
    const { root } = await openGlossary((model) => (model.list.val = { state: 'ready', terms, broken: 0 }));
    expect(root.querySelectorAll('.sf-own-term')).toHaveLength(100);
    expect(words(root.querySelector('.sf-more p'))).toBe('Ditampilkan 100 dari 20.000.');
    button(root, 'Tampilkan lagi').click();
    await settle();
    expect(root.querySelectorAll('.sf-own-term')).toHaveLength(200);
    expect(document.activeElement?.getAttribute('data-key')).toBe(`edit ${terms[100]?.id}`);
  });

  it('tells what was done and offers the way back, to which the focus goes after a deletion', async () => {
    const { root, model, calls } = await openGlossary();
    expect(seenWords(root, '[data-key="undo"]')).toEqual([]);
    model.notice.val = { done: 'deleted', words: '<i>X</i>', count: 1, canUndo: true };
    root.querySelector<HTMLElement>('[data-key="remove own-a"]')?.click();
    await settle();
    expect(words(root.querySelector('[role="status"] .sf-done'))).toBe('“<i>X</i>” dihapus.');
    expect(document.activeElement?.getAttribute('data-key')).toBe('undo');
    (document.activeElement as HTMLElement).click();
    expect(calls.at(-1)).toEqual(['undo']);
  });

  it('tells of a full storage', async () => {
    const { root } = await openGlossary((model) => (model.problem.val = 'unwritable'));
    expect(words(root.querySelector('[role="alert"]'))).toMatch(/Tidak tersimpan/);
  });
});

describe('the whole page', () => {
  const STATES: [string, (model: GlossaryModel) => void][] = [
    ['the list', (model) => (model.notice.val = { done: 'added', words: 'X', count: 1, canUndo: true })],
    ['the form', (model) => (model.editor.val = { id: null, draft: DRAFT, fault: { field: 'term', code: 'short' } })],
    ['the preview', preview],
    ['nothing', (model) => (model.list.val = { state: 'ready', terms: [], broken: 0 })],
  ];

  it.each(STATES)('fits into 320 px with %s', async (_what, change) => {
    document.body.style.width = '320px';
    const { root } = await openGlossary((model) => {
      model.list.val = { state: 'ready', terms: [ownTerm({ term: 'x'.repeat(150) })], broken: 1 };
      change(model);
    });
    expect(root.scrollWidth).toBe(320);
    const dialog = root.querySelector('dialog[open]');
    expect((dialog?.scrollWidth ?? 0) <= (dialog?.clientWidth ?? 0)).toBe(true);
  });
});
