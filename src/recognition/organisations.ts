// Reads organisational units ("Dinas Perhubungan Kota Batu", "SMAN 2 Paringin", "Korem 143/HO") and the chains that they
// form. Every function returns the token where the part ends.
import type { EntryType } from '../lexicon/entry';
import { greatEnd, isGreat, parkEnd } from './balai';
import { bracketEnd } from './brackets';
import { definedNameEnd } from './definitions';
import type { Doc } from './doc';
import { facilityEnd, schoolEnd } from './facilities';
import { isFurtherField, isFusedAgency } from './fused';
import { listedEnd } from './listed-body';
import { isTermForm, type Match } from './matcher';
import { afterStop, fieldEnd, isAcronym, isRoman, type Reading, regionEnd } from './names';
import { classEnd, isMinistry, isOtherPlace, seatEnd, stoppedRegionEnd } from './seats';
import { levelEnd, territoryEnd } from './territories';
import { words } from './word-set';

/** Types of terms behind which a region belongs to the name. */
const ORGANISATIONS: ReadonlySet<EntryType> = new Set([
  'institution',
  'agency',
  'government',
  'unit',
  'group',
  'service',
]);

export const isOrganisation = (match: Match): boolean =>
  match.form.entry?.kind === 'term' && ORGANISATIONS.has(match.form.entry.type);

/** End of one organisational part at token `i`, or `i`: a known body, or a unit word with its field. */
export function unitEnd(reading: Reading, i: number): number {
  const { doc, matches } = reading;
  if (doc.is(i, 'school')) return schoolEnd(reading, i);
  if (doc.is(i, 'facility') && doc.looksCapital(i)) {
    const end = facilityEnd(reading, i);
    if (end > i + 1) return end;
  }
  const known = matches.longest(i, isTermForm);
  const named = doc.is(i, 'unit') || doc.at(i, 'pemerintah') ? unitByGrammar(reading, i) : i;
  if (known && isOrganisation(known)) return Math.max(listedEnd(reading, known), named);
  if (named > i || !isFusedAgency(doc, i)) return named;
  return isFurtherField(doc, i + 1) ? i + 2 : i + 1;
}

/** Units that are named by their region alone. */
const BRANCHES = words('perwakilan cabang kanwil sekretariat');
/** Units whose field may be an acronym alone. */
const AGENCIES = words('dinas sudin badan kementerian ditjen jenderal');
/** Pairs that are ordinary words: a village hall, any public body or enterprise. */
const COMMON = new Set([
  'balai desa',
  'balai kota',
  'balai rw',
  'balai kelurahan',
  'badan publik',
  'badan usaha',
  'badan hukum',
  'forum anak',
]);

const isWordPair = (doc: Doc, i: number): boolean =>
  (doc.at(i, 'direktorat') && doc.at(i + 1, 'jenderal')) || (doc.at(i, 'kementerian') && doc.at(i + 1, 'koordinator'));

/** "Direktorat Jenderal (Ditjen) Imigrasi": the kind may be abbreviated in brackets before the name. */
const kindEnd = (doc: Doc, i: number): number =>
  doc.is(i + 1, 'unit') || doc.at(i + 1, 'kemenko') ? bracketEnd(doc, i) : i;

/** "Forum Kabupaten Sehat": the award or assessment that the body cares for, or `i`. */
function schemeEnd({ doc, matches }: Reading, i: number): number {
  const scheme = matches.longest(i, ({ entry, size }) => entry?.kind === 'award' && size > 1);
  return scheme && doc.isCapital(i) ? scheme.to : i;
}

/** "Pemerintah Aceh": a government is named by its region alone. */
function governmentEnd(reading: Reading, i: number): number {
  const region = regionEnd(reading, i + 1);
  return region > i + 1 && !reading.doc.at(i + 1, 'indonesia') ? region : i;
}

function unitByGrammar(reading: Reading, i: number): number {
  const { doc } = reading;
  if (COMMON.has(`${doc.word(i)} ${doc.word(i + 1)}`)) return i;
  // "Kantor Dinas Kominfo" is the building, the name begins behind it.
  if (doc.at(i, 'kantor') && doc.is(i + 1, 'unit')) return i;
  if (doc.at(i, 'pemerintah')) return governmentEnd(reading, i);
  let start = afterStop(doc, i + 1);
  if ((doc.is(start, 'unit') && doc.looksCapital(start)) || isGreat(doc, start)) start++;
  if (isWordPair(doc, i)) start = kindEnd(doc, start + 1);
  const end = isGreat(doc, start - 1)
    ? greatEnd(doc, start)
    : Math.max(fieldEnd(reading, start), schemeEnd(reading, start), definedNameEnd(doc, i), parkEnd(doc, start));
  if (end > start) return end;
  // "Dinas PKP2LH": an acronym that no list holds.
  if (AGENCIES.has(doc.word(start - 1)) && isAcronym(doc, start) && !isRoman(doc, start)) return start + 1;
  const region = BRANCHES.has(doc.word(i)) ? regionEnd(reading, start) : start;
  if (region > start) return region;
  return /^([ivx]+|\d+)$/.test(doc.word(start)) ? start + 1 : i;
}

