import van from 'vanjs-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { planImport } from '../../src/own/merge';
import { readGlossaryFile } from '../../src/own/read-file';
import { renderGlossary } from '../../src/ui/glossary';
import glossaryStyles from '../../src/ui/glossary.css?inline';
import { createGlossaryModel, type GlossaryActions, type GlossaryModel } from '../../src/ui/glossary-model';
import searchStyles from '../../src/ui/search.css?inline';
import surfaceStyles from '../../src/ui/surface.css?inline';
import themeStyles from '../../src/ui/theme.css?inline';
import { countingOrigin, manyTerms, ownTerm } from '../support/own';
import { addStyles, allWords, axeViolations, preferScheme, seenWords, words } from '../support/ui';
import { button } from '../support/ui-popup';

beforeAll(() => addStyles([themeStyles, surfaceStyles, searchStyles, glossaryStyles].join('\n')));
beforeEach(() => document.body.classList.add('sf-theme'));
afterEach(() => {
  document.body.replaceChildren();
  document.body.style.width = '';
});

/** Lets bound states reach the document, and dialogs open. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

const TERMS = [
  ownTerm({ id: 'own-a', term: '<b>Si Jempol</b>', kind: 'award', forms: ['si-jempol'] }),
  ownTerm({ id: 'own-b', term: 'Rembuk Warga' }),
];

/** The page whose actions are written down and change nothing. */
async function open(change: (model: GlossaryModel) => void = () => {}) {
  const model = createGlossaryModel('id');
  model.list.val = { state: 'ready', terms: TERMS, broken: 0 };
  change(model);
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      void calls.push([name, ...values]);
  const noteLater =
    (name: string) =>
    async (...values: unknown[]) =>
      void calls.push([name, ...values]);
  const actions: GlossaryActions = {
    reload: noteLater('reload'),
    add: note('add'),
    edit: note('edit'),
    save: noteLater('save'),
    closeEditor: note('closeEditor'),
    remove: noteLater('remove'),
    undo: noteLater('undo'),
    download: note('download'),
    readFile: noteLater('read'),
    choose: note('choose'),
    confirmImport: noteLater('confirm'),
    closeImport: note('closeImport'),
  };
  const root = renderGlossary(model, actions);
  van.add(document.body, root);
  await settle();
  return { model, root, calls };
}

const DRAFT = {
  term: 'Rembuk',
  forms: ['rembug', 'rembugan'],
  kind: 'title',
  explanation: 'Ada.',
  note: 'N',
  source: 'S',
};

function preview(model: GlossaryModel): void {
  const table = 'istilah,penjelasan,warna\nBaru,Ada.\nRembuk Warga,<i>Lain</i>.\n,kosong\nTiga,a,b,c\n';
  const file = readGlossaryFile(new TextEncoder().encode(table), countingOrigin());
  if ('problem' in file) throw new Error(file.problem);
  const plan = planImport(TERMS, file.incoming, 'mine');
  model.importing.val = { state: 'preview', name: 'istilah.csv', file, choice: 'mine', plan };
}

describe('the page of the own glossary', () => {
  it('lists terms as text, each with its kind and what can be done with it', async () => {
    const { root, calls } = await open();
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
    const { root, model } = await open();
    const box = root.querySelector<HTMLInputElement>('[type="search"]') as HTMLInputElement;
    const type = async (query: string): Promise<void> => {
      box.value = query;
      box.dispatchEvent(new Event('input'));
      await settle();
    };
    await type('JEMPOL');
    expect(allWords(root, '.sf-own-name')).toEqual(['<b>Si Jempol</b> Penghargaan']);
    expect(words(root.querySelector('.sf-own-count'))).toBe('1 dari 2 istilah');
    await type('tidak ada');
    expect(seenWords(root, '.sf-message')).toEqual(['Tidak ada “tidak ada” di glosarium Anda.']);
    await type('');
    expect(model.query.val).toBe('');
    expect(allWords(root, '.sf-own-name')).toHaveLength(2);
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
    expect(words((await open(change)).root)).toMatch(said);
  });

  it('lets nothing be written while it does not know what is there', async () => {
    const { root } = await open((model) => (model.list.val = { state: 'failed' }));
    for (const name of ['Tambah istilah', 'Impor berkas', 'Ekspor JSON', 'Ekspor CSV'])
      expect(button(root, name).disabled).toBe(true);
  });

  it('shows 20,000 terms a hundred at a time, and leads on to the next', async () => {
    const terms = manyTerms(20_000);
    const { root } = await open((model) => (model.list.val = { state: 'ready', terms, broken: 0 }));
    expect(root.querySelectorAll('.sf-own-term')).toHaveLength(100);
    expect(words(root.querySelector('.sf-more p'))).toBe('Ditampilkan 100 dari 20.000.');
    button(root, 'Tampilkan lagi').click();
    await settle();
    expect(root.querySelectorAll('.sf-own-term')).toHaveLength(200);
    expect(document.activeElement?.getAttribute('data-key')).toBe(`edit ${terms[100]?.id}`);
  });

  it('tells what was done and offers the way back, to which the focus goes after a deletion', async () => {
    const { root, model, calls } = await open();
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
    const { root } = await open((model) => (model.problem.val = 'unwritable'));
    expect(words(root.querySelector('[role="alert"]'))).toMatch(/Tidak tersimpan/);
  });
});

