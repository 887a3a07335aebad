// Reads the names of offices that are called "balai": the great ones by all their words, those of the waters by their
// rivers. Every function returns the token where the part ends.
import type { Doc } from './doc';
import type { Reading } from './names';
import { beginsPlace } from './places';
import { territoryEnd } from './territories';

/** "Balai Besar Kesehatan Paru": a balai may call itself great. */
export const isGreat = (doc: Doc, i: number): boolean =>
  doc.at(i, 'besar') && doc.at(i - 1, 'balai') && doc.looksCapital(i);

const MAX_GREAT_WORDS = 9;
const MAX_PARK_WORDS = 3;

/** End of the name behind "Balai Besar" at token `i`: all its capitalised words. */
export function greatEnd(doc: Doc, i: number): number {
  const park = parkEnd(doc, i);
  if (park > i) return park;
  let end = i;
  while (end - i < MAX_GREAT_WORDS && (doc.isCapital(end) || (doc.at(end, 'dan') && doc.isCapital(end + 1)))) end++;
  return end;
}

/** "Balai Besar Wilayah Sungai Brantas", "BBWS Bengawan Solo": the rivers in its care. */
export function basinEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (!doc.isCapital(i) || doc.is(i, 'honorific') || territoryEnd(reading, i) > i) return i;
  const second = doc.at(i, 'bengawan') || doc.at(i + 1, '-') ? i + 1 : i;
  return doc.at(second, '-') && doc.isCapital(second + 1) ? second + 2 : second + 1;
}

/** "Balai | Taman Nasional Bromo Tengger Semeru", "Balai | Taman Nasional Sebangau": the park in its care, or `i`. */
export function parkEnd(doc: Doc, i: number): number {
  const name = i + 2;
  if (!doc.at(i, 'taman') || !doc.at(i + 1, 'nasional') || !doc.isCapital(name)) return i;
  if (beginsPlace(doc, name) && doc.isCapital(name + 1)) return name + 2;
  let end = name;
  while (end - name < MAX_PARK_WORDS && doc.isCapital(end)) end++;
  // Before a title, a degree or more names the head follows: "Taman Nasional Sebangau Andi Muhammad Kadhafi".
  return doc.isCapital(end) || doc.is(end, 'honorific') ? name + 1 : end;
}
