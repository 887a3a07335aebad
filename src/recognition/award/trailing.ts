// Names whose head stands at their end: "PERSI Award 2023", "Kota Kecil Terbersih", "Provinsi Terbaik I".
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import type { Grade } from '../grades';
import type { Reading } from '../names';
import { isVerb } from '../verbs';
import { words } from '../word-set';
import {
  awardMatch,
  type Draft,
  isHead,
  isNumberWord,
  isOtherAcronym,
  isPairOfPlaces,
  startDraft,
  takeName,
} from './draft';
import { readHeaded } from './headed';
import { readKnown } from './known';
import { isGivenName, isWonName } from './name-of-other';
import { isSuperlative, ordinalEnd, readRank, readSuperlative, SUPERLATIVES } from './rank';
import { agentFieldEnd, isOneBody, isRegion, nameEnd } from './runs';
import { periodEnd, placeEnd } from './tail';
import { isAgent, isLeader, isRole, isStop, wins } from './words';

/** Kinds of bodies that a grade makes a name of. */
const GRADED = words('provinsi kabupaten kota desa kelurahan negeri tinggi kementerian lembaga publik bumn');

/** Whether a grade is one of medals, which persons get: "Desa Melati" is no village with the scouts' medal. */
const isOfMedals = ({ lexicon }: Doc, { scale }: Grade): boolean =>
  lexicon.entryById.get(lexicon.scales[scale]?.award ?? '')?.type === 'medal';

/** "Provinsi Informatif", "Perguruan Tinggi Negeri Informatif": a kind of body before a grade that is nothing else. */
export function gradedBody(reading: Reading, i: number): Draft | undefined {
  const { doc, grades } = reading;
  if (!doc.isCapital(i) || !GRADED.has(doc.word(i - 1))) return undefined;
  const word = grades.wordAt(i);
  const grade = word && grades.isDistinctive(word) ? grades.only(word) : undefined;
  if (!word || !grade || isOfMedals(doc, grade)) return undefined;
  const from = subjectStart(reading, i, 3);
  if (from === i) return undefined;
  const body = isPairOfPlaces(doc, from - 2) ? from - 2 : from;
  // "kategori Desa Informatif": the category is the grade itself.
  const draft = startDraft(reading, doc.at(body - 1, 'kategori') ? body - 1 : body);
  draft.grade = word;
  draft.to = word.to;
  return draft;
}

/** "TPS 3R Terbaik": a digit may begin a word of capitals. */
const isMixed = (doc: Doc, i: number): boolean => /^\d\p{Lu}+$/u.test(doc.raw(i));

/** "4th", "2nd": an English ordinal. */
const isEnglishOrdinal = (doc: Doc, i: number): boolean => /^\d+(st|nd|rd|th)$/.test(doc.word(i));

/** "The 4th PERSI Award": where the article and the ordinal of an English name begin, or `i`. */
function articleStart(doc: Doc, i: number): number {
  const from = isEnglishOrdinal(doc, i - 1) ? i - 1 : i;
  return doc.at(from - 1, 'the') && doc.looksCapital(from - 1) ? from - 1 : from;
}

/** First token of the capitalised words before token `i`, which belong to a name that ends there: "PERSI Award". */
function subjectStart(reading: Reading, i: number, most: number): number {
  const { doc } = reading;
  let from = i;
  while (
    i - from < most &&
    (doc.looksCapital(from - 1) || isMixed(doc, from - 1)) &&
    doc.isWord(from - 1) &&
    doc.sameSentence(from - 1, i) &&
    !isLeader(doc, from - 1) &&
    !(doc.has(i, Shape.flat) && (isVerb(doc, from - 1) || isStop(doc, from - 1)))
  )
    from--;
  return from;
}

/** "Kapolres Terbaik": the title that ends before token `i`. */
const isTitle = ({ matches }: Reading, i: number): boolean =>
  [i - 1, i - 2].some((at) => matches.from(at).some(({ to, form }) => to === i && form.entry?.kind === 'title'));

/**
 * Whether a headline says in what the best was best: "Satker Terbaik Semester I", "Kota Terbaik Wilayah Kalimantan". Without
 * it, "Pelayanan Terbaik untuk Warga" is only praise.
 */
const isSpecified = (reading: Reading, i: number): boolean =>
  SUPERLATIVES.has(reading.doc.word(i)) &&
  reading.doc.has(i, Shape.flat) &&
  (isTitle(reading, i) ||
    isRole(reading.doc, bestStart(reading, i) - 1) ||
    (ordinalEnd(reading.doc, i + 1) > i + 1 && !reading.doc.is(i + 1, 'scope')) ||
    periodEnd(reading.doc, i + 1) > i + 1 ||
    reading.doc.at(i + 1, 'wilayah') ||
    reading.doc.at(i + 1, 'se'));

/** A word of a headline that is no name: the lexicon knows it, or it says who does something. */
const isOrdinary = (doc: Doc, i: number): boolean => (doc.words[i] as number) >= 0 || isAgent(doc, i);

