// Places that lie in others, what of a name only says where it lies, and the places that the article itself introduces.
import { Shape } from '../../../text/tokenizer';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import type { Range } from '../grammar/clause';

/** Places that lie in a district, and the words for what holds them. */
export const VILLAGES = words('desa kelurahan dusun nagari jorong rw rt kampung');
export const DISTRICTS = words('kecamatan kec kabupaten kab');

/** "SDN 4 Pemuteran Kecamatan Gerokgak", "Desa Sumber Kec. Rembang": what holds a school or a village is no part of its name. */
export function withoutDistrict(doc: Doc, { from, to }: Range): number {
  if (!doc.is(from, 'school') && !VILLAGES.has(doc.word(from))) return to;
  for (let at = from + 1; at < to; at++) if (DISTRICTS.has(doc.word(at))) return at;
  return to;
}

/** Names that stand behind "Kabupaten", "Desa", "Pemkab": elsewhere in the article they are places too. */
export function placesNamed(doc: Doc): ReadonlySet<string> {
  const places = new Set<string>();
  for (let i = 0; i < doc.count; i++) {
    const head = (doc.is(i, 'regionHead') && doc.looksCapital(i)) || /^pem(kab|kot|prov|ko)$/.test(doc.word(i));
    const next = i + 1;
    if (!head || !doc.isCapital(next) || (doc.words[next] as number) >= 0 || doc.has(next, Shape.upper)) continue;
    places.add(doc.word(next));
  }
  return places;
}
