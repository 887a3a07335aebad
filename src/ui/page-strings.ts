// Every sentence and label of popup and panel, in both languages.
import type { ExportFormat } from '../export/formats';
import type { SettingsProblem } from '../extension/settings';
import type { Kind } from '../lexicon/entry';
import type { Language } from './language';

export interface PageStrings {
  readonly everywhere: string;
  readonly thisSite: string;
  readonly kinds: Record<Kind, string>;
  readonly filter: string;
  readonly holds: (distinct: number, mentions: number) => string;
  readonly marked: (count: number, of: number) => string;
  readonly truncated: (listed: number) => string;
  readonly times: (count: number) => string;
  readonly facts: string;
  readonly loading: string;
  readonly none: string;
  readonly noneHint: string;
  readonly unreachable: string;
  readonly unreachableHint: string;
  readonly notOn: (site: string) => string;
  readonly permit: (site: string) => string;
  readonly permitHint: string;
  readonly forbidden: string;
  readonly offEverywhere: string;
  readonly offHere: string;
  readonly failed: string;
  readonly gone: string;
  readonly problems: Record<SettingsProblem, string>;
  readonly again: string;
  readonly panel: string;
  readonly options: string;
  readonly glossary: string;
  readonly addTerm: string;
  readonly view: string;
  readonly tabs: Record<'mentions' | 'facts', string>;
  readonly noFacts: string;
  readonly noFactsHint: string;
  readonly sentence: string;
  readonly search: string;
  readonly lookUp: string;
  readonly searching: string;
  readonly found: (count: number, query: string) => string;
  readonly guessed: (query: string) => string;
  readonly notFound: (query: string) => string;
  readonly notFoundHint: string;
  readonly searchFailed: string;
  readonly format: string;
  readonly formats: Record<ExportFormat, string>;
  readonly download: string;
  readonly exportFailed: string;
}

const id: PageStrings = {
  everywhere: 'Aktif',
  thisSite: 'Tandai di situs ini',
  kinds: { award: 'Penghargaan', title: 'Jabatan', term: 'Istilah' },
  filter: 'Tampilkan hanya',
  holds: (distinct, mentions) => `${distinct} hal dalam ${mentions} sebutan`,
  marked: (count, of) => `${count} dari ${of} sebutan ditandai di halaman, sesuai pengaturan Anda.`,
  truncated: (listed) => `Halaman ini sangat panjang: hanya ${listed} sebutan pertama yang didaftar.`,
  times: (count) => `${count} sebutan`,
  facts: 'Siapa menerima apa, menurut halaman ini',
  loading: 'Membaca halaman…',
  none: 'Tidak ada yang ditandai di halaman ini.',
  noneHint: 'Penghargaan, jabatan, dan istilah pemerintahan akan muncul di sini bila halaman menyebutnya.',
  unreachable: 'Sorot Fakta bekerja di situs *.go.id.',
  unreachableHint: 'Untuk menandai situs lain, buka situs itu, lalu klik ikon Sorot Fakta di bilah alat.',
  notOn: (site) => `Sorot Fakta belum bekerja di ${site}.`,
  permit: (site) => `Tandai halaman ${site}`,
  permitHint: 'Peramban mungkin meminta izin Anda. Izin itu hanya untuk situs ini dan bisa dicabut di Pengaturan.',
  forbidden: 'Peramban tidak mengizinkan ekstensi bekerja di halaman ini.',
  offEverywhere: 'Sorot Fakta dimatikan di semua situs.',
  offHere: 'Sorot Fakta dimatikan di situs ini.',
  failed: 'Daftar halaman ini tidak bisa dibaca. Muat ulang halamannya.',
  gone: 'Sebutan itu sudah tidak ada di halaman. Daftarnya diperbarui.',
  problems: {
    'storage-unreadable':
      'Pengaturan tidak bisa dibaca dari penyimpanan peramban. Yang berlaku pengaturan bawaan, dan perubahan tidak disimpan.',
    'storage-garbage':
      'Pengaturan yang tersimpan rusak. Bagian yang rusak memakai bawaan; isinya baru ditimpa bila Anda mengubah pengaturan.',
    'storage-unwritable': 'Perubahan tidak bisa disimpan di penyimpanan peramban, jadi tidak berlaku.',
  },
  again: 'Baca ulang',
  panel: 'Panel',
  options: 'Pengaturan',
  glossary: 'Glosarium',
  addTerm: 'Tambahkan ke glosarium saya',
  view: 'Yang ditampilkan',
  tabs: { mentions: 'Sebutan', facts: 'Fakta' },
  noFacts: 'Halaman ini tidak menyebut siapa menerima penghargaan apa.',
  noFactsHint: 'Penghargaan yang baru diharapkan, atau yang disebut tanpa penerima, tidak dihitung.',
  sentence: 'Kalimatnya',
  search: 'Cari di kamus',
  lookUp: 'Ketik istilah, akronim, jabatan, atau nama penghargaan.',
  searching: 'Mencari…',
  found: (count, query) => `${count} entri untuk “${query}”`,
  guessed: (query) => `Tidak ada “${query}” di kamus. Yang ejaannya hampir sama:`,
  notFound: (query) => `Tidak ada “${query}” di kamus Sorot Fakta.`,
  notFoundHint: 'Periksa ejaannya, atau coba satu kata saja. Kami tidak mengarang penjelasan.',
  searchFailed: 'Kamus tidak bisa dibuka. Tutup jendela ini, lalu buka lagi.',
  format: 'Bentuk berkas',
  formats: {
    'facts-csv': 'Tabel fakta (CSV)',
    'terms-csv': 'Daftar istilah (CSV)',
    markdown: 'Lembar istilah (Markdown)',
    json: 'Semua data (JSON)',
    'json-ld': 'Schema.org (JSON-LD)',
    annotations: 'Anotasi web (W3C)',
  },
  download: 'Unduh',
  exportFailed: 'Berkas tidak bisa dibuat karena halaman tidak bisa dibaca.',
};

