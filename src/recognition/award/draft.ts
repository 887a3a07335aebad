// A name of an award while it is being read, and the small readers for its closed parts: editions, scopes, ordinals,
// grades, known names. Each reader moves the draft's end and tells whether it read anything.
import type { CompiledEntry } from '../../lexicon/compile';
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import type { Grades, GradeWord } from '../grades';
import type { Match } from '../matcher';
import { type Reading, regionEnd } from '../names';
import { bracketEnd } from '../organisations';

/** What all readers need. */
export interface AwardReading extends Reading {
  readonly grades: Grades;
}

/** What has been read of a name so far: tokens `from` to `to`. */
export interface Draft extends AwardReading {
  readonly from: number;
  to: number;
  entry: CompiledEntry | null;
  grade: GradeWord | null;
  /** Tokens of a rank: "Juara II". */
  rank: { readonly from: number; readonly to: number } | null;
  /** A proper name has been read. */
  named: boolean;
}

/** Ranks and classes of officials look like grades: "Ahli Madya", "Pimpinan Tinggi Pratama". */
const OFFICE_CLASS = new Set(['ahli', 'tinggi', 'kpp', 'penyelia', 'pembina', 'terampil', 'mahir', 'muda']);

export const startDraft = (reading: AwardReading, from: number): Draft => ({
  ...reading,
  from,
  to: from,
  entry: null,
  grade: null,
  rank: null,
  named: false,
});

export const opensQuote = (doc: Doc, i: number): boolean => doc.at(i, '"') || doc.at(i, "'");
const afterQuote = (doc: Doc, i: number): number => (opensQuote(doc, i) ? i + 1 : i);
const isCount = (doc: Doc, i: number): boolean => doc.has(i, Shape.number) && /^\d{1,3}$/.test(doc.word(i));

/** Whether token `i` is a year. */
export const isYear = (doc: Doc, i: number): boolean => doc.has(i, Shape.number) && /^(19|20)\d\d$/.test(doc.word(i));

/** Whether token `i` is a head word itself, without a clitic: "opininya" is no part of a name. */
export const isHead = (doc: Doc, i: number): boolean =>
  doc.is(i, 'awardHead') && doc.lexicon.wordId(doc.word(i)) === doc.words[i];

/** End of "Tahun 2023" or "2023" at token `i`, or `i`. */
export function yearEnd(doc: Doc, i: number): number {
  if (isYear(doc, i)) return i + 1;
  return doc.at(i, 'tahun') && isYear(doc, i + 1) ? i + 2 : i;
}

/** End of a year, or of "ke-10", "kelima" behind a name, or `i`. */
export function editionEnd(doc: Doc, i: number): number {
  const year = yearEnd(doc, i);
  if (year > i) return year;
  if (doc.at(i, 'ke')) return ordinalEnd(doc, i);
  return /^ke(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)$/.test(doc.word(i)) ? i + 1 : i;
}

/** End of "tingkat nasional", "Tingkat Provinsi Jambi", "nasional", "se-Kalsel" at token `i`, or `i`. */
export function scopeEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (doc.at(i, 'tingkat')) {
    const region = regionEnd(reading, i + 1);
    if (region > i + 1) return region;
    return doc.is(i + 1, 'scope') ? i + 2 : i;
  }
  if (doc.at(i, 'se') && doc.at(i + 1, '-')) return regionEnd(reading, i + 2) > i + 2 ? regionEnd(reading, i + 2) : i;
  if (doc.at(i, 'wilayah')) {
    const region = regionEnd(reading, i + 1);
    return doc.at(region, '-') && regionEnd(reading, region + 1) > region + 1
      ? regionEnd(reading, region + 1)
      : region > i + 1
        ? region
        : i;
  }
  return doc.at(i, 'nasional') || (doc.at(i, 'dunia') && doc.has(i - 1, Shape.number)) ? i + 1 : i;
}

