// Reads the places of local offices, which no list holds: "Camat Dendang", "Lurah Sumur Batu", "Kepala Desa Sido Mukti".
// The difficulty is where the place ends and the holder's name begins.
import type { Doc } from '../doc';
import type { Reading } from '../names';
import { beginsPlace } from '../places';
import { words } from '../word-set';
import { beginsOffice } from './head';

const KINDS = words('kecamatan kelurahan desa distrik nagari kampung dusun pekon');
/** Behind a place, these speak of the post and not of a person: "Camat Nipah Panjang sebelumnya dijabat oleh …". */
const ABOUT_POST = words('sebelumnya dijabat digantikan diganti merangkap kosong');
/** Before an office, these say that the person has been named already: "menjabat sebagai Sekcam Nipah Panjang". */
const NAMED_BEFORE = words('sebagai selaku menjadi jabatan');

export const isSmallPlaceKind = (doc: Doc, i: number): boolean => KINDS.has(doc.word(i)) && !isCaredFor(doc, i);

/** "Dinas Pemberdayaan Masyarakat dan Desa": the villages are what the office cares for, none is named. */
export const isCaredFor = (doc: Doc, i: number): boolean => doc.at(i - 1, 'dan') || doc.at(i - 1, 'masyarakat');

/**
 * End of the place at token `i`, or `i`.
 * @param office first token of the office to which the place belongs
 */
export function placeEnd(reading: Reading, office: number, i: number): number {
  const { doc } = reading;
  if (!isPlaceWord(doc, i)) return i;
  // "Desa Jawai Laut": the navy's "Laut" is a direction too.
  const isSecond = isPlaceWord(doc, i + 1) || (doc.isCapital(i + 1) && doc.is(i + 1, 'direction'));
  return isSecond && isTwoWordPlace(reading, office, i) ? i + 2 : i + 1;
}

/** Whether two capitalised words are the place, and not the place and the holder's name. */
function isTwoWordPlace(reading: Reading, office: number, i: number): boolean {
  const { doc } = reading;
  const behind = i + 2;
  if (beginsPlace(doc, i) || doc.is(i + 1, 'direction')) return true;
  if (doc.isNamedPlace(i, i + 2)) return true;
  if (NAMED_BEFORE.has(doc.word(office - 1))) return !doc.isCapital(behind);
  if (ABOUT_POST.has(doc.word(doc.at(behind, 'yang') ? behind + 1 : behind))) return true;
  // "(Camat Kebon Jeruk)": who holds it stands before the bracket.
  if (doc.at(behind, '(') || (doc.at(behind, ')') && doc.at(office - 1, '('))) return true;
  // A rank, a degree or the next office follows the place; so does the holder set off by a comma.
  if (doc.is(behind, 'honorific') || doc.is(behind, 'office')) return true;
  if (!doc.at(behind, ',') || !doc.isCapital(behind + 1)) return false;
  // "Kades Jenggala Fahrudin, Kades Senaru …": in a list of offices that may be the holder, unless the word is known.
  return !beginsOffice(reading, behind + 1) || (doc.words[i + 1] as number) >= 0;
}

const isPlaceWord = (doc: Doc, i: number): boolean =>
  doc.isCapital(i) && !doc.is(i, 'unit') && !doc.is(i, 'honorific') && !doc.is(i, 'office');
