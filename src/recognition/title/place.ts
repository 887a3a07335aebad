// Reads the places of local offices, which no list holds: "Camat Dendang", "Lurah Sumur Batu", "Kepala Desa Sido Mukti".
// The difficulty is where the place ends and the holder's name begins.
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import { isRoman, type Reading, regionEnd } from '../names';
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
  if (!isSecond || !isTwoWordPlace(reading, office, i)) return i + 1;
  // "Desa Muara Badak Ulu"
  return doc.is(i + 2, 'direction') && doc.isCapital(i + 2) ? i + 3 : i + 2;
}

/** End of the place at token `i` with the regions that hold it, or `i`: "Bukuan Kecamatan Palaran Kota Samarinda". */
export function placeChainEnd(reading: Reading, office: number, i: number): number {
  const end = placeEnd(reading, office, i);
  return end > i && reading.doc.is(end, 'regionHead') ? regionEnd(reading, end) : end;
}

/** Whether two capitalised words are the place, and not the place and the holder's name. */
function isTwoWordPlace(reading: Reading, office: number, i: number): boolean {
  const { doc } = reading;
  const behind = i + 2;
  if (beginsPlace(doc, i) || doc.is(i + 1, 'direction')) return true;
  if (doc.isNamedPlace(i, i + 2)) return true;
  // "Desa Bangun Rejo Kecamatan …"
  if (doc.is(behind, 'regionHead') && doc.isCapital(behind)) return true;
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
  doc.isCapital(i) && !doc.is(i, 'unit') && !doc.is(i, 'honorific') && !doc.is(i, 'office') && !doc.is(i, 'awardHead');

/** "Ketua RT 03/RW 05 Kelurahan Bukuan": the number of a neighbourhood and where it lies, or `i`. */
export function neighbourhoodEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (!/^r[tw]$/.test(doc.word(i - 1)) || !doc.has(i, Shape.number)) return i;
  const next = doc.at(i + 1, '/') ? i + 2 : i + 1;
  const end = doc.at(next, 'rw') && doc.has(next + 1, Shape.number) ? next + 2 : i + 1;
  return doc.is(end, 'regionHead') ? regionEnd(reading, end) : end;
}

/** "Anggota DPR RI | Dapil Aceh II": whom a member of a chamber was elected by, or `i`. */
export function constituencyEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  const spelled = doc.at(i, 'daerah') && doc.at(i + 1, 'pemilihan');
  if (!spelled && !doc.at(i, 'dapil')) return i;
  const start = spelled ? i + 2 : i + 1;
  const region = regionEnd(reading, start);
  const end = isRoman(doc, region) || /^\d{1,2}$/.test(doc.word(region)) ? region + 1 : region;
  return end > start ? end : i;
}