describe('the form', () => {
  it('holds the term and hands over what is typed', async () => {
    const { root, calls } = await open((model) => (model.editor.val = { id: 'own-b', draft: DRAFT, fault: null }));
    const form = root.querySelector<HTMLFormElement>('dialog[open] form');
    expect(words(form?.querySelector('h2') ?? null)).toBe('Sunting istilah');
    form?.requestSubmit();
    expect(calls).toEqual([['save', DRAFT]]);
  });

  it('brings the reader to what is at fault', async () => {
    const { root } = await open(
      (model) => (model.editor.val = { id: null, draft: DRAFT, fault: { field: 'term', code: 'taken' } }),
    );
    const field = root.querySelector<HTMLInputElement>('[name="term"]');
    expect(document.activeElement).toBe(field);
    expect([field?.getAttribute('aria-invalid'), field?.ariaDescribedByElements?.map(words)]).toEqual([
      'true',
      ['Istilah ini sudah ada di glosarium Anda. Sunting yang itu.'],
    ]);
  });

  it('closes by Escape and gives the focus back to what opened it', async () => {
    const { root, model, calls } = await open(
      (model) => (model.editor.val = { id: 'own-b', draft: DRAFT, fault: null }),
    );
    const cancel = new Event('cancel', { cancelable: true });
    root.querySelector('dialog[open]')?.dispatchEvent(cancel);
    expect([calls, cancel.defaultPrevented]).toEqual([[['closeEditor']], true]);
    model.editor.val = null;
    await settle();
    expect(root.querySelector('dialog[open]')).toBeNull();
    expect(document.activeElement?.getAttribute('data-key')).toBe('edit own-b');
  });
});

describe('the preview of an import', () => {
  it('tells what would be added, what is in conflict, and which lines cannot be read', async () => {
    const { root, calls } = await open(preview);
    expect(allWords(root, '.sf-import-added li')).toEqual(['Baris 2 Baru Ada.']);
    expect(allWords(root, '.sf-import-conflicts li')).toEqual([
      'Baris 3 Rembuk WargaSudah ada: Pertemuan warga sebelum musyawarah desa.Di berkas: <i>Lain</i>.',
    ]);
    expect(allWords(root, '.sf-import-bad li')).toEqual([
      'Baris 4 Istilah: Isi kolom ini.',
      'Baris 5 Lebih banyak kolom daripada judulnya.',
    ]);
    expect(words(root.querySelector('dialog[open]'))).toMatch(/Kolom yang tidak dikenal dan dilewati: warna\./);
    root.querySelector<HTMLInputElement>('[value="theirs"]')?.click();
    button(root, 'Impor 1 istilah').click();
    expect(calls).toEqual([['choose', 'theirs'], ['confirm']]);
  });

  it('says why a file is refused, and where', async () => {
    const { root } = await open(
      (model) => (model.importing.val = { state: 'refused', name: 'a.csv', problem: { problem: 'not-utf8', line: 7 } }),
    );
    expect(words(root.querySelector('dialog[open] [role="alert"]'))).toMatch(/^Baris 7: .*UTF-8/);
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
    const { root } = await open((model) => {
      model.list.val = { state: 'ready', terms: [ownTerm({ term: 'x'.repeat(150) })], broken: 1 };
      change(model);
    });
    expect(root.scrollWidth).toBe(320);
    const dialog = root.querySelector('dialog[open]');
    expect((dialog?.scrollWidth ?? 0) <= (dialog?.clientWidth ?? 0)).toBe(true);
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const language of ['id', 'en'] as const) {
      it.each(STATES)(`axe has nothing to say in ${scheme}, ${language}, of %s`, async (_what, change) => {
        await preferScheme(scheme);
        const { root } = await open((model) => {
          model.language.val = language;
          change(model);
        });
        expect(await axeViolations(root)).toEqual([]);
      });
    }
  }
});
