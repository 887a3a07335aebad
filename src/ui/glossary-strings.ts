// Every sentence and label of the page of the reader's own glossary, in both languages, but for those of an import.
import type { OwnProblem } from '../extension/own-store';
import type { Kind } from '../lexicon/entry';
import { LIMITS } from '../own/term';
import type { EditorFault, Notice } from './glossary-model';
import { formatNumber, type Language } from './language';

export interface GlossaryStrings {
  readonly title: string;
  readonly lead: string;
  readonly add: string;
  readonly importFile: string;
  readonly exportJson: string;
  readonly exportCsv: string;
  readonly search: string;
  readonly loading: string;
  readonly failed: string;
  readonly reload: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly notFound: (query: string) => string;
  readonly count: (count: number) => string;
  readonly found: (found: number, count: number) => string;
  readonly shown: (shown: number, found: number) => string;
  readonly more: string;
  readonly broken: (count: number) => string;
  readonly also: string;
  readonly edit: string;
  readonly remove: string;
  readonly undo: string;
  readonly done: Record<Notice['done'], (words: string | null, count: number) => string>;
  readonly problems: Record<OwnProblem, string>;
  readonly newTerm: string;
  readonly editTerm: string;
  readonly fields: {
    readonly term: string;
    readonly forms: string;
    readonly formsHint: string;
    readonly kind: string;
    readonly kinds: Record<Kind, string>;
    readonly explanation: string;
    readonly note: string;
    readonly source: string;
    readonly optional: string;
  };
  readonly faults: Record<EditorFault['code'], string>;
  readonly save: string;
  readonly cancel: string;
}

const numbered = (language: Language) => (count: number) => formatNumber(count, language);
const nId = numbered('id');
const nEn = numbered('en');
const terms = (count: number): string => `${nEn(count)} ${count === 1 ? 'term' : 'terms'}`;

const id: GlossaryStrings = {
  title: 'Glosarium saya',
  lead: 'Istilah Anda sendiri. Ditandai di halaman seperti isi kamus, dan penjelasan Anda yang didahulukan. Tersimpan hanya di peramban ini.',
  add: 'Tambah istilah',
  importFile: 'Impor berkas',
  exportJson: 'Ekspor JSON',
  exportCsv: 'Ekspor CSV',
  search: 'Cari di glosarium saya',
  loading: 'Memuat glosarium…',
  failed: 'Glosarium tidak bisa dibaca dari penyimpanan peramban. Isinya tidak diubah.',
  reload: 'Coba lagi',
  empty: 'Belum ada istilah di sini.',
  emptyHint: 'Tambahkan istilah yang sering Anda jumpai, atau impor dari berkas CSV, TSV, atau JSON.',
  notFound: (query) => `Tidak ada “${query}” di glosarium Anda.`,
  count: (count) => `${nId(count)} istilah`,
  found: (found, count) => `${nId(found)} dari ${nId(count)} istilah`,
  shown: (shown, found) => `Ditampilkan ${nId(shown)} dari ${nId(found)}.`,
  more: 'Tampilkan lagi',
  broken: (count) =>
    `${nId(count)} istilah yang tersimpan rusak dan tidak bisa ditampilkan. Isinya dibiarkan seperti adanya.`,
  also: 'Ejaan lain',
  edit: 'Sunting',
  remove: 'Hapus',
  undo: 'Urungkan',
  done: {
    added: (words) => `“${words}” ditambahkan.`,
    changed: (words) => `“${words}” diubah.`,
    deleted: (words) => `“${words}” dihapus.`,
    imported: (_, count) => `${nId(count)} istilah diimpor.`,
    undone: (words, count) =>
      words ? `Diurungkan: “${words}” seperti semula.` : `Diurungkan untuk ${nId(count)} istilah.`,
  },
  problems: {
    unreadable: 'Glosarium tidak bisa dibaca dari penyimpanan peramban.',
    unwritable: 'Tidak tersimpan: penyimpanan peramban menolak atau penuh. Isi glosarium tetap seperti semula.',
    untold: 'Tersimpan, tetapi halaman yang sedang terbuka belum diberi tahu. Muat ulang halaman itu.',
  },
  newTerm: 'Tambah istilah',
  editTerm: 'Sunting istilah',
  fields: {
    term: 'Istilah',
    forms: 'Ejaan lain',
    formsHint:
      'Satu ejaan per baris. Huruf besar dan kecil, tanda hubung, serta akhiran seperti -nya dikenali sendiri.',
    kind: 'Jenis',
    kinds: { award: 'Penghargaan', title: 'Jabatan', term: 'Istilah' },
    explanation: 'Penjelasan',
    note: 'Catatan',
    source: 'Sumber',
    optional: 'boleh kosong',
  },
  faults: {
    missing: 'Belum diisi.',
    short: 'Paling sedikit dua huruf.',
    long: 'Terlalu panjang.',
    many: `Paling banyak ${LIMITS.forms} ejaan.`,
    characters: 'Ada karakter yang tidak bisa disimpan, misalnya karakter kendali.',
    wordless: 'Harus memuat huruf atau angka.',
    separator: 'Tidak boleh memuat tanda |.',
    kind: 'Pilih penghargaan, jabatan, atau istilah.',
    format: 'Bentuknya tidak dikenali.',
    taken: 'Istilah ini sudah ada di glosarium Anda. Sunting yang itu.',
  },
  save: 'Simpan',
  cancel: 'Batal',
};