/** Whether a body stands at token `at` of a headline; right before what is best, it is a kind of body: "Polda Terbaik". */
const isBodyBefore = ({ matches }: Reading, at: number, i: number): boolean =>
  at < i - 1 && matches.from(at).some(isOneBody);

/** First token of what is best before token `i`; in a headline only words that the lexicon knows belong to it. */
function bestStart(reading: Reading, i: number): number {
  const { doc } = reading;
  const from = subjectStart(reading, i, 5);
  if (!doc.has(i, Shape.flat)) return from;
  let at = i;
  while (at > from && isOrdinary(doc, at - 1) && !isBodyBefore(reading, at - 1, i)) at--;
  return at;
}

/** "Sembilan Daerah Terbaik", "3 Desa Terbaik": several that are best share no name; "salah satu Kota Terbersih" does. */
function isCounted(doc: Doc, from: number, to: number): boolean {
  for (let at = from - 1; at < to; at++)
    if (isNumberWord(doc, at) && !doc.isYear(at) && !doc.at(at, 'satu')) return true;
  return false;
}

/** "kategori | Kota Terbaik", "kategori Satker dengan | Kinerja Terbaik": whether the name of a category goes on at token `i`. */
const isCategory = (doc: Doc, i: number): boolean =>
  /kategori$/.test(doc.word(i - 1)) ||
  (doc.at(i - 1, 'dengan') && [3, 4, 5].some((back) => doc.at(i - back, 'kategori')));

/** "Kota Kecil Terbersih", "Provinsi Terbaik I": what is best stands before the rank. */
export function subjectFirst(reading: Reading, i: number): Draft | undefined {
  const { doc } = reading;
  if (!isSuperlative(doc, i) && !isSpecified(reading, i)) return undefined;
  const from = bestStart(reading, i);
  // "Anugerah X kategori Kota Terbaik": the name of a category is no award of its own.
  if (from === i || isCategory(doc, from) || isCounted(doc, from, i)) return undefined;
  // "Pemkab Banyumas Terbaik": the best one stands itself.
  if (isRegion(reading, from, i)) return undefined;
  const draft = startDraft(reading, from);
  readSuperlative(draft, i);
  // "Desa Wisata Terbaik ADWI 2024": the contest in which it is best.
  const contest = doc.isCapital(draft.to) ? awardMatch(draft, draft.to) : undefined;
  if (contest) draft.to = contest.to;
  // "Kantor Pelayanan Terbaik Peringkat II"
  if (doc.is(draft.to, 'rankHead')) readRank(draft);
  // "TP2DD Terbaik Kalimantan": without an ordinal the region is where it is best; behind one it is whoever got it.
  if (!draft.rank && !doc.is(i - 1, 'regionHead'))
    draft.to = Math.max(placeEnd(draft, draft.to), agentFieldEnd(draft, i));
  return draft;
}

/** Where a known name that ends at the tail begins: in "Lurah Ini Dapat Paralegal Justice Award" at "Paralegal". */
function knownStart(reading: Reading, start: number, tail: number): number {
  for (let at = start; at < tail; at++) if (awardMatch(reading, at)?.to === tail + 1) return at;
  return start;
}

/** "meraih Award Kinerja Desa": what was won may begin with the English word. */
function awardFirst(reading: Reading, i: number): Draft | undefined {
  const draft = startDraft(reading, i);
  const end = wins(reading.doc, i - 1) && /^awards?$/.test(reading.doc.word(i)) ? nameEnd(reading, i + 1) : i;
  return end > i + 1 && takeName(draft, end) ? draft : undefined;
}

/** "PERSI Award 2023", "TOP BUMD Awards", "Bronze Award AMO": capitalised words around the English tail. */
export function englishAward(reading: Reading, i: number): Draft | undefined {
  const { doc } = reading;
  // "Bronze award ROMC": the tail may be small.
  if (!doc.is(i, 'awardTail') || !(doc.looksCapital(i) || /^awards?$/.test(doc.word(i)))) return undefined;
  // "Universal Health Coverage (UHC) Award": the short form stands between the name and its tail.
  const bracketed = doc.at(i - 1, ')') && doc.at(i - 3, '(');
  const start = subjectStart(reading, bracketed ? i - 3 : i, 6);
  const from = articleStart(doc, knownStart(reading, start, i));
  if (from === i) return awardFirst(reading, i);
  if (bracketed && from === i - 3) return undefined;
  if (isGivenName(doc, i) && !isWonName(doc, from)) return undefined;
  // "penghargaan Komisi Informasi Provinsi (KIP) Award Jateng"
  const draft = startDraft(reading, bracketed && isHead(doc, from - 1) ? from - 1 : from);
  takeName(draft, placeEnd(draft, i + 1));
  // "Silver Award PHIMO": the contest's short form follows.
  if (isOtherAcronym(reading, draft.to)) draft.to++;
  if (isHead(doc, draft.to) || awardMatch(draft, draft.to)) {
    const inner = startDraft(reading, draft.to);
    if (readKnown(inner) || readHeaded(inner)) draft.to = inner.to;
  }
  return draft;
}
