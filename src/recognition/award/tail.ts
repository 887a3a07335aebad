// What may follow a complete name: short form, edition, period, scope, grade: "(WTN) 2024", "ke-10", "Semester I 2024",
// "tingkat nasional", "kategori Nindya".
import { Shape } from '../../text/tokenizer';
import { bracketEnd } from '../brackets';
import type { Doc } from '../doc';
import type { GradeWord } from '../grades';
import { isNameWord, isRoman, type Reading, regionEnd } from '../names';
import { isOrganisation, organisationEnd } from '../organisations';
import { ISLANDS } from '../territories';
import { type Draft, isCount, isNumberWord, isScope, NUMBERS, yearEnd } from './draft';
import { isTelling, PAINTS, readGrade } from './grade';
import { isSuperlative, ordinalEnd } from './rank';
import { afterLink, isServiceTerm } from './row';
import { capitalRunEnd } from './runs';

/**
 * End of the name that ends at token `i`, across a short form in brackets inside it, or `i`: "Wahana Tata Nugraha (WTN)
 * 2024". Where the name does not go on behind the bracket, full name and short form are two names.
 */
export function bracketTailEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  const bracket = bracketEnd(doc, i);
  if (bracket === i) return isSuperlative(doc, i) ? i + 1 : i;
  if (doc.is(bracket, 'awardTail') || isSuperlative(doc, bracket)) return bracket + 1;
  const goesOn =
    regionEnd(reading, bracket) > bracket ||
    isRoman(doc, bracket) ||
    (reading.grades.wordAt(bracket) !== undefined && doc.looksCapital(bracket)) ||
    yearEnd(doc, bracket) > bracket ||
    // "Anugerah Humas Indonesia (AHI) kategori Media": a category is none of the name's own grades.
    (doc.is(bracket, 'gradeHead') && reading.grades.wordAt(bracket + 1) !== undefined) ||
    (doc.looksCapital(bracket) && levelEnd(reading, bracket) > bracket) ||
    (doc.is(bracket, 'scope') && doc.isCapital(bracket));
  return goesOn ? bracket : i;
}

/** End of a year, or of "ke-10", "kelima" behind a name, or `i`. */
function editionEnd(doc: Doc, i: number): number {
  const year = yearEnd(doc, i);
  if (year > i) return year;
  // "Sertifikat X ke-27 perusahaan": a number of those who got it.
  if (doc.at(i, 'ke')) return doc.is(ordinalEnd(doc, i), 'counted') ? i : ordinalEnd(doc, i);
  return doc.word(i).startsWith('ke') && NUMBERS.includes(doc.word(i).slice(2)) ? i + 1 : i;
}

/** End of "Semester I", "Triwulan IV" behind what is best in it, or `i`. */
export function periodEnd(doc: Doc, i: number): number {
  const at = doc.at(i, 'periode') ? i + 1 : i;
  if (!/^(semester|triwulan|caturwulan|kuartal)$/.test(doc.word(at))) return i;
  const end = ordinalEnd(doc, at + 1);
  return end > at + 1 ? end : i;
}

/** End of "nasional", "kabupaten/kota" at token `i`. */
export const scopeEnd = (doc: Doc, i: number): number => (doc.at(i + 1, '/') && isScope(doc, i + 2) ? i + 3 : i + 1);

/** End of "tingkat nasional", "Tingkat Provinsi Jambi", "tingkat Polda NTT", or `i`. */
function levelEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (!doc.at(i, 'tingkat')) return i;
  const region = regionEnd(reading, i + 1);
  if (region > i + 1) return region;
  if (isScope(doc, i + 1)) return scopeEnd(doc, i + 1);
  const body = doc.looksCapital(i + 1) ? organisationEnd(reading, i + 1, 'stop') : i;
  return body > i + 1 ? body : i;
}

/** End of "se-Kalsel", "se-Sulawesi", or `i`. */
function allOfEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (!doc.at(i, 'se') || !doc.at(i + 1, '-')) return i;
  const place = placeEnd(reading, i + 2);
  return place > i + 2 ? place : i;
}

/** "Timur": a part of the country. */
const isPart = (doc: Doc, i: number): boolean => doc.is(i, 'direction') && doc.looksCapital(i);

/** End of a region or island at token `i`, or `i`: "Jawa Timur", "Kalimantan". */
export function placeEnd(reading: Reading, i: number): number {
  const region = regionEnd(reading, i);
  // "Indonesia Timur"
  if (region > i) return reading.doc.at(region - 1, 'indonesia') && isPart(reading.doc, region) ? region + 1 : region;
  const island = ISLANDS.has(reading.doc.word(i)) || reading.doc.at(i, 'nusantara');
  return island && reading.doc.looksCapital(i) ? i + 1 : i;
}

/** End of "wilayah Jawa-Bali", "kawasan Indonesia Timur", "regional Sumatera", or `i`. */
function areaEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (!/^(wilayah|kawasan|regional)$/.test(doc.word(i))) return i;
  const place = placeEnd(reading, i + 1);
  if (place === i + 1) return i;
  const second = doc.at(place, '-') ? placeEnd(reading, place + 1) : place;
  return second > place + 1 ? second : place;
}

/** End of "kelompok A", "tipe B", "regional II" behind what is best, or `i`: the class in which it is. */
function classEnd(doc: Doc, i: number): number {
  if (!/^(kelompok|tipe|kelas|klaster|regional|wilayah)$/.test(doc.word(i)) || !doc.has(i + 1, Shape.upper)) return i;
  return doc.length(i + 1) === 1 || isRoman(doc, i + 1) ? i + 2 : i;
}

