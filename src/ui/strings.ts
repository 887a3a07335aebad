// Every sentence and label of the card, in both languages, beside lexicon/labels.ts. The popup's own stand in page-strings.ts, the sentences
// about rules in rules.ts.
import type { Kind, NoteLabel } from '../lexicon/entry';
import { LABELS, type Labels } from '../lexicon/labels';
import type { Language } from './language';

export interface Strings extends Labels {
  readonly notes: Record<NoteLabel, string>;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly occurrence: (index: number, total: number) => string;
  readonly written: string;
  readonly thisArticle: string;
  readonly holder: string;
  readonly giver: Record<Kind, string>;
  readonly status: string;
  readonly scheme: string;
  readonly alsoHere: string;
  readonly senses: string;
  readonly scale: string;
  readonly readBy: readonly [before: string, after: string];
  readonly expansion: string;
  readonly shortForm: string;
  readonly thisLevel: string;
  readonly valid: (since: number | undefined, until: number | undefined) => string | null;
  readonly officialPage: string;
  readonly why: string;
  readonly deciding: string;
  /** Why this of several meanings: words of the article between the two parts; its own definition; the reader's own term; nothing against it. */
  readonly choice: {
    readonly words: readonly [string, string];
    readonly defined: string;
    readonly own: string;
    readonly unopposed: string;
  };
  readonly back: string;
  readonly forward: string;
  readonly seeAlso: string;
  readonly copy: string;
  readonly copied: string;
  readonly copiedFully: string;
  readonly notCopied: string;
  readonly pin: string;
  readonly ignore: string;
  readonly ignored: string;
  readonly undo: string;
  readonly notSaved: string;
  readonly foundOn: string;
  readonly notInLexicon: string;
  readonly ownNote: string;
  readonly ownSource: string;
  readonly ownChanged: string;
  readonly edit: string;
  readonly ownUnchecked: string;
  readonly lexiconSays: string;
  readonly loading: string;
  readonly failed: string;
}

const id: Strings = {
  ...LABELS.id,
  notes: {
    decided: 'Cara penentuannya',
    winners: 'Siapa yang menerima',
    limits: 'Yang tidak ditunjukkannya',
    appointed: 'Siapa yang menetapkan',
    acting: 'Bila dijabat sementara',
    older: 'Dahulu',
    beware: 'Jangan tertukar',
  },
  close: 'Tutup',
  previous: 'Sebutan sebelumnya',
  next: 'Sebutan berikutnya',
  occurrence: (index, total) => `${index} dari ${total}`,
  written: 'Tertulis di artikel:',
  thisArticle: 'Menurut artikel ini',
  holder: 'Dijabat, menurut artikel ini',
  giver: { award: 'Diberikan oleh', title: 'Lembaga', term: 'Lembaga di baliknya' },
  status: 'Status jabatan',
  scheme: 'Yang dinilai',
  alsoHere: 'Disebut juga',
  senses: 'Arti lain',
  scale: 'Tempatnya pada skala',
  readBy: ['Dibaca menurut ', ', yang disebut di dekatnya.'],
  expansion: 'Kepanjangannya, menurut artikel ini',
  shortForm: 'Disingkat, menurut artikel ini',
  thisLevel: 'tingkat ini',
  valid: (since, until) =>
    since && until
      ? `Berlaku untuk evaluasi ${since} sampai ${until}.`
      : until
        ? `Berlaku untuk evaluasi sampai ${until}.`
        : since
          ? `Berlaku untuk evaluasi sejak ${since}.`
          : null,
  officialPage: 'Laman resmi',
  why: 'Mengapa ditandai?',
  deciding: 'Kata yang menentukan',
  choice: {
    words: ['Arti di atas dipilih karena artikel ini menyebut ', '.'],
    defined: 'Arti di atas dipilih karena artikel ini sendiri menjelaskannya.',
    own: 'Penjelasan Anda sendiri didahulukan daripada isi kamus.',
    unopposed: 'Arti di atas dipilih karena tidak ada kata di sekitarnya yang menunjuk ke arti lain.',
  },
  back: 'Kembali',
  forward: 'Maju lagi',
  seeAlso: 'Lihat juga',
  copy: 'Salin',
  copied: 'Tersalin',
  copiedFully: 'Penjelasan disalin bersama sumbernya.',
  notCopied: 'Tidak bisa disalin di halaman ini.',
  pin: 'Sematkan',
  ignore: 'Jangan tandai lagi',
  ignored: 'Mulai sekarang tidak ditandai lagi, di halaman mana pun.',
  undo: 'Urungkan',
  notSaved: 'Pilihan ini tidak bisa disimpan.',
  foundOn: 'Ditemukan di',
  notInLexicon: 'Kamus kami belum memuatnya, dan kami tidak mengarang penjelasannya.',
  ownNote: 'Catatan',
  ownSource: 'Sumber',
  ownChanged: 'Anda ubah',
  edit: 'Sunting',
  ownUnchecked: 'Dari glosarium Anda sendiri; tidak diperiksa Sorot Fakta.',
  lexiconSays: 'Menurut kamus Sorot Fakta',
  loading: 'Memuat penjelasan…',
  failed: 'Penjelasan tidak bisa dimuat. Muat ulang halaman ini.',
};

