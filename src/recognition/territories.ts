// Reads what stands behind a body in place of a region: the part of the country that a branch serves ("Sulawesi IV
// Kendari"), or the level at which there are many of them ("DPRD Kabupaten/Kota").
import type { Doc } from './doc';
import { afterStop, isRoman, type Reading, regionEnd } from './names';
import { words } from './word-set';

export const ISLANDS = words('sumatera sumatra jawa bali kalimantan sulawesi maluku papua');
const MAX_REGIONS = 8;

/** "Sulawesi IV Kendari", "Wilayah Jawa Bali Nusa Tenggara", "Wilayah II": the part of the country that a branch serves. */
export function territoryEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (!doc.isCapital(i)) return i;
  if (ISLANDS.has(doc.word(i)) && isRoman(doc, i + 1)) return i + 2;
  // "Cabang Dinas Pendidikan Wilayah | V": the word may have been read as the last of a field.
  const start = doc.at(i - 1, 'wilayah') && isRoman(doc, i) ? i : i + 1;
  if (start > i && !doc.at(i, 'wilayah')) return i;
  let end = start;
  for (let parts = 0; parts < MAX_REGIONS; parts++) {
    const region = regionEnd(reading, end);
    if (region > end) end = region;
    else if (isRoman(doc, end) || (ISLANDS.has(doc.word(end)) && doc.isCapital(end))) end++;
    else if (doc.at(end, 'nusa') && doc.at(end + 1, 'tenggara')) end += 2;
    else break;
  }
  return end > start ? end : i;
}

/** Levels that are named in pairs: "Pemkab/kota", "kepala desa/kelurahan". */
const PAIRED = new Map([
  ['pemkab', 'kota'],
  ['desa', 'kelurahan'],
  ['kelurahan', 'desa'],
]);

/** "DPRD Kabupaten/Kota", "PKK Pusat", "Panwaslu kelurahan/desa": a body of a level that the text leaves open. */
export function levelEnd(doc: Doc, i: number): number {
  if (doc.at(i + 1, '/') && PAIRED.get(doc.word(i)) === doc.word(i + 2)) return i + 3;
  if (!doc.looksCapital(i)) return i;
  if ((doc.at(i, 'pusat') || doc.at(i, 'provinsi')) && doc.isCapital(i) && !doc.looksCapital(i + 1)) return i + 1;
  if (!doc.at(i, 'kabupaten') && !doc.at(i, 'kab')) return i;
  const link = afterStop(doc, i + 1);
  return (doc.at(link, '/') || doc.at(link, 'dan')) && doc.at(link + 1, 'kota') ? link + 2 : i;
}
