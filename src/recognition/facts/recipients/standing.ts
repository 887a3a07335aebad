// Reads the order in which others come in: "R1 juara umum, disusul R2 sebagai Juara II dan R3 Juara III", "diikuti R2 dan R3 di
// posisi kedua dan ketiga". Names that nobody knows count as well, since their place in the order says what they are.
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { type Actor, unlisted } from '../actors/actors';
import type { RecipientSearch } from '../actors/receiver';
import { isWritten } from '../grammar/capitals';
import { clauseStart, findWord, type Range, sentenceRange } from '../grammar/clause';

const FOLLOWS = words('disusul diikuti menyusul');
/** What one in the order begins with. */
const JOINS = words(', ; dan serta oleh disusul diikuti menyusul kemudian lalu sedangkan sementara');
const AT = words('sebagai di pada menjadi menempati');
const MAX_NAME = 6;
const ROW_GAP = 2;

/** "Juara II", "posisi ketiga", "kedua": a place in an order. */
const isPlace = (doc: Doc, { from, level, grade }: Candidate): boolean =>
  level !== undefined && grade === undefined && (doc.is(from, 'rankHead') || doc.is(from, 'ordinal'));

/** Whether the sentence tells of more places than this one. */
function isOrder(doc: Doc, award: Candidate): boolean {
  const { from, to } = sentenceRange(doc, award.from);
  if (findWord(doc, { from, to: award.from }, FOLLOWS) >= 0) return true;
  for (let at = from; at < to; at++)
    if ((at < award.from || at >= award.to) && doc.is(at, 'rankHead') && doc.is(at + 1, 'ordinal')) return true;
  return false;
}

/** The name that ends at token `to`, known or not, behind what joins it to the order. */
function nameBefore({ doc, actors }: RecipientSearch, to: number): Actor | undefined {
  const known = actors.find((actor) => actor.to === to && actor.kind !== 'office');
  let from = to;
  while (from > to - MAX_NAME && isWritten(doc, from - 1)) from--;
  const name = known ?? unlisted('organisation', { from, to });
  return name.to > name.from && JOINS.has(doc.word(name.from - 1)) ? name : undefined;
}

/** "Di posisi kedua, R", "di posisi kedua ada R": a place that is named before who came in at it. */
function nameBehind({ doc, actors, award: { from, to } }: RecipientSearch): Actor | undefined {
  const fronted =
    doc.at(from - 1, 'di') && (doc.at(to, 'ada') || (doc.at(to, ',') && clauseStart(doc, from) >= from - 2));
  return fronted ? actors.find((actor) => actor.from === to + 1 && actor.kind !== 'office') : undefined;
}

/** "disusul R sebagai Juara II", ", R juara III", "di posisi kedua ada R": who comes in at a place of an order. */
export function comesIn(search: RecipientSearch): Actor | undefined {
  const { doc, award } = search;
  if (!isPlace(doc, award)) return undefined;
  const behind = nameBehind(search);
  if (behind || !isOrder(doc, award)) return behind;
  return nameBefore(search, AT.has(doc.word(award.from - 1)) ? award.from - 1 : award.from);
}

/** The places that stand in a row with one: "Juara II dan Juara III". */
function placesAround(doc: Doc, awards: readonly Candidate[], award: Candidate): Candidate[] {
  const joined = (a: Candidate, b: Candidate): boolean =>
    isPlace(doc, a) && isPlace(doc, b) && b.from - a.to <= ROW_GAP && /^(,|dan|serta|\/)$/.test(doc.word(a.to));
  let first = awards.indexOf(award);
  // An echo ("predikat serupa") is none of them.
  if (first < 0) return [];
  let last = first;
  while (first > 0 && joined(awards[first - 1] as Candidate, awards[first] as Candidate)) first--;
  while (last + 1 < awards.length && joined(awards[last] as Candidate, awards[last + 1] as Candidate)) last++;
  return awards.slice(first, last + 1);
}

/** "R1 dan R2 sebagai Juara II dan Juara III": the row of places that begins behind a row of recipients, where nobody gets two. */
export function placesBehind(
  doc: Doc,
  awards: readonly Candidate[],
  { award, row }: { award: Candidate; row: Range },
): readonly Candidate[] {
  const places = placesAround(doc, awards, award);
  const [first] = places;
  return first && first.from >= row.to && row.from >= clauseStart(doc, first.from) ? places : [];
}
