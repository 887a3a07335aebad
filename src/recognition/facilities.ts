// Reads the names of facilities: schools ("SMAN 2 Paringin"), hospitals and stations ("RSUD dr. Soedono"), army units
// ("Korem 143/HO"), universities. Every function returns the token where the name ends.
import { Shape } from '../text/tokenizer';
import type { Doc } from './doc';
import { isTermForm } from './matcher';
import { afterStop, isRoman, type Reading, regionEnd, spelledRegionEnd } from './names';
import { beginsPlace } from './places';
import { isHeadlineVerb } from './verbs';
import { words } from './word-set';

/** "Koramil 1015-04/Kuala Pembuang": the last of the numbers that hyphens join at token `i`, or `i`. */
function lastNumber(doc: Doc, i: number): number {
  let at = i;
  while (doc.at(at + 1, '-') && doc.has(at + 2, Shape.number) && !doc.has(at + 1, Shape.spaced)) at += 2;
  return at;
}

/** "Korem 143/HO", "Kodam V/Brawijaya", "Kodim 0818/Malang-Batu": number and name of an army unit behind its kind. */
export function armyEnd(reading: Reading, start: number): number {
  const { doc } = reading;
  // "Danlanud Iskandar Letkol …", "Kasdam Jaya Brigjen …": a unit may go by its name alone.
  if (!doc.has(start, Shape.number) && !isRoman(doc, start)) return nameBeforeRankEnd(doc, start);
  const i = lastNumber(doc, start);
  if (!doc.at(i + 1, '/'))
    return doc.has(i + 1, Shape.capital) && doc.has(i + 1, Shape.upper) ? i + 2 : nameBeforeRankEnd(doc, i + 1);
  if (!doc.looksCapital(i + 2)) return i + 1;
  if (doc.at(i + 3, '-') && doc.looksCapital(i + 4)) return i + 5;
  // "0204/Deli Serdang"
  const region = spelledRegionEnd(reading, i + 2);
  if (region > i + 3) return region;
  // "083/Baladhika Jaya Kolonel …": officers are named with their rank, so a second word before it is the unit's.
  if (doc.isCapital(i + 3) && (beginsPlace(doc, i + 2) || doc.is(i + 3, 'direction'))) return i + 4;
  const closed = doc.has(i, Shape.flat) ? isHeadlineVerb(doc, i + 4) : doc.is(i + 4, 'honorific');
  return doc.looksCapital(i + 3) && isPlainWord(doc, i + 3) && closed ? i + 4 : i + 3;
}

/** "Korem 102 Panju Panjung Brigjen …": the name of a unit, in one or two words before the rank of who commands it, or `i`. */
function nameBeforeRankEnd(doc: Doc, i: number): number {
  let end = i;
  while (end - i < 2 && doc.isCapital(end) && isPlainWord(doc, end)) end++;
  return doc.is(end, 'honorific') ? end : i;
}

const isPlainWord = (doc: Doc, i: number): boolean =>
  doc.isWord(i) && !doc.is(i, 'honorific') && !doc.is(i, 'office') && !doc.is(i, 'unit') && !doc.is(i, 'regionHead');

/** "SMA Negeri 15 Surabaya", "SMAN 1 Glagah": a kind of school with its number and place. */
export function schoolEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  const number = doc.at(i + 1, 'negeri') ? i + 2 : i + 1;
  if (!doc.has(number, Shape.number)) return i;
  const region = regionEnd(reading, number + 1);
  if (region > number + 1) return region;
  const placed = doc.looksCapital(number + 1) && isPlainWord(doc, number + 1) && !doc.at(number + 1, 'dan');
  if (!placed) return number + 1;
  // "SMAN 1 Glagah Banyuwangi": the village, then the region.
  return doc.is(number + 2, 'direction') && doc.isCapital(number + 2) ? number + 3 : regionEnd(reading, number + 2);
}

const COLLEGE_KINDS = words('negeri islam teknologi pertanian kristen katolik muhammadiyah seni pendidikan perkapalan');

/** End of what qualifies a college at token `i`, or `i`: "Negeri" of "Universitas Negeri Malang", "Seni" of "Institut Seni Indonesia". */
export const collegeKindEnd = (doc: Doc, i: number): number => (COLLEGE_KINDS.has(doc.word(i)) ? i + 1 : i);

const MAX_COMPANY_WORDS = 6;

/** "PT Telkom Indonesia (Persero) Tbk": a company of the state says so in its name; others are private. */
export function stateCompanyEnd(doc: Doc, i: number): number {
  if (!doc.is(i, 'company')) return i;
  let at = afterStop(doc, i + 1);
  while (at - i <= MAX_COMPANY_WORDS && doc.isCapital(at)) at++;
  if (!doc.at(at, '(') || !doc.at(at + 1, 'persero') || !doc.at(at + 2, ')')) return i;
  return doc.at(at + 3, 'tbk') ? at + 4 : at + 3;
}

