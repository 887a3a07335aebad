// Reads the parts of which official names are made: regions ("Provinsi Jawa Timur") and fields ("Komunikasi dan
// Informatika"). Every function returns the token where the part ends.
import { isOneEditApart } from '../text/edit-distance';
import { Shape } from '../text/tokenizer';
import type { Doc } from './doc';
import { isFusedField } from './fused';
import type { Grades } from './grades';
import { isTermForm, type Matches } from './matcher';

/** A text with its raw matches and its grades: what the recognizers and the facts read. */
export interface Reading {
  readonly doc: Doc;
  readonly matches: Matches;
  readonly grades: Grades;
}

const MAX_PLACE_WORDS = 3;

/** Skips a full stop that belongs to an abbreviation: "Prov. Sultra"; not one that ends a sentence: "dari kepala. Dana". */
export const afterStop = (doc: Doc, i: number): number =>
  doc.at(i, '.') && !doc.has(i, Shape.spaced) && doc.sameSentence(i, i + 1) ? i + 1 : i;

/** Whether token `i` is a Roman number; "Komisi lll" is typed with small letters that look like it. */
export const isRoman = (doc: Doc, i: number): boolean => /^([IVX]+|l{2,3})$/.test(doc.raw(i));

function knownRegion({ doc, matches }: Reading, i: number): number {
  const match = matches.longest(i, (form) => form.category === 'region');
  if (!match) return i;
  const end = qualifiedEnd(doc, match.to);
  // "Kanwil DJP Kalimantan Timur dan Utara": two regions share their first word.
  const shared =
    doc.is(end - 1, 'direction') &&
    doc.at(end, 'dan') &&
    doc.is(end + 1, 'direction') &&
    doc.isCapital(end + 1) &&
    !doc.isCapital(end + 2);
  return shared ? end + 2 : end;
}

/** "Bekasi Selatan", "Mendahara Ulu": a part of a place; "Polres Malang Kota": the town, not its surroundings. */
function qualifiedEnd(doc: Doc, i: number): number {
  if (!doc.looksCapital(i)) return i;
  const town = doc.at(i, 'kota') && (!doc.looksCapital(i + 1) || doc.is(i + 1, 'honorific'));
  return town || doc.is(i, 'direction') ? i + 1 : i;
}

/** A region that no list holds, but that the article has named as one: "Bupati Selaparang" behind "Kabupaten Selaparang". */
function namedRegion({ doc }: Reading, i: number): number {
  if (!doc.isCapital(i) || !doc.isWord(i) || (doc.words[i] as number) >= 0 || doc.word(i).length < 4) return i;
  if (doc.isCapital(i + 1) && doc.isNamedPlace(i, i + 2)) return qualifiedEnd(doc, i + 2);
  return doc.isNamedPlace(i, i + 1) ? qualifiedEnd(doc, i + 1) : i;
}

/** Shorter words are too near to others to be taken for a misspelt region. */
const MIN_MISSPELT = 5;

/** A misspelt region, where the grammar expects one: "Dishub Jatiim". */
function misspeltRegion({ doc }: Reading, i: number): number {
  if (!doc.isCapital(i) || (doc.words[i] as number) >= 0) return i;
  const word = doc.word(i);
  // "Kota Bogor Dadang Danubrata": followed by another capital it is the holder's name.
  const alone = !doc.isCapital(i + 1) || doc.is(i + 1, 'honorific');
  const { regionsLike, wordOf } = doc.lexicon;
  return alone && word.length >= MIN_MISSPELT && regionsLike(word).some((id) => isOneEditApart(word, wordOf(id)))
    ? i + 1
    : i;
}

/** A place that no list holds, behind the word for its kind: "Kelurahan Sumur Batu". */
function unknownPlace({ doc }: Reading, i: number): number {
  let end = i;
  while (
    end - i < MAX_PLACE_WORDS &&
    doc.isCapital(end) &&
    !doc.is(end, 'regionHead') &&
    !doc.is(end, 'unit') &&
    !doc.is(end, 'honorific') &&
    !doc.at(end, 'tahun')
  )
    end++;
  return end;
}

/** End of the region at token `i`, or `i`: "Provinsi Jawa Timur", "Kab. Gresik", "Jatim", "RI"; also of a misspelt one. */
export function regionEnd(reading: Reading, i: number): number {
  const end = spelledRegionEnd(reading, i);
  return end > i ? end : misspeltRegion(reading, i);
}

/** End of the region at token `i` where it is spelt as it should be, or `i`. */
export function spelledRegionEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (doc.at(i, 'ri') && doc.has(i, Shape.upper)) return i + 1;
  if (doc.at(i, 'republik') && doc.at(i + 1, 'indonesia'))
    return doc.at(i + 2, '(') && doc.at(i + 3, 'ri') && doc.at(i + 4, ')') ? i + 5 : i + 2;
  if (doc.at(i, 'indonesia') && doc.looksCapital(i)) return i + 1;
  if (!doc.is(i, 'regionHead')) {
    const known = knownRegion(reading, i);
    return known > i ? chained(reading, known) : namedRegion(reading, i);
  }
  const end = headedRegionEnd(reading, i);
  return end > i ? chained(reading, end) : i;
}

/** End of one region behind the word for its kind at token `i`, or `i`: "Kecamatan Rawalumbu". */
function headedRegionEnd(reading: Reading, i: number): number {
  const start = afterStop(reading.doc, i + 1);
  const known = knownRegion(reading, start);
  const end = known > start ? known : unknownPlace(reading, start);
  return end > start ? end : i;
}

