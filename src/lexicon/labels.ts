// What kinds, the reader's own terms, the arguments of a fact and the sources of an entry are called in both languages, for all that shows them:
// cards, lists, exported files.
import type { Entry, Kind, Text } from './entry';

/** The arguments of a fact, in the order in which it is told. */
export const FACT_ARGUMENTS = ['recipient', 'level', 'programme', 'giver', 'year', 'event'] as const;

/** The columns of a table of facts. */
export const FACT_COLUMNS = ['award', ...FACT_ARGUMENTS] as const;

export interface Labels {
  readonly kinds: Record<Kind, string>;
  /** The sign of the reader's own terms. */
  readonly own: string;
  readonly fact: Record<(typeof FACT_COLUMNS)[number], string>;
  readonly basis: string;
  readonly checked: string;
  /** What is said of explanations that are not sure. */
  readonly doubts: Record<Exclude<Entry['confidence'], 'verified'>, string>;
}

const id: Labels = {
  kinds: { award: 'Penghargaan', title: 'Jabatan', term: 'Istilah' },
  own: 'Istilah saya',
  fact: {
    award: 'Penghargaan',
    recipient: 'Penerima',
    level: 'Tingkat',
    programme: 'Program',
    giver: 'Pemberi',
    year: 'Tahun',
    event: 'Acara',
  },
  basis: 'Dasar',
  checked: 'Diperiksa',
  doubts: {
    likely: 'Cukup yakin, tetapi belum semuanya dicocokkan dengan sumber resmi.',
    unsure: 'Belum pasti: sumbernya sedikit atau tidak sejalan.',
  },
};

const en: Labels = {
  kinds: { award: 'Award', title: 'Office', term: 'Term' },
  own: 'My term',
  fact: {
    award: 'Award',
    recipient: 'Recipient',
    level: 'Level',
    programme: 'Programme',
    giver: 'Given by',
    year: 'Year',
    event: 'Event',
  },
  basis: 'Legal basis',
  checked: 'Checked',
  doubts: {
    likely: 'Fairly sure, but not all of it has been checked against an official source.',
    unsure: 'Not certain: sources are few or disagree.',
  },
};

export const LABELS: Record<keyof Text, Labels> = { id, en };

/** What is not sure about an explanation of the lexicon; null where nothing is, and for the reader's own. */
export const doubtOf = ({ own, confidence }: Entry, language: keyof Text): string | null =>
  own || confidence === 'verified' ? null : LABELS[language].doubts[confidence];
