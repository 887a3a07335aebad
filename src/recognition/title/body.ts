// Reads the body behind an office ("Rektor Universitas Negeri Malang"), which the office's last word may begin ("Kepala SMAN 1
// Glagah", "Danrem 143/HO"). Every function returns the token where its part ends.
import { Shape } from '../../text/tokenizer';
import { definedNameEnd } from '../definitions';
import type { Doc } from '../doc';
import { armyEnd, collegeKindEnd, facilityEnd, schoolEnd, stateCompanyEnd } from '../facilities';
import { type Reading, regionEnd } from '../names';
import { organisationEnd, unitEnd } from '../organisations';
import { programmeEnd } from '../programmes';
import { seatEnd } from '../seats';
import { levelEnd, territoryEnd } from '../territories';
import { words } from '../word-set';
import { isCaredFor, isSmallPlaceKind, neighbourhoodEnd, placeEnd } from './place';

const COLLEGES = words('universitas institut politeknik');

/** "Universitas Sebelas Maret", "Institut Seni Indonesia Yogyakarta": a college by its kind, its region, or a name that no list holds. */
function collegeEnd(reading: Reading, office: number, i: number): number {
  // "Dekan | Fakultas Hukum Universitas Negeri Malang", "Wakil Rektor II | Bidang Keuangan Universitas Riau"
  if (reading.doc.at(i, 'fakultas') || (reading.doc.at(i, 'bidang') && reading.doc.at(office + 1, 'rektor'))) {
    const college = [2, 3, 4, 5, 6, 7].map((ahead) => i + ahead).find((at) => COLLEGES.has(reading.doc.word(at)));
    return college && reading.doc.isCapital(i + 1) ? collegeEnd(reading, office, college) : i;
  }
  if (!COLLEGES.has(reading.doc.word(i)) || !reading.doc.looksCapital(i)) return i;
  const kind = collegeKindEnd(reading.doc, i + 1);
  const region = regionEnd(reading, kind);
  return region > kind ? regionEnd(reading, region) : placeEnd(reading, office, kind);
}

/** The longest name of a body, a level or a territory at token `i`, behind the office that begins at token `office`; or `i`. */
export const bodyEnd = (reading: Reading, office: number, i: number): number =>
  Math.max(
    organisationEnd(reading, i),
    programmeEnd(reading, i),
    collegeEnd(reading, office, i),
    stateCompanyEnd(reading.doc, i),
    levelEnd(reading.doc, i),
    territoryEnd(reading, i),
    seatEnd(reading, i),
    neighbourhoodEnd(reading, i),
  );

/** The office's last word may begin the name behind it: "Sekda Prov. Sultra", "Kepala SMAN 1 Glagah", "Danrem 143/HO". */
export function lastWordEnd(reading: Reading, end: number): number {
  const { doc } = reading;
  const last = end - 1;
  const level = levelEnd(doc, last);
  if (level > end) return level;
  // "Kepala Dinas PUPR-PKPP": agencies with two names.
  if (doc.at(end, '-') && doc.has(last, Shape.upper) && doc.has(end + 1, Shape.upper)) return end + 2;
  if (isSmallPlaceKind(doc, last)) return placeEnd(reading, last, end);
  if (doc.is(last, 'regionHead') && !doc.at(last, 'kota') && !isCaredFor(doc, last))
    return Math.max(end, regionEnd(reading, last));
  if (doc.is(last, 'army')) return armyEnd(reading, end);
  // "Kepala UPT SMPN 3 Gresik"
  if (doc.is(end, 'school') && doc.is(last, 'unit')) return schoolEnd(reading, end);
  const undertaking = doc.is(last, 'programmeHead') ? regionEnd(reading, programmeEnd(reading, last)) : end;
  const body = Math.max(undertaking, begunBodyEnd(reading, end), definedBodyEnd(reading, end));
  if (body > end) return body;
  if (doc.is(last, 'school')) return Math.max(end, schoolEnd(reading, last));
  return doc.is(last, 'facility') && doc.looksCapital(last) ? Math.max(end, facilityEnd(reading, last)) : end;
}

const isSection = (doc: Doc, i: number): boolean => doc.is(i, 'office') || doc.at(i, 'bidang');

/** Longest name of an office that the lexicon holds. */
const MAX_OFFICE_WORDS = 4;

/** "Kepala Dinas Pekerjaan Umum | , Penataan Ruang dan Perumahan": the office's words may begin the body, whose name is longer than the office that the lexicon knows. */
function begunBodyEnd(reading: Reading, end: number): number {
  for (let from = Math.max(0, end - MAX_OFFICE_WORDS); from < end; from++)
    // "Deputi Bidang Pembinaan …": a section's field is the office's own.
    if (!isSection(reading.doc, from) && unitEnd(reading, from) > end) return organisationEnd(reading, from);
  return end;
}

/** "Kepala Badan | Pengelolaan Uang Daerah (BPUD)": a body that the text abbreviates has a name that needs no list. */
function definedBodyEnd(reading: Reading, end: number): number {
  const named = reading.doc.is(end - 1, 'unit') && definedNameEnd(reading.doc, end - 1) > end;
  return named ? organisationEnd(reading, end - 1) : end;
}