/** A village, its district, its regency, its province. */
const MAX_CHAIN = 4;

/** A region may be followed by the one that holds it: "Kecamatan Rawalumbu Kota Bekasi". */
function chained(reading: Reading, end: number): number {
  const { doc } = reading;
  let at = end;
  for (let links = 1; links < MAX_CHAIN && doc.is(at, 'regionHead') && doc.looksCapital(at); links++) {
    const next = headedRegionEnd(reading, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Words of organisations carry affixes that names of persons do not. */
const ORGANISATION_WORD = /^(pe|ke)\p{L}{3,}an$|(itas|logi|istik|atika|asi|ural|onal|omi)$/u;

/** A capitalised word that can be part of an organisation's name. */
export const isNameWord = (doc: Doc, i: number): boolean => doc.looksCapital(i) && isFieldWord(doc, i);

/** A word of what bodies care for, in any case of letters: known from fields, or by its affixes. */
export function isFieldWord(doc: Doc, i: number): boolean {
  if (doc.is(i, 'unit') || doc.is(i, 'office') || doc.is(i, 'honorific')) return false;
  if (doc.is(i, 'fieldWord')) return true;
  // "Kasi", "Kecamatan", "Kepulauan" and "Bekasi" end like "Informasi" and "Perhubungan", but are an office, kinds of region, a region.
  const word = doc.word(i);
  if (word.length < 6 || word === 'kepulauan' || !ORGANISATION_WORD.test(word)) return false;
  return !doc.is(i, 'regionHead') && !doc.lexicon.regionWords.has(word);
}

const isAnd = (doc: Doc, i: number): boolean => doc.at(i, 'dan') || doc.at(i, 'serta') || doc.at(i, '&');

/** Skips what joins two parts of a name: "dan", a slash, or the comma of a list that ends in "dan". */
export function linkEnd(doc: Doc, i: number): number {
  if (isAnd(doc, i) || doc.at(i, '/') || doc.at(i, '-')) return i + 1;
  if (!doc.at(i, ',')) return i;
  if (isAnd(doc, i + 1)) return i + 2;
  for (let at = i + 1; at < i + 10 && doc.sameSentence(i, at); at++) {
    if (isAnd(doc, at)) return i + 1;
    if (!doc.looksCapital(at) && !doc.at(at, ',')) return i;
  }
  return i;
}

function fieldPart(reading: Reading, i: number): number {
  const { doc, matches } = reading;
  const field = matches.longest(i, (form) => form.category === 'field');
  if (field) return field.to;
  // "Manajemen ASN": acronyms of the administration are words of its fields; "PUPR-PKPP": so is what is joined to one.
  const joined = doc.has(i, Shape.upper) && doc.at(i - 1, '-') && !doc.has(i, Shape.spaced);
  return joined || isAcronymTerm(reading, i) || isNameWord(doc, i) || isFusedField(doc, i) ? i + 1 : i;
}

/** Whether token `i` is a word of three capitals and more, where capitals say something. */
export const isAcronym = (doc: Doc, i: number): boolean =>
  doc.has(i, Shape.upper) && !doc.has(i, Shape.flat) && doc.raw(i).length >= 3;

/** Whether token `i` is an acronym of the administration. */
export const isAcronymTerm = ({ doc, matches }: Reading, i: number): boolean =>
  isAcronym(doc, i) && !doc.is(i, 'honorific') && matches.longest(i, isTermForm) !== undefined;

/** End of the field at token `i`, or `i`: "Komunikasi dan Informatika", "Perencanaan, Pengembangan, dan Pemanfaatan". */
export function fieldEnd(reading: Reading, i: number): number {
  const end = fieldPart(reading, i);
  return end === i ? i : continuedFieldEnd(reading, end);
}

/** End of what a link joins to a field that ends at token `i`, or `i`: "dan Kebudayaan" behind "Kadis Pendidikan". */
export function linkedFieldEnd(reading: Reading, i: number): number {
  // "Kepala OPD dan Asisten I", "kepala OPD dan Forkopimda": who else is there is no field.
  return isAnd(reading.doc, i) && !isAcronymTerm(reading, i + 1) && isField(reading, i + 1)
    ? continuedFieldEnd(reading, i)
    : i;
}

const isField = ({ doc, matches }: Reading, i: number): boolean =>
  isNameWord(doc, i) || matches.longest(i, (form) => form.category === 'field') !== undefined;

function continuedFieldEnd(reading: Reading, start: number): number {
  let end = start;
  for (;;) {
    const link = linkEnd(reading.doc, end);
    // Two fields in a row without a link are one name only where the second is a plain name word.
    const next =
      link > end
        ? linkedPart(reading, link)
        : reading.doc.looksCapital(end) && !reading.doc.is(end, 'unit')
          ? fieldPart(reading, end)
          : end;
    if (next === link) return end;
    end = next;
  }
}

function linkedPart(reading: Reading, i: number): number {
  // "Dinas Kominfo dan Pemdes Lalimaya": a government with its place is another body.
  const government = /^pem(des|kab|kot|prov|da)$/.test(reading.doc.word(i)) && reading.doc.isCapital(i + 1);
  return reading.doc.looksCapital(i) && !government ? fieldPart(reading, i) : i;
}
