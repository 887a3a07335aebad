// Collects the places that an article names as such ("Kabupaten Selaparang", "Desa Sumber Rejo"), because no list holds
// all villages; offices named later may bear them. Knows the words with which places begin.
import type { Doc } from './doc';
import { words } from './word-set';

/** First words of places of two words, most after what lies there: "Polsek Tanjung Priok", "Camat Kebon Jeruk". */
const BEGINNINGS = words(
  'tanjung lubuk padang muara bandar kuala sungai sei air teluk labuan labuhan pulau pangkalan gunung bukit ujung rantau simpang danau rawa parit tebing pematang way tanah batu sawah kebon kebun pasar pondok koto kota loa long nanga aek batang karang sumber sido suka mekar marga talang bangun',
);

/** Whether token `i` begins a place that has a second word. */
export const beginsPlace = (doc: Doc, i: number): boolean => BEGINNINGS.has(doc.word(i));

/** One or two tokens as they are looked up. */
export const placeKey = (doc: Doc, from: number, to: number): string =>
  to - from > 1 ? `${doc.word(from)} ${doc.word(from + 1)}` : doc.word(from);

/** Every capitalised word, and pair of them, behind "Kabupaten", "Pemkab", "Desa": with the token where it first stands. */
export function placesOf(doc: Doc): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = 1; i < doc.count; i++) {
    if (!(doc.is(i - 1, 'regionHead') || doc.is(i - 1, 'regionBody')) || !doc.isCapital(i)) continue;
    // "Wali Kota Zulhamdi Rahmad": behind the mayor stands a name as often as a place.
    if (doc.at(i - 1, 'kota') && doc.at(i - 2, 'wali')) continue;
    for (const to of [i + 1, i + 2]) {
      const key = placeKey(doc, i, to);
      if (doc.isCapital(to - 1) && !places.has(key)) places.set(key, i);
    }
  }
  return places;
}