const MAX_FACILITY_WORDS = 5;
/** Honorifics of persons after whom facilities are named; others belong to whoever heads the facility. */
const NAMESAKE = words('dr prof r raden kh sultan pangeran ki nyi tuan');

/** Facilities that go by their place: "Lapas Balikpapan", "PDAM Nunukan". */
const PLACED = words('lapas rutan pdam rsud rsu');

/** Last words before the name of a water company: "PDAM", "Perumda Air Minum", "Perusahaan Umum Daerah (Perumda)". */
const WATER_COMPANIES = words('pdam pam perumda perumdam minum bumd');

/** "Tirta Uli", "Tirta Amertha Jati" before its region: the name of a water company at token `i`, or `i`. */
export function waterCompanyEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (!doc.at(i, 'tirta') || !doc.isCapital(i + 1)) return i;
  // "Kepala Dinas Perhubungan Tirta Kusuma": elsewhere it begins a person's name.
  if (!WATER_COMPANIES.has(doc.word(doc.at(i - 1, ')') ? i - 2 : i - 1))) return i;
  const longer = doc.isCapital(i + 2) && regionEnd(reading, i + 3) > i + 3;
  return longer ? i + 3 : i + 2;
}

/** "UPT Tahura Raden Soerjo", "RSUD dr. Soedono": facilities bear names of persons and places. */
export function facilityEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  const listed = wholeNameEnd(reading, i, i);
  if (listed > i) return waterCompanyEnd(reading, listed);
  // "Lapas Balikpapan Pujiono Slamet": what follows the place is the head's name.
  const placed = PLACED.has(doc.word(i)) ? regionEnd(reading, i + 1) : i + 1;
  if (placed > i + 1) return placed;
  let end = i + 1;
  // "17 Puskesmas Sudah Terakreditasi": several have no name together.
  if (doc.has(i - 1, Shape.number)) return end;
  while (end - i <= MAX_FACILITY_WORDS) {
    const whole = wholeNameEnd(reading, end, i);
    if (whole > end) return whole;
    // "peringkat BUMDes Maju": a grade is no name.
    if (end === i + 1 && doc.is(end, 'plainGrade') && !doc.isCapital(end + 1)) break;
    // "Puskesmas Mojoagung dr. Budi": behind the facility's own name an honorific is that of its head.
    const namesake = isNamesake(doc, end) && (end === i + 1 || isNamesake(doc, end - 1));
    if (!namesake && !(namesFacility(doc, end, i) && isPlainPart(doc, end))) break;
    // "Puskesmas Sali-Sali": a doubled name.
    end += doc.at(end + 1, '-') && doc.isCapital(end + 2) && doc.isCapital(end) ? 3 : 1;
  }
  return doc.isWord(end - 1) ? end : i;
}

/** What closes a facility's name: a region ("RSUD Kota Bekasi"), a name that the lexicon knows ("Tahura Raden Soerjo"), or that of a water company. */
function wholeNameEnd(reading: Reading, at: number, facility: number): number {
  const { doc, matches } = reading;
  if (!doc.looksCapital(at) || doc.at(at, 'gedung')) return at;
  if (doc.is(at, 'regionHead') || at > facility + 1) {
    const region = regionEnd(reading, at);
    if (region > at) return region;
  }
  return matches.longest(at, (form) => isTermForm(form) && form.size > 1)?.to ?? waterCompanyEnd(reading, at);
}

const isNamesake = (doc: Doc, i: number): boolean =>
  NAMESAKE.has(doc.word(i)) ||
  (doc.at(i, '.') && !doc.has(i, Shape.spaced) && doc.raw(i - 1).length <= 2 && !isRoman(doc, i - 1));

/** On a headline only the last words of the line, or those before a verb, are sure to belong to the name. */
function namesFacility(doc: Doc, at: number, facility: number): boolean {
  if (doc.isCapital(at)) return true;
  if (!doc.looksCapital(at) || isHeadlineVerb(doc, at)) return false;
  if (doc.lineEnd(at) - facility <= MAX_FACILITY_WORDS) return true;
  for (let end = at + 1; end - facility <= MAX_FACILITY_WORDS && doc.looksCapital(end); end++)
    if (isHeadlineVerb(doc, end)) return true;
  return false;
}

/** "Rutan Gedung Merah Putih": a building, not the name of the prison. */
const isPlainPart = (doc: Doc, i: number): boolean =>
  !doc.is(i, 'office') &&
  !doc.is(i, 'honorific') &&
  !doc.at(i, 'gedung') &&
  !(doc.is(i, 'unit') && !doc.is(i, 'facility'));