const en: Strings = {
  ...LABELS.en,
  notes: {
    decided: 'How it is decided',
    winners: 'Who receives it',
    limits: 'What it does not show',
    appointed: 'Who appoints or elects',
    acting: 'When held temporarily',
    older: 'Earlier',
    beware: 'Not to be confused',
  },
  close: 'Close',
  previous: 'Previous mention',
  next: 'Next mention',
  occurrence: (index, total) => `${index} of ${total}`,
  written: 'Written in the article:',
  thisArticle: 'According to this article',
  holder: 'Held, according to this article, by',
  giver: { award: 'Given by', title: 'Body', term: 'Body behind it' },
  status: 'Status of the office',
  scheme: 'What is graded',
  alsoHere: 'Also named here',
  senses: 'Other meanings',
  scale: 'Its place on the scale',
  readBy: ['Read on the scale of ', ', which is named nearby.'],
  expansion: 'Stands for, according to this article',
  shortForm: 'Shortened, according to this article, to',
  thisLevel: 'this level',
  valid: (since, until) =>
    since && until
      ? `Valid for evaluations from ${since} to ${until}.`
      : until
        ? `Valid for evaluations up to ${until}.`
        : since
          ? `Valid for evaluations since ${since}.`
          : null,
  officialPage: 'Official page',
  why: 'Why is this marked?',
  deciding: 'Deciding words',
  choice: {
    words: ['The meaning above was chosen because this article mentions ', '.'],
    defined: 'The meaning above was chosen because the article itself says so.',
    own: 'Your own explanation comes before those of the dictionary.',
    unopposed: 'The meaning above was chosen because no words nearby point to another one.',
  },
  back: 'Back',
  forward: 'Forward',
  seeAlso: 'See also',
  copy: 'Copy',
  copied: 'Copied',
  copiedFully: 'The explanation was copied with its sources.',
  notCopied: 'It cannot be copied on this page.',
  pin: 'Pin',
  ignore: 'Stop marking this',
  ignored: 'From now on it is not marked any more, on any page.',
  undo: 'Undo',
  notSaved: 'This choice could not be saved.',
  foundOn: 'Found on',
  notInLexicon: 'It is not in our dictionary yet, and we do not invent an explanation.',
  ownNote: 'Note',
  ownSource: 'Source',
  ownChanged: 'You changed it',
  edit: 'Edit',
  ownUnchecked: 'From your own glossary; Sorot Fakta has not checked it.',
  lexiconSays: 'According to the dictionary of Sorot Fakta',
  loading: 'Loading the explanation…',
  failed: 'The explanation could not be loaded. Please reload this page.',
};

export const STRINGS: Record<Language, Strings> = { id, en };