const en: PageStrings = {
  everywhere: 'On',
  thisSite: 'Mark on this site',
  kinds: { award: 'Awards', title: 'Offices', term: 'Terms' },
  filter: 'Show only',
  holds: (distinct, mentions) =>
    `${distinct} ${distinct === 1 ? 'thing' : 'things'} in ${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`,
  marked: (count, of) => `${count} of ${of} mentions are marked on the page, as your settings ask.`,
  truncated: (listed) => `This page is very long: only the first ${listed} mentions are listed.`,
  times: (count) => `${count} ${count === 1 ? 'mention' : 'mentions'}`,
  facts: 'Who received what, according to this page',
  loading: 'Reading the page…',
  none: 'Nothing is marked on this page.',
  noneHint: 'Awards, offices and administrative terms show up here when a page mentions them.',
  unreachable: 'Sorot Fakta works on *.go.id sites.',
  unreachableHint: 'To mark another site, open it and click the icon of Sorot Fakta in the toolbar.',
  notOn: (site) => `Sorot Fakta does not work on ${site} yet.`,
  permit: (site) => `Mark pages of ${site}`,
  permitHint: 'The browser may ask for your permission. It is for this site only and can be taken back in Settings.',
  forbidden: 'The browser lets no extension work on this page.',
  offEverywhere: 'Sorot Fakta is switched off everywhere.',
  offHere: 'Sorot Fakta is switched off on this site.',
  failed: 'The list of this page could not be read. Please reload the page.',
  gone: 'That mention is no longer on the page. The list has been renewed.',
  problems: {
    'storage-unreadable':
      'Settings could not be read from the browser’s storage. Defaults apply, and changes are not kept.',
    'storage-garbage':
      'The stored settings are damaged. Defaults stand in for the damaged part; it is overwritten only when you change a setting.',
    'storage-unwritable': 'The change could not be kept in the browser’s storage, so it does not apply.',
  },
  again: 'Read again',
  panel: 'Panel',
  options: 'Settings',
  glossary: 'Glossary',
  addTerm: 'Add to my glossary',
  view: 'What is shown',
  tabs: { mentions: 'Mentions', facts: 'Facts' },
  noFacts: 'This page does not say who received which award.',
  noFactsHint: 'Awards that are only hoped for, or that nobody is said to have received, do not count.',
  sentence: 'Sentence',
  search: 'Search the dictionary',
  lookUp: 'Type a term, an acronym, an office or the name of an award.',
  searching: 'Searching…',
  found: (count, query) => `${count} ${count === 1 ? 'entry' : 'entries'} for “${query}”`,
  guessed: (query) => `“${query}” is not in the dictionary. Spelt almost the same:`,
  notFound: (query) => `“${query}” is not in the dictionary of Sorot Fakta.`,
  notFoundHint: 'Check the spelling, or try a single word. We do not invent explanations.',
  searchFailed: 'The dictionary could not be opened. Close this window and open it again.',
  format: 'Kind of file',
  formats: {
    'facts-csv': 'Table of facts (CSV)',
    'terms-csv': 'List of terms (CSV)',
    markdown: 'Term sheet (Markdown)',
    json: 'All data (JSON)',
    'json-ld': 'Schema.org (JSON-LD)',
    annotations: 'Web annotations (W3C)',
  },
  download: 'Download',
  exportFailed: 'The file could not be made, since the page could not be read.',
};

export const PAGE_STRINGS: Record<Language, PageStrings> = { id, en };
