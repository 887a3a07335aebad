// Tells places that only say where another one lies: "Desa Sukamaju, Kabupaten Garut", "Kota Batu Jawa Timur", "Kabupaten Madiun,
// Jawa Timur, dan Kabupaten Kudus, Jawa Tengah".
import type { Doc } from '../../doc';
import type { Range } from '../grammar/clause';
import { type Actor, isBodyOrPlace } from './actors';
import { VILLAGES } from './places';

/** One of a row, with the name of the place around it. */
export interface Placed {
  readonly actor: Actor;
  readonly whole: Range;
}

/** How large a place is: a village, a district, a regency or city, a province. */
function sizeOf(doc: Doc, { from }: Actor): number {
  if (VILLAGES.has(doc.word(from))) return 0;
  if (/^kec(amatan)?$/.test(doc.word(from))) return 1;
  return /^pro[vp](insi)?$/.test(doc.word(from)) ? 3 : 2;
}

const isRegency = (doc: Doc, { from }: Actor): boolean => /^(kab|kabupaten|kota)$/.test(doc.word(from));
const isBare = (doc: Doc, { from, kind }: Actor): boolean => kind === 'region' && !doc.is(from, 'regionHead');

/** "Kota Batu Jawa Timur": the place directly behind says where the one before it lies. */
export const liesIn = (place: Actor, next: Actor | undefined): boolean =>
  next?.kind === 'region' && next.from === place.to && isBodyOrPlace(place);

/** Whether a place may hold another one: it is of a larger kind, or a bare name. */
export const canHold = (doc: Doc, larger: Actor, place: Actor): boolean =>
  isBare(doc, larger) || sizeOf(doc, place) < sizeOf(doc, larger);

/** "Desa Sukamaju, Kabupaten Garut": the second of two places behind a comma, if it is larger. */
const holds = (doc: Doc, place: Actor, larger: Actor): boolean =>
  place.kind === 'region' &&
  larger.kind === 'region' &&
  doc.at(place.to, ',') &&
  larger.from === place.to + 1 &&
  sizeOf(doc, place) < sizeOf(doc, larger);

/** "Kabupaten Madiun, Jawa Timur": a bare name behind the comma of a regency or city. */
const isBehind = (doc: Doc, row: readonly Placed[], index: number): boolean => {
  const [place, next] = [row[index]?.actor, row[index + 1]?.actor];
  return (
    place !== undefined &&
    next !== undefined &&
    isRegency(doc, place) &&
    isBare(doc, next) &&
    doc.at(place.to, ',') &&
    next.from === place.to + 1
  );
};

/** Whether a row tells of each of its regencies and cities where it lies. */
function tellsWhere(doc: Doc, row: readonly Placed[]): boolean {
  const regencies = row.map(({ actor }, index) => (isRegency(doc, actor) ? index : -1)).filter((index) => index >= 0);
  return (
    regencies.length > 1 &&
    regencies.every((index) => {
      const { actor, whole } = row[index] as Placed;
      return whole.to > actor.to || isBehind(doc, row, index);
    })
  );
}

/** A row without the places that only say where one of it lies. */
export function withoutHolders(doc: Doc, row: readonly Placed[]): Actor[] {
  const where = tellsWhere(doc, row);
  return row
    .filter(({ actor }, index) => {
      const before = row[index - 1]?.actor;
      return !before || !(holds(doc, before, actor) || (where && isBehind(doc, row, index - 1)));
    })
    .map(({ actor }) => actor);
}
