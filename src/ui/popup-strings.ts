// Every sentence and label of the popup, in both languages.
import type { SettingsProblem } from '../extension/settings';
import type { Kind } from '../lexicon/entry';
import type { Language } from './language';

export interface PopupStrings {
  readonly everywhere: string;
  readonly thisSite: string;
  readonly kinds: Record<Kind, string>;
  readonly filter: string;
  readonly holds: (distinct: number, mentions: number) => string;
  readonly truncated: (listed: number) => string;
  readonly times: (count: number) => string;
  readonly facts: string;
  readonly event: string;
  readonly loading: string;
  readonly none: string;
  readonly noneHint: string;
  readonly unreachable: string;
  readonly unreachableHint: string;
  readonly offEverywhere: string;
  readonly offHere: string;
  readonly failed: string;
  readonly gone: string;
  readonly problems: Record<SettingsProblem, string>;
  readonly again: string;
  readonly language: string;
  readonly languages: Record<'auto' | Language, string>;
}

const id: PopupStrings = {
  everywhere: 'Aktif',
  thisSite: 'Tandai di situs ini',
  kinds: { award: 'Penghargaan', title: 'Jabatan', term: 'Istilah' },
  filter: 'Tampilkan hanya',
  holds: (distinct, mentions) => `${distinct} hal dalam ${mentions} sebutan`,
  truncated: (listed) => `Halaman ini sangat panjang: hanya ${listed} sebutan pertama yang didaftar.`,
  times: (count) => `${count} sebutan`,
  facts: 'Siapa menerima apa, menurut halaman ini',
  event: 'Acara',
  loading: 'Membaca halaman…',
  none: 'Tidak ada yang ditandai di halaman ini.',
  noneHint: 'Penghargaan, jabatan, dan istilah pemerintahan akan muncul di sini bila halaman menyebutnya.',
  unreachable: 'Sorot Fakta bekerja di situs *.go.id.',
  unreachableHint: 'Bila ini halaman *.go.id yang sudah terbuka sebelum ekstensi dipasang, muat ulang halamannya.',
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
  language: 'Bahasa',
  languages: { auto: 'Ikuti peramban', id: 'Bahasa Indonesia', en: 'English' },
};

const en: PopupStrings = {
  everywhere: 'On',
  thisSite: 'Mark on this site',
  kinds: { award: 'Awards', title: 'Offices', term: 'Terms' },
  filter: 'Show only',
  holds: (distinct, mentions) =>
    `${distinct} ${distinct === 1 ? 'thing' : 'things'} in ${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`,
  truncated: (listed) => `This page is very long: only the first ${listed} mentions are listed.`,
  times: (count) => `${count} ${count === 1 ? 'mention' : 'mentions'}`,
  facts: 'Who received what, according to this page',
  event: 'Event',
  loading: 'Reading the page…',
  none: 'Nothing is marked on this page.',
  noneHint: 'Awards, offices and administrative terms show up here when a page mentions them.',
  unreachable: 'Sorot Fakta works on *.go.id sites.',
  unreachableHint: 'If this is a *.go.id page that was open before the extension was installed, reload it.',
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
  language: 'Language',
  languages: { auto: 'Follow the browser', id: 'Bahasa Indonesia', en: 'English' },
};

export const POPUP_STRINGS: Record<Language, PopupStrings> = { id, en };