/** End of "nasional", "dunia" behind a rank, or `i`: "peringkat 3 nasional", but not "KIPP nasional". */
function reachEnd({ doc, rank, to }: Draft, i: number): number {
  const ranked = rank?.to === to || isSuperlative(doc, i - 1);
  if (doc.at(i, 'nasional') && (ranked || doc.isCapital(i))) return i + 1;
  return doc.at(i, 'dunia') && doc.has(i - 1, Shape.number) ? i + 1 : i;
}

/** End of "10, 20, dan 30 tahun" behind a medal for years of service, or `i`. */
function termsEnd({ doc, entry }: Draft, i: number): number {
  // "Satyalancana Karya Satya X": the name may hold the first term.
  let at = isServiceTerm(doc, i - 1) ? afterLink(doc, i) : i;
  while (entry?.type === 'medal' && isServiceTerm(doc, at)) {
    if (doc.at(at + 1, 'tahun')) return at + 2;
    at = afterLink(doc, at + 1);
  }
  return i;
}

/** End of stars at token `i`, or `i`: "#5 Stars", "bintang empat". */
export function starsEnd(doc: Doc, i: number): number {
  const at = doc.at(i, '#') ? i + 1 : i;
  if (isCount(doc, at)) return /^stars?$/.test(doc.word(at + 1)) ? at + 2 : i;
  return /^(bintang|stars?)$/.test(doc.word(at)) && isNumberWord(doc, at + 1) ? at + 2 : i;
}

/** End of what a grade is given as, or `i`: "Proklim Utama Trofi", "Proklim Utama Sertifikat". */
function prizeEnd({ doc, grades, named }: Draft, i: number): number {
  const graded = named && grades.wordAt(i - 1) !== undefined;
  return graded && /^(trofi|sertifikat)$/.test(doc.word(i)) && doc.isCapital(i) && !doc.isCapital(i + 1) ? i + 1 : i;
}

/** Reads "Zona Hijau Penyelenggaraan Pelayanan Publik": what a capitalised grade of several words is of. */
function readField(draft: Draft): void {
  const { doc, grade, entry, to } = draft;
  const isGrade = entry?.type === 'zone' || (grade !== null && grade.to === to && to - grade.from > 1);
  if (!isGrade || !doc.isCapital(to - 1) || !doc.isCapital(to) || !isNameWord(doc, to)) return;
  // "juara harapan I Desa Sukamaju": a place is whoever got it.
  if (doc.is(to, 'regionHead')) return;
  if (!draft.matches.from(to).some(isOrganisation)) draft.to = capitalRunEnd(doc, to);
}

/** No real name has more behind it; the limit keeps hostile chains ("tingkat X tingkat X …") linear. */
const MAX_PARTS = 8;

/** Reads what may follow a complete name: grade, scope, edition. */
export function readTail(draft: Draft): void {
  const { doc } = draft;
  readField(draft);
  draft.to = bracketTailEnd(draft, draft.to);
  for (let before = -1, parts = 0; before !== draft.to && parts < MAX_PARTS; parts++) {
    before = draft.to;
    draft.to = Math.max(
      editionEnd(doc, draft.to),
      periodEnd(doc, draft.to),
      levelEnd(draft, draft.to),
      allOfEnd(draft, draft.to),
      areaEnd(draft, draft.to),
      classEnd(doc, draft.to),
      reachEnd(draft, draft.to),
      termsEnd(draft, draft.to),
      prizeEnd(draft, draft.to),
      draft.named && !draft.grades.wordAt(draft.to) ? starsEnd(doc, draft.to) : draft.to,
    );
    if (!draft.grade && draft.named) readOwnGrade(draft);
  }
  if (isQuoteOpen(draft)) draft.to++;
}

/** "Penghargaan \"Pelopor Desa\"": a quotation mark that opened inside the name closes inside it too. */
function isQuoteOpen({ doc, from, to }: Draft): boolean {
  if (!doc.isQuote(to)) return false;
  let open = false;
  for (let i = from; i < to; i++) if (doc.isQuote(i)) open = !open;
  return open;
}

/**
 * Reads the grade of a name: "KLA Nindya", "Adiwiyata kategori Mandiri". In small letters it must be one of the name's own
 * scale: "UHC Award kategori utama", "Top Digital Award bintang 4".
 */
function readOwnGrade(draft: Draft): void {
  const { doc, grades, to } = draft;
  for (const at of doc.is(to, 'gradeHead') ? [to, to + 1] : [to]) {
    const word = grades.wordAt(at);
    const isOwn = word && (isTelling(draft, word) || grades.isOnScaleOf(draft.entry, word));
    if (!word || !(doc.looksCapital(at) || (isOwn && isMarked(doc, word)))) continue;
    draft.to = at;
    readGrade(draft);
    return;
  }
}

/** Whether a grade in small letters is told by a head or number: "kategori utama", "bintang 4", but not "kategori utama kota". */
const isMarked = (doc: Doc, { from, to }: GradeWord): boolean =>
  to - from > 1 ||
  PAINTS.has(doc.word(from)) ||
  (doc.is(from - 1, 'gradeHead') && !doc.is(to, 'regionHead') && !doc.is(to, 'scope'));
