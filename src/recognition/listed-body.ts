// Reads what goes on behind a kind of body that the lexicon lists: its number, its level, its further field, the name of
// the one that is meant.
import { basinEnd } from './balai';
import { armyEnd, facilityEnd, waterCompanyEnd } from './facilities';
import { isFurtherField } from './fused';
import type { Match } from './matcher';
import type { Reading } from './names';
import { levelEnd } from './territories';
import { words } from './word-set';

/** Entries of hospitals: in full, their kind does not end in a word that tells it. */
const HOSPITALS = words('rsud rsup rs-jiwa rs-bhayangkara');

/** The number, level, name or further field behind a listed kind: "DPRD Kabupaten/Kota", "Dinsos P3A", "Batalyon Infanteri Para Raider 503/Mayangkara", "TPS 3R Balak". */
export function listedEnd(reading: Reading, { to: end, form }: Match): number {
  const { doc } = reading;
  const isHospital = HOSPITALS.has(form.entry?.id ?? '');
  if (doc.is(end - 1, 'army') && !isHospital) return armyEnd(reading, end);
  if (isFurtherField(doc, end)) return end + 1;
  const level = levelEnd(doc, end - 1);
  if (level > end) return level;
  const company = waterCompanyEnd(reading, end);
  if (company > end) return company;
  if (/^(bb?ws|bpdas)$/.test(doc.word(end - 1)) || (doc.at(end - 1, 'sungai') && doc.at(end - 2, 'wilayah')))
    return basinEnd(reading, end);
  return (isHospital || doc.is(end - 1, 'facility')) && doc.isCapital(end)
    ? Math.max(end, facilityEnd(reading, end - 1))
    : end;
}
