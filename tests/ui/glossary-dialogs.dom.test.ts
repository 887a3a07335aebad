import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allWords, words } from '../support/ui';
import { DRAFT, dressGlossary, emptyGlossary, openGlossary, preview, settle } from '../support/ui-glossary';
import { button } from '../support/ui-popup';

beforeAll(dressGlossary);
afterEach(emptyGlossary);

describe('the form', () => {
  it('holds the term and hands over what is typed', async () => {
    const { root, calls } = await openGlossary(
      (model) => (model.editor.val = { id: 'own-b', draft: DRAFT, fault: null }),
    );
    const form = root.querySelector<HTMLFormElement>('dialog[open] form');
    expect(words(form?.querySelector('h2') ?? null)).toBe('Sunting istilah');
    form?.requestSubmit();
    expect(calls).toEqual([['save', DRAFT]]);
  });

  it('brings the reader to what is at fault', async () => {
    const { root } = await openGlossary(
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
    const { root, model, calls } = await openGlossary(
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
    const { root, calls } = await openGlossary(preview);
    expect(allWords(root, '.sf-import-added li')).toEqual(['Baris 2 Baru Ada.']);
    expect(allWords(root, '.sf-import-conflicts li')).toEqual([
      'Baris 3 Rembuk WargaSudah ada: Pertemuan warga sebelum musyawarah desa.Di berkas ini: <i>Lain</i>.',
      'Baris 6 BaruBaris 2: Ada.Baris 6: Ada lagi.',
    ]);
    expect(allWords(root, '.sf-import-bad li')).toEqual([
      'Baris 4 Istilah: Belum diisi.',
      'Baris 5 Lebih banyak kolom daripada judulnya.',
    ]);
    expect(words(root.querySelector('dialog[open]'))).toMatch(/Kolom yang tidak dikenal dan dilewati: warna\./);
    root.querySelector<HTMLInputElement>('[value="theirs"]')?.click();
    button(root, 'Impor 1 istilah').click();
    expect(calls).toEqual([['choose', 'theirs'], ['confirm']]);
  });

  it('says why a file is refused, and where', async () => {
    const { root } = await openGlossary(
      (model) => (model.importing.val = { state: 'refused', name: 'a.csv', problem: { problem: 'not-utf8', line: 7 } }),
    );
    expect(words(root.querySelector('dialog[open] [role="alert"]'))).toMatch(/^Baris 7: .*UTF-8/);
  });
});
