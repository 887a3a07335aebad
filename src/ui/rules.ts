// Why something is marked, and what can honestly be said of a mention that no entry explains: one sentence per rule
// of the recognition, in both languages.
import type { Kind, Text } from '../lexicon/entry';
import type { Rule } from '../lexicon/rule';
import type { Reason } from '../recognition/mention';
import type { Language } from './language';

const WHY: Record<Rule, Text> = {
  own: {
    id: 'Anda menambahkan kata-kata ini ke glosarium Anda.',
    en: 'You added these words to your glossary.',
  },
  lexicon: {
    id: 'Kata-kata ini tercantum dalam kamus kami.',
    en: 'These words are in our dictionary.',
  },
  typo: {
    id: 'Kata-kata ini hampir sama dengan nama dalam kamus kami; tampaknya ada salah ketik.',
    en: 'These words are all but the same as a name in our dictionary; there seems to be a misprint.',
  },
  definition: {
    id: 'Artikel ini sendiri menjelaskan singkatan ini, dan penjelasan itu berlaku untuk seluruh halaman.',
    en: 'The article itself says what this abbreviation stands for, and that holds for the whole page.',
  },
  'innovation-name': {
    id: 'Artikel ini menyebutnya sebagai nama inovasi atau program.',
    en: 'The article names it as an innovation or programme.',
  },
  'award-head': {
    id: 'Susunannya seperti nama penghargaan: kata pokok (misalnya “predikat” atau “penghargaan”) diikuti nama.',
    en: 'It is built like the name of an award: a head word (such as “predikat” or “penghargaan”) followed by a name.',
  },
  'award-grade': {
    id: 'Kata-kata ini menyebut nilai atau predikat.',
    en: 'These words name a grade.',
  },
  'award-rank': {
    id: 'Kata-kata ini menyebut peringkat dalam sebuah lomba atau penilaian.',
    en: 'These words name a rank in a competition or assessment.',
  },
  'title-grammar': {
    id: 'Susunannya seperti nama jabatan: jabatan, lalu unit kerja atau wilayahnya.',
    en: 'It is built like an official title: an office, then its unit or region.',
  },
  'institution-grammar': {
    id: 'Susunannya seperti nama lembaga: jenis lembaga, lalu bidang atau wilayahnya.',
    en: 'It is built like the name of an institution: a kind of body, then its field or region.',
  },
  'issued-document': {
    id: 'Susunannya seperti nama dokumen resmi: jenis dokumen, lalu pejabat atau lembaga yang menerbitkannya.',
    en: 'It is built like the name of an official document: its kind, then the office or body that issued it.',
  },
};

const UNKNOWN_BY_RULE: Partial<Record<Rule, Text>> = {
  'innovation-name': {
    id: 'Nama inovasi yang disebut artikel ini.',
    en: 'The name of an innovation that this article mentions.',
  },
  'award-grade': {
    id: 'Nilai atau predikat yang disebut artikel ini. Artinya bergantung pada penilaian yang dimaksud.',
    en: 'A grade that this article mentions. What it means depends on the assessment it belongs to.',
  },
  'award-rank': {
    id: 'Peringkat dalam lomba atau penilaian yang disebut artikel ini.',
    en: 'A rank in a competition or assessment that this article mentions.',
  },
  'institution-grammar': {
    id: 'Nama lembaga atau unit pemerintah yang disebut artikel ini.',
    en: 'The name of a government body or unit that this article mentions.',
  },
  'issued-document': {
    id: 'Dokumen resmi yang disebut artikel ini, beserta penerbitnya.',
    en: 'An official document that this article mentions, with the one who issued it.',
  },
  definition: {
    id: 'Singkatan yang dijelaskan artikel ini sendiri.',
    en: 'An abbreviation that this article itself spells out.',
  },
};

const UNKNOWN_BY_KIND: Record<Kind, Text> = {
  award: {
    id: 'Penghargaan yang disebut artikel ini.',
    en: 'An award that this article mentions.',
  },
  title: {
    id: 'Jabatan resmi yang disebut artikel ini.',
    en: 'An official title that this article mentions.',
  },
  term: {
    id: 'Istilah pemerintahan yang disebut artikel ini.',
    en: 'A term of public administration that this article mentions.',
  },
};

/** Why something is marked, as a sentence. */
export const whySentence = ({ rule }: Reason, language: Language): string => WHY[rule][language];

/** What a mention without an entry is, as far as its rule and kind tell. */
export const unknownSentence = (kind: Kind, { rule }: Reason, language: Language): string =>
  (UNKNOWN_BY_RULE[rule] ?? UNKNOWN_BY_KIND[kind])[language];
