// Every sentence and label of the page of settings, in both languages.
import type { CommandName } from '../extension/commands';
import type { Settings } from '../extension/settings';
import type { Kind } from '../lexicon/entry';
import type { Language } from './language';

export interface OptionsStrings {
  readonly title: string;
  readonly saved: string;
  readonly marks: string;
  readonly enabled: string;
  readonly kinds: Record<Kind, string>;
  readonly scope: {
    readonly heading: string;
    readonly hint: string;
    readonly choices: Record<Settings['scope'], string>;
  };
  readonly density: {
    readonly heading: string;
    readonly hint: string;
    readonly choices: Record<Settings['density'], string>;
  };
  readonly palette: {
    readonly heading: string;
    readonly hint: string;
    readonly choices: Record<Settings['palette'], string>;
  };
  readonly language: string;
  readonly languageHint: string;
  readonly languages: Record<Settings['language'], string>;
  readonly furtherSites: string;
  readonly noFurtherSites: string;
  readonly dropSite: string;
  readonly sites: string;
  readonly noSites: string;
  readonly allowSite: string;
  readonly ignored: string;
  readonly noIgnored: string;
  readonly allowEntry: string;
  readonly keys: string;
  readonly commands: Record<CommandName, string>;
  readonly noKey: string;
  readonly changeKeys: string;
  readonly glossary: string;
  readonly glossaryHint: string;
  readonly openGlossary: string;
  readonly privacy: string;
}

const id: OptionsStrings = {
  title: 'Pengaturan Sorot Fakta',
  saved: 'Setiap perubahan langsung disimpan dan berlaku di halaman yang sedang terbuka.',
  marks: 'Yang ditandai',
  enabled: 'Tandai halaman',
  kinds: { award: 'Penghargaan', title: 'Jabatan', term: 'Istilah dan lembaga' },
  scope: {
    heading: 'Bagian halaman yang dibaca',
    hint: 'Halaman tanpa artikel, seperti daftar berita, selalu dibaca seluruhnya.',
    choices: {
      article: 'Judul dan isi artikel',
      page: 'Seluruh halaman, juga menu, komentar, dan kaki halaman',
    },
  },
  density: {
    heading: 'Sebutan yang berulang',
    hint: 'Sebutan yang tidak ditandai tetap ada di daftar halaman.',
    choices: {
      all: 'Tandai semua, yang berulang lebih tipis',
      section: 'Tandai yang pertama di tiap bagian halaman',
      page: 'Tandai yang pertama di halaman saja',
    },
  },
  palette: {
    heading: 'Warna tanda',
    hint: 'Setiap jenis juga punya garis sendiri, jadi warna tidak pernah menjadi satu-satunya pembeda.',
    choices: {
      standard: 'Biasa',
      distinct: 'Lebih mudah dibedakan, juga bagi mata buta warna',
    },
  },
  language: 'Bahasa',
  languageHint: 'Untuk penjelasan dan tampilan. Kata-kata dari halaman tetap seperti tertulis.',
  languages: { auto: 'Ikuti peramban', id: 'Bahasa Indonesia', en: 'English' },
  furtherSites: 'Situs lain yang ditandai',
  noFurtherSites: 'Hanya situs *.go.id. Untuk menambah situs berita lain, buka situs itu, lalu klik ikon Sorot Fakta.',
  dropSite: 'Cabut izin',
  sites: 'Situs yang dimatikan',
  noSites: 'Tidak ada. Untuk mematikan satu situs, buka situs itu, lalu klik ikon Sorot Fakta.',
  allowSite: 'Tandai lagi',
  ignored: 'Hal yang tidak ditandai lagi',
  noIgnored: 'Tidak ada. Semua isi kamus ditandai.',
  allowEntry: 'Tandai lagi',
  keys: 'Pintasan papan ketik',
  commands: {
    _execute_action: 'Buka daftar halaman',
    'open-panel': 'Buka panel samping',
    'next-mention': 'Sebutan berikutnya',
    'previous-mention': 'Sebutan sebelumnya',
    'open-card': 'Buka kartu sebutan terakhir',
    'toggle-marks': 'Tandai halaman: nyala atau mati',
  },
  noKey: 'belum ada',
  changeKeys: 'Ubah pintasan',
  glossary: 'Glosarium saya',
  glossaryHint: 'Istilah Anda sendiri, yang ditandai bersama isi kamus.',
  openGlossary: 'Buka glosarium',
  privacy:
    'Semuanya tersimpan di peramban ini. Sorot Fakta tidak mengirim apa pun dan tidak mencatat halaman yang Anda baca.',
};

const en: OptionsStrings = {
  title: 'Sorot Fakta settings',
  saved: 'Every change is kept at once and applies to the pages that are open.',
  marks: 'What is marked',
  enabled: 'Mark pages',
  kinds: { award: 'Awards', title: 'Offices', term: 'Terms and bodies' },
  scope: {
    heading: 'The part of a page that is read',
    hint: 'A page without an article, such as a list of news, is always read in full.',
    choices: {
      article: 'Headline and text of the article',
      page: 'The whole page, with menus, comments and footer',
    },
  },
  density: {
    heading: 'Repeated mentions',
    hint: 'Mentions that are not marked are still in the list of the page.',
    choices: {
      all: 'Mark all, the repeated ones more quietly',
      section: 'Mark the first in each section of a page',
      page: 'Mark only the first on a page',
    },
  },
  palette: {
    heading: 'Colours of the marks',
    hint: 'Each kind also has a line of its own, so that colour is never all that tells them apart.',
    choices: {
      standard: 'Usual',
      distinct: 'Easier to tell apart, also for colour-blind eyes',
    },
  },
  language: 'Language',
  languageHint: 'Of explanations and buttons. Words of the page stay as they are written.',
  languages: { auto: 'Follow the browser', id: 'Bahasa Indonesia', en: 'English' },
  furtherSites: 'Other sites that are marked',
  noFurtherSites: 'Only *.go.id sites. To add another news site, open it and click the icon of Sorot Fakta.',
  dropSite: 'Take permission back',
  sites: 'Sites that are switched off',
  noSites: 'None. To switch a site off, open it and click the icon of Sorot Fakta.',
  allowSite: 'Mark again',
  ignored: 'Things that are not marked any more',
  noIgnored: 'None. Everything in the dictionary is marked.',
  allowEntry: 'Mark again',
  keys: 'Keyboard shortcuts',
  commands: {
    _execute_action: 'Open the list of the page',
    'open-panel': 'Open the side panel',
    'next-mention': 'Next mention',
    'previous-mention': 'Previous mention',
    'open-card': 'Open the card of the last mention',
    'toggle-marks': 'Mark pages: on or off',
  },
  noKey: 'none yet',
  changeKeys: 'Change shortcuts',
  glossary: 'My glossary',
  glossaryHint: 'Terms of your own, which are marked beside those of the dictionary.',
  openGlossary: 'Open the glossary',
  privacy:
    'All of this stays in this browser. Sorot Fakta sends nothing and keeps no record of the pages that you read.',
};

export const OPTIONS_STRINGS: Record<Language, OptionsStrings> = { id, en };