/** No real name has more parts; the limit keeps hostile chains ("UPT UPT UPT …") linear. */
const MAX_PARTS = 10;

/** Words behind a body that begin a section, or an office, of their own: "Pemkot Palu Asisten I". */
const OWN_BODIES = words('bidang seksi asisten deputi');

/** How brackets inside a name are treated: `cross` them where the name goes on, or `stop` at a bracket that repeats the whole name. */
type Brackets = 'cross' | 'stop';

/**
 * End of the chain of units, fields in brackets and regions at token `i`, or `i`:
 * "Dinas Perpustakaan dan Kearsipan (Disperpusip) Jatim".
 */
export function organisationEnd(reading: Reading, i: number, brackets: Brackets = 'cross'): number {
  const { doc } = reading;
  let end = firstPart(reading, i);
  let part = i;
  for (let parts = 1; end > i && parts < MAX_PARTS; parts++) {
    if (isOtherPlace(reading, { ministry: i, part, end })) break;
    // "Dinas Kominfo Provinsi Sultra Bidang TIK": a section is a body of its own, save in titles.
    if (brackets === 'stop' && (OWN_BODIES.has(doc.word(end)) || isWholeCountry(doc, i, end))) break;
    const next = laterPart(reading, end, brackets);
    if (next === end || (brackets === 'stop' && doc.at(end, '(') && !abbreviatesPart(doc, i, end))) break;
    part = end;
    end = next;
  }
  return twinEnd(reading, i, end);
}

/** "Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional": a ministry and the agency that it heads. */
function twinEnd(reading: Reading, i: number, end: number): number {
  const { doc } = reading;
  if (!isMinistry(doc, i) || end === i || !doc.at(end, '/')) return end;
  const agency = unitEnd(reading, end + 1);
  return agency > end + 1 ? agency : end;
}

/** "Pemerintah Daerah (LKPD)": a bracket belongs to a longer name when its first letter begins no word of this one. */
function abbreviatesPart(doc: Doc, from: number, bracket: number): boolean {
  const letter = doc.word(bracket + 1)[0];
  for (let i = from; i < bracket; i++) if (doc.word(i)[0] === letter) return true;
  return false;
}

/** "seluruh KPH Indonesia", "Humas Indonesia": bodies of which every region has one are none of the country's. */
const isWholeCountry = (doc: Doc, from: number, end: number): boolean =>
  doc.at(end, 'indonesia') && !isMinistry(doc, from);

function firstPart(reading: Reading, i: number): number {
  const unit = unitEnd(reading, i);
  if (unit > i) return unit;
  const region = regionEnd(reading, i);
  return region > i ? region : classEnd(reading.doc, i);
}

function laterPart(reading: Reading, i: number, brackets: Brackets): number {
  const { doc } = reading;
  const part = Math.max(firstPart(reading, i), seatEnd(reading, i), levelEnd(doc, i), territoryEnd(reading, i));
  if (part > i) return part;
  const stopped = stoppedRegionEnd(reading, i);
  if (stopped > i) return stopped;
  // "Kanwil DJP Jatim III": one of several in a region.
  if (isRoman(doc, i) && doc.lexicon.regionWords.has(doc.word(i - 1))) return i + 1;
  const bracket = bracketEnd(doc, i);
  // "Rumah Sakit Umum Daerah (RSUD) Dr. Saiful Anwar": the facility's own name follows its kind.
  const facility = bracket > i && doc.is(i + 1, 'facility') ? facilityEnd(reading, bracket - 1) : bracket;
  if (facility > bracket) return facility;
  // A bracket belongs to the name only where the name goes on behind it.
  if (bracket > i && firstPart(reading, bracket) > bracket)
    return brackets === 'cross' || !namesWhole(reading, i) ? bracket : i;
  return holdsOffice(reading, i) ? i + 1 : i;
}

/**
 * "Asisten Deputi … pada Deputi Bidang …": whether "pada" at token `i` leads to the unit that has the office. "Kepala BKD
 * pada Pemprov Kalteng" serves at a government, which is a mention of its own.
 */
export function holdsOffice(reading: Reading, i: number): boolean {
  const { doc } = reading;
  if (!doc.at(i, 'pada') || !doc.looksCapital(i + 1) || /^pem(erintah|prov|kab|kot|da)/.test(doc.word(i + 1)))
    return false;
  return unitEnd(reading, i + 1) > i + 1;
}

/** Whether the short form in the bracket at token `i` stands for a whole organisation: "(BSSN)", not "(PU SDA)". */
function namesWhole({ doc, matches }: Reading, i: number): boolean {
  const match = matches.longest(i + 1, isTermForm);
  return match !== undefined && doc.at(match.to, ')') && isOrganisation(match) && match.form.entry?.type !== 'unit';
}