const en: GlossaryStrings = {
  title: 'My glossary',
  lead: 'Terms of your own. They are marked on pages as those of the dictionary are, and your explanation comes first. They stay in this browser.',
  add: 'Add a term',
  importFile: 'Import a file',
  exportJson: 'Export JSON',
  exportCsv: 'Export CSV',
  search: 'Search my glossary',
  loading: 'Loading the glossary…',
  failed: 'The glossary could not be read from the browser’s storage. Nothing in it was changed.',
  reload: 'Try again',
  empty: 'There are no terms here yet.',
  emptyHint: 'Add terms that you meet often, or import them from a CSV, TSV or JSON file.',
  notFound: (query) => `“${query}” is not in your glossary.`,
  count: terms,
  found: (found, count) => `${nEn(found)} of ${terms(count)}`,
  shown: (shown, found) => `${nEn(shown)} of ${nEn(found)} are shown.`,
  more: 'Show more',
  broken: (count) =>
    `${terms(count)} in the storage ${count === 1 ? 'is' : 'are'} damaged and cannot be shown. They are left as they are.`,
  also: 'Other spellings',
  edit: 'Edit',
  remove: 'Delete',
  undo: 'Undo',
  done: {
    added: (words) => `“${words}” was added.`,
    changed: (words) => `“${words}” was changed.`,
    deleted: (words) => `“${words}” was deleted.`,
    imported: (_, count) => `${terms(count)} ${count === 1 ? 'was' : 'were'} imported.`,
    undone: (words, count) => (words ? `Undone: “${words}” is as it was.` : `Undone for ${terms(count)}.`),
  },
  problems: {
    unreadable: 'The glossary could not be read from the browser’s storage.',
    unwritable: 'Not saved: the browser’s storage refused, or is full. The glossary is as it was.',
    untold: 'Saved, but pages that are open have not been told. Reload them.',
  },
  newTerm: 'Add a term',
  editTerm: 'Edit a term',
  fields: {
    term: 'Term',
    forms: 'Other spellings',
    formsHint: 'One on each line. Capitals, hyphens and endings such as -nya are recognised without it.',
    kind: 'Kind',
    kinds: { award: 'Award', title: 'Office', term: 'Term' },
    explanation: 'Explanation',
    note: 'Note',
    source: 'Source',
    optional: 'may be empty',
  },
  faults: {
    missing: 'Please fill this in.',
    short: 'At least two letters.',
    long: 'Too long.',
    many: `At most ${LIMITS.forms} spellings.`,
    characters: 'It holds characters that cannot be kept, such as control characters.',
    wordless: 'It must hold a letter or a digit.',
    separator: 'The sign | is not allowed here.',
    kind: 'Choose award, office or term.',
    format: 'It is not in the form that is expected.',
    taken: 'This term is in your glossary already. Edit that one.',
  },
  save: 'Save',
  cancel: 'Cancel',
};

export const GLOSSARY_STRINGS: Record<Language, GlossaryStrings> = { id, en };
