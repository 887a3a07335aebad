// What may follow a complete name: short form, edition, period, scope, grade: "(WTN) 2024", "ke-10", "Semester I 2024",
// "tingkat nasional", "kategori Nindya".
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import { type Reading, regionEnd } from '../names';
import { bracketEnd, organisationEnd } from '../organisations';
import { type Draft, yearEnd } from './draft';
import { readGrade } from './grade';
import { isSuperlative, ordinalEnd } from './rank';

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
    regionEnd(reading, bracket) > bracket || yearEnd(doc, bracket) > bracket || doc.is(bracket, 'gradeHead');
  return goesOn ? bracket : i;
}

/** End of a year, or of "ke-10", "kelima" behind a name, or `i`; in "WTP ke-10 kali" the times are counted. */
function editionEnd(doc: Doc, i: number): number {
  const year = yearEnd(doc, i);
  if (year > i) return year;
  const spelled = /^ke(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)$/.test(doc.word(i)) ? i + 1 : i;
  const end = doc.at(i, 'ke') ? ordinalEnd(doc, i) : spelled;
  return /^kali/.test(doc.word(end)) ? i : end;
}

/** End of "Semester I", "Triwulan IV" behind what is best in it, or `i`. */
export function periodEnd(doc: Doc, i: number): number {
  if (!/^(semester|triwulan|caturwulan|kuartal)$/.test(doc.word(i))) return i;
  const end = ordinalEnd(doc, i + 1);
  return end > i + 1 ? end : i;
}

/** End of "tingkat nasional", "Tingkat Provinsi Jambi", "tingkat Polda NTT", or `i`. */
function levelEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (!doc.at(i, 'tingkat')) return i;
  const region = regionEnd(reading, i + 1);
  if (region > i + 1) return region;
  if (doc.is(i + 1, 'scope')) return i + 2;
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

const ISLANDS = new Set(['jawa', 'sumatera', 'sumatra', 'kalimantan', 'sulawesi', 'maluku', 'papua', 'nusantara']);

/** End of a region or island at token `i`, or `i`: "Jawa Timur", "Kalimantan". */
export function placeEnd(reading: Reading, i: number): number {
  const region = regionEnd(reading, i);
  if (region > i) return region;
  return ISLANDS.has(reading.doc.word(i)) && reading.doc.looksCapital(i) ? i + 1 : i;
}

/** End of "wilayah Jawa-Bali", or `i`. */
function areaEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (!doc.at(i, 'wilayah')) return i;
  const place = placeEnd(reading, i + 1);
  if (place === i + 1) return i;
  const second = doc.at(place, '-') ? placeEnd(reading, place + 1) : place;
  return second > place + 1 ? second : place;
}

/** End of "nasional", "dunia" behind a rank, or `i`: "peringkat 3 nasional", but not "KIPP nasional". */
function reachEnd({ doc, rank, to }: Draft, i: number): number {
  const ranked = rank?.to === to || isSuperlative(doc, i - 1);
  if (doc.at(i, 'nasional') && (ranked || doc.isCapital(i))) return i + 1;
  return doc.at(i, 'dunia') && doc.has(i - 1, Shape.number) ? i + 1 : i;
}

/** Reads what may follow a complete name: grade, scope, edition. */
export function readTail(draft: Draft): void {
  const { doc } = draft;
  for (let before = -1; before !== draft.to; ) {
    before = draft.to;
    draft.to = Math.max(
      editionEnd(doc, draft.to),
      periodEnd(doc, draft.to),
      levelEnd(draft, draft.to),
      allOfEnd(draft, draft.to),
      areaEnd(draft, draft.to),
      reachEnd(draft, draft.to),
    );
    if (draft.grade || !draft.named) continue;
    const grade = doc.is(draft.to, 'gradeHead') ? draft.to + 1 : draft.to;
    if (draft.grades.wordAt(grade) && doc.looksCapital(grade)) {
      draft.to = grade;
      readGrade(draft);
    }
  }
}
