// The labels of exported tables and sheets, in both languages.
import type { Kind, Text } from '../lexicon/entry';
import type { Fact } from '../recognition/mention';

interface Words {
  readonly sheet: string;
  readonly facts: string;
  readonly kinds: Record<Kind, string>;
  readonly fact: Record<keyof Fact, string>;
  readonly written: string;
  readonly kind: string;
  readonly name: string;
  readonly sense: string;
  readonly noSense: string;
  readonly basis: string;
  readonly checked: string;
  readonly times: string;
  readonly sentence: string;
  readonly link: string;
  readonly address: string;
  readonly accessed: string;
  readonly made: string;
}

const id: Words = {
  sheet: 'Lembar istilah',
  facts: 'Fakta halaman ini',
  kinds: { award: 'Penghargaan', title: 'Jabatan', term: 'Istilah' },
  fact: {
    award: 'Penghargaan',
    recipient: 'Penerima',
    level: 'Tingkat',
    programme: 'Program',
    giver: 'Pemberi',
    year: 'Tahun',
    event: 'Acara',
  },
  written: 'Tertulis',
  kind: 'Jenis',
  name: 'Nama resmi',
  sense: 'Artinya',
  noSense: 'Belum ada di kamus Sorot Fakta.',
  basis: 'Dasar',
  checked: 'Diperiksa',
  times: 'Jumlah sebutan',
  sentence: 'Kalimat',
  link: 'Tautan ke kalimat',
  address: 'Alamat',
  accessed: 'Diakses',
  made: 'Disusun Sorot Fakta dari kata-kata halaman itu sendiri; penjelasannya dari kamus Sorot Fakta.',
};

const en: Words = {
  sheet: 'Term sheet',
  facts: 'Facts of this page',
  kinds: { award: 'Award', title: 'Office', term: 'Term' },
  fact: {
    award: 'Award',
    recipient: 'Recipient',
    level: 'Level',
    programme: 'Programme',
    giver: 'Given by',
    year: 'Year',
    event: 'Event',
  },
  written: 'As written',
  kind: 'Kind',
  name: 'Official name',
  sense: 'Meaning',
  noSense: 'Not in the lexicon of Sorot Fakta yet.',
  basis: 'Legal basis',
  checked: 'Checked',
  times: 'Mentions',
  sentence: 'Sentence',
  link: 'Link to the sentence',
  address: 'Address',
  accessed: 'Accessed',
  made: 'Put together by Sorot Fakta from the page’s own words; explanations come from its lexicon.',
};

export const WORDS: Record<keyof Text, Words> = { id, en };
