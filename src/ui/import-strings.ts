// Every sentence and label of an import into the reader's own glossary, in both languages.
import type { Choice } from '../own/merge';
import { type FileProblem, MAX_FILE } from '../own/read-file';
import type { BadLine } from '../own/row';
import { LIMITS, type OwnTerm } from '../own/term';
import { formatNumber, type Language } from './language';

type Group = 'added' | 'changed' | 'unchanged' | 'conflicts' | 'bad';

export interface ImportStrings {
  readonly title: string;
  readonly reading: string;
  readonly writing: string;
  readonly nothingYet: string;
  readonly groups: Record<Group, string>;
  readonly none: string;
  readonly line: (line: number) => string;
  readonly rest: (count: number) => string;
  readonly ignored: (columns: readonly string[]) => string;
  readonly conflictsHint: string;
  readonly choices: Record<Choice, string>;
  readonly mine: string;
  readonly theirs: string;
  readonly fields: Record<keyof OwnTerm, string>;
  readonly whole: Record<Extract<BadLine['fault'], string>, string>;
  readonly problems: Record<FileProblem['problem'], string>;
  readonly refused: string;
  readonly tooMany: string;
  readonly confirm: (count: number) => string;
  readonly cancel: string;
  readonly close: string;
}

const MEGABYTES = MAX_FILE / 1024 / 1024;

const id: ImportStrings = {
  title: 'Impor ke glosarium saya',
  reading: 'Membaca berkas…',
  writing: 'Menyimpan…',
  nothingYet: 'Belum ada yang disimpan. Periksa dulu, lalu pilih Impor.',
  groups: {
    added: 'Ditambahkan',
    changed: 'Diubah menjadi lebih baru',
    unchanged: 'Sama, dibiarkan',
    conflicts: 'Bertentangan',
    bad: 'Tidak bisa dibaca, dilewati',
  },
  none: 'Tidak ada yang baru di berkas ini.',
  line: (line) => `Baris ${line}`,
  rest: (count) => `dan ${formatNumber(count, 'id')} lagi`,
  ignored: (columns) => `Kolom yang tidak dikenal dan dilewati: ${columns.join(', ')}.`,
  conflictsHint: 'Istilah yang sama dengan isi berbeda: di glosarium Anda, atau dua kali di berkas ini.',
  choices: { mine: 'Pertahankan yang lama', theirs: 'Pakai yang baru' },
  mine: 'Sudah ada',
  theirs: 'Di berkas ini',
  fields: {
    id: 'Id',
    term: 'Istilah',
    forms: 'Ejaan lain',
    kind: 'Jenis',
    explanation: 'Penjelasan',
    note: 'Catatan',
    source: 'Sumber',
    created: 'Tanggal dibuat',
    changed: 'Tanggal diubah',
  },
  whole: {
    quotes: 'Tanda kutip tidak berpasangan.',
    columns: 'Lebih banyak kolom daripada judulnya.',
    shape: 'Bukan istilah: harus objek dengan "term" dan "explanation", tanpa isian lain yang tidak dikenal.',
  },
  problems: {
    huge: `Berkas ini terlalu besar. Batasnya ${MEGABYTES} MB.`,
    empty: 'Berkas ini kosong.',
    binary: 'Ini bukan berkas teks. Simpan dulu sebagai CSV, TSV, atau JSON.',
    'not-utf8': 'Berkas ini tidak disandikan sebagai UTF-8. Simpan ulang dengan sandi UTF-8.',
    'not-json': 'JSON di berkas ini rusak.',
    'not-glossary': 'JSON ini bukan glosarium Sorot Fakta dan bukan daftar istilah.',
    newer: 'Berkas ini dari versi Sorot Fakta yang lebih baru. Perbarui dulu ekstensinya.',
    'no-columns': 'Baris pertama harus memuat judul kolom: paling tidak “istilah” dan “penjelasan”.',
    many: `Isinya terlalu banyak. Batasnya ${formatNumber(LIMITS.terms, 'id')} istilah.`,
    unreadable: 'Berkas ini tidak bisa dibuka.',
  },
  refused: 'Tidak ada yang diimpor; glosarium Anda tetap seperti semula.',
  tooMany: `Glosarium akan melebihi ${formatNumber(LIMITS.terms, 'id')} istilah. Kurangi isinya dulu.`,
  confirm: (count) => `Impor ${formatNumber(count, 'id')} istilah`,
  cancel: 'Batal',
  close: 'Tutup',
};

const en: ImportStrings = {
  title: 'Import into my glossary',
  reading: 'Reading the file…',
  writing: 'Saving…',
  nothingYet: 'Nothing has been saved yet. Have a look first, then choose Import.',
  groups: {
    added: 'Added',
    changed: 'Changed to a newer text',
    unchanged: 'The same, left alone',
    conflicts: 'In conflict',
    bad: 'Unreadable, left out',
  },
  none: 'There is nothing new in this file.',
  line: (line) => `Line ${line}`,
  rest: (count) => `and ${formatNumber(count, 'en')} more`,
  ignored: (columns) => `Columns that are not known and left out: ${columns.join(', ')}.`,
  conflictsHint: 'The same term with other content: in your glossary, or twice in this file.',
  choices: { mine: 'Keep the old one', theirs: 'Use the new one' },
  mine: 'There now',
  theirs: 'In this file',
  fields: {
    id: 'Id',
    term: 'Term',
    forms: 'Other spellings',
    kind: 'Kind',
    explanation: 'Explanation',
    note: 'Note',
    source: 'Source',
    created: 'Date of creation',
    changed: 'Date of change',
  },
  whole: {
    quotes: 'Quotation marks do not pair up.',
    columns: 'More columns than headings.',
    shape: 'Not a term: it must be an object with "term" and "explanation", and nothing that is not known.',
  },
  problems: {
    huge: `This file is too large. The limit is ${MEGABYTES} MB.`,
    empty: 'This file is empty.',
    binary: 'This is not a text file. Save it as CSV, TSV or JSON first.',
    'not-utf8': 'This file is not encoded as UTF-8. Save it again as UTF-8.',
    'not-json': 'The JSON in this file is broken.',
    'not-glossary': 'This JSON is neither a glossary of Sorot Fakta nor a list of terms.',
    newer: 'This file comes from a newer version of Sorot Fakta. Update the extension first.',
    'no-columns': 'The first line must hold headings: at least “term” and “explanation”.',
    many: `It holds too much. The limit is ${formatNumber(LIMITS.terms, 'en')} terms.`,
    unreadable: 'This file could not be opened.',
  },
  refused: 'Nothing was imported; your glossary is as it was.',
  tooMany: `The glossary would grow beyond ${formatNumber(LIMITS.terms, 'en')} terms. Take something out first.`,
  confirm: (count) => `Import ${formatNumber(count, 'en')} ${count === 1 ? 'term' : 'terms'}`,
  cancel: 'Cancel',
  close: 'Close',
};

export const IMPORT_STRINGS: Record<Language, ImportStrings> = { id, en };
