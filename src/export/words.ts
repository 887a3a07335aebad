// The labels that only exported tables and sheets have, in both languages.
import type { Entry, Text } from '../lexicon/entry';
import { LABELS, type Labels } from '../lexicon/labels';

interface Words extends Labels {
  /** Headings over several of a kind. */
  readonly groups: Labels['kinds'];
  readonly sheet: string;
  readonly facts: string;
  readonly written: string;
  readonly kind: string;
  readonly name: string;
  readonly sense: string;
  readonly noSense: string;
  readonly doubt: string;
  readonly times: string;
  readonly sentence: string;
  readonly link: string;
  readonly address: string;
  readonly accessed: string;
  readonly made: string;
  readonly source: string;
  /** Who explains a thing. */
  readonly lexicon: string;
  readonly ownTerm: string;
}

const id: Words = {
  ...LABELS.id,
  groups: LABELS.id.kinds,
  sheet: 'Lembar istilah',
  facts: 'Fakta halaman ini',
  written: 'Tertulis',
  kind: 'Jenis',
  name: 'Nama resmi',
  sense: 'Artinya',
  noSense: 'Belum ada di kamus Sorot Fakta.',
  doubt: 'Kepastian',
  times: 'Jumlah sebutan',
  sentence: 'Kalimat',
  link: 'Tautan ke kalimat',
  address: 'Alamat',
  accessed: 'Diakses',
  source: 'Sumber',
  lexicon: 'kamus Sorot Fakta',
  ownTerm: 'glosarium pembaca sendiri',
  made: 'Disusun Sorot Fakta dari kata-kata halaman itu sendiri; penjelasannya dari kamus Sorot Fakta.',
};

const en: Words = {
  ...LABELS.en,
  groups: { award: 'Awards', title: 'Offices', term: 'Terms' },
  sheet: 'Term sheet',
  facts: 'Facts of this page',
  written: 'As written',
  kind: 'Kind',
  name: 'Official name',
  sense: 'Meaning',
  noSense: 'Not in the dictionary of Sorot Fakta yet.',
  doubt: 'How sure',
  times: 'Mentions',
  sentence: 'Sentence',
  link: 'Link to the sentence',
  address: 'Address',
  accessed: 'Accessed',
  source: 'Source',
  lexicon: 'the dictionary of Sorot Fakta',
  ownTerm: 'the reader’s own glossary',
  made: 'Put together by Sorot Fakta from the page’s own words; explanations come from its dictionary.',
};

export const WORDS: Record<keyof Text, Words> = { id, en };

/** Who explains an entry. */
export const sourceOf = ({ own }: Entry, language: keyof Text): string => WORDS[language][own ? 'ownTerm' : 'lexicon'];