/** End of an ordinal at token `i`, or `i`: "I", "1", "ke-2", "kedua", "umum", "Harapan II". */
function ordinalEnd(doc: Doc, i: number): number {
  if (doc.at(i, 'ke')) {
    const at = doc.at(i + 1, '-') ? i + 2 : i + 1;
    return isCount(doc, at) || (doc.is(at, 'ordinal') && doc.has(at, Shape.upper)) ? at + 1 : i;
  }
  if (isCount(doc, i)) return i + 1;
  if (!doc.is(i, 'ordinal')) return i;
  if (/^[ivx]+$/.test(doc.word(i)) && !doc.has(i, Shape.upper)) return i;
  return doc.at(i, 'harapan') ? ordinalEnd(doc, i + 1) : i + 1;
}

/** Reads a rank at the draft's end: "Juara II", "Top 30", "peringkat ketiga". */
export function readRank(draft: Draft): boolean {
  const { doc } = draft;
  const i = draft.to;
  if (
    (doc.at(i, 'top') && isCount(doc, i + 1)) ||
    (isCount(doc, i) && doc.at(i + 1, 'besar') && doc.looksCapital(i + 1))
  )
    draft.to = i + 2;
  else if (doc.is(i, 'rankHead')) {
    const start = doc.at(i + 1, 'terbaik') ? i + 2 : i + 1;
    const end = ordinalEnd(doc, start);
    if (end === start) return false;
    draft.to = end;
  } else return false;
  draft.rank = { from: i, to: draft.to };
  return true;
}

export function awardMatch({ matches }: Reading, i: number): Match | undefined {
  return matches.longest(i, (form) => form.category === 'entry' && form.entry?.kind === 'award');
}

const SUPERLATIVES = new Set(
  'terbaik terbersih teraktif terinovatif tercepat terfavorit terbanyak terpopuler terindah terkreatif terproduktif terpatuh terinspiratif terunggul teladan berprestasi'.split(
    ' ',
  ),
);

/** "Terbaik", "Teraktif": what the best of a kind is called. */
export const isSuperlative = (doc: Doc, i: number): boolean => doc.isCapital(i) && SUPERLATIVES.has(doc.word(i));

/** Reads a known award, its bracket and region: "Kompetisi Inovasi Pelayanan Publik (KOVABLIK) Provinsi Jatim 2023". */
export function readKnown(draft: Draft): boolean {
  const { doc } = draft;
  const match = awardMatch(draft, draft.to);
  if (!match) return false;
  draft.entry = match.form.entry;
  draft.to = match.to;
  draft.named = true;
  const bracket = bracketEnd(doc, draft.to);
  // A full name and its short form are two names, unless the full name goes on behind the bracket.
  const goesOn =
    regionEnd(draft, bracket) > bracket ||
    yearEnd(doc, bracket) > bracket ||
    doc.is(bracket, 'gradeHead') ||
    doc.is(bracket, 'awardTail') ||
    isSuperlative(doc, bracket);
  if (bracket > draft.to && goesOn)
    draft.to = doc.is(bracket, 'awardTail') || isSuperlative(doc, bracket) ? bracket + 1 : bracket;
  else if (isSuperlative(doc, draft.to)) draft.to++;
  const contest = match.form.entry?.type === 'competition' || draft.rank !== null || doc.at(draft.from, 'top');
  if (contest) draft.to = regionEnd(draft, draft.to);
  return true;
}

/** Reads a grade at the draft's end, quoted or not. */
export function readGrade(draft: Draft): boolean {
  const { doc, grades } = draft;
  const at = afterQuote(doc, draft.to);
  const word = grades.wordAt(at);
  if (!word || OFFICE_CLASS.has(doc.word(at - 1))) return false;
  draft.grade = word;
  // A quotation mark that opened inside the name closes inside it too.
  draft.to = at > draft.to && at > draft.from + 1 && opensQuote(doc, word.to) ? word.to + 1 : word.to;
  return true;
}

/** Reads a scheme and its grade: "SAKIP AA", "Reformasi Birokrasi Predikat BB". */
export function readScheme(draft: Draft): boolean {
  const { doc, grades, matches } = draft;
  const match = matches.longest(draft.to, (form) => form.category === 'entry' && form.entry?.kind === 'term');
  if (!match || doc.has(match.to, Shape.punctuation)) return false;
  const at = doc.is(match.to, 'gradeHead') ? match.to + 1 : match.to;
  const word = grades.wordAt(at);
  if (!word || !doc.looksCapital(at) || !grades.isScheme(match, word)) return false;
  draft.to = at;
  return readGrade(draft);
}
