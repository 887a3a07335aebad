// Reads rows of recipients: "Kota A, Kabupaten B (ketiga kali), dan C", "SDN 1 A Kecamatan B dan SMPN 2 C". Every frame in
// which recipients stand takes its row from here.
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { type Actor, isBodyOrPlace, unlisted } from '../actors/actors';
import { GROUP_TAIL } from '../actors/groups';
import { liesIn, type Placed, withoutHolders } from '../actors/nesting';
import { DISTRICTS } from '../actors/places';
import type { RecipientSearch } from '../actors/receiver';
import { shortNameEnd } from '../grammar/capitals';
import type { Range } from '../grammar/clause';
import { RECEIVED } from '../grammar/verbs';
import { isGovernment } from '../sameness/identity';
import { afterLinks, afterRemark, LINKS, nextStart, opensTail } from './row-tail';

const MAX_ROW = 60;
/** Behind one member no more actors are named before the next one. */
const MAX_TAILED = 8;
/** What closes a row: names behind commas alone may say where a body lies. */
const CLOSES = words('dan serta ; &');

/** "SDN 1 Tajun Kecamatan Kubutambahan", "RW 7 Kelurahan Jati": words for the place around a name. */
const HOLDERS = new Set([...DISTRICTS, 'kelurahan', 'kel']);

/** What of a text a row is read from; no row goes on behind an award. */
export type Row = Omit<RecipientSearch, 'award'>;

/** "Bupati A Budi", "SDN 1 A Kecamatan B": a holder's name belongs to the office, the place around a body to it. */
function wholeOf(doc: Doc, actors: readonly Actor[], index: number): Range {
  const member = actors[index] as Actor;
  const next = actors[index + 1];
  if (next && ((next.holder && next.from - member.to <= 1) || liesIn(member, next)))
    return { from: member.from, to: next.to };
  const around = HOLDERS.has(doc.word(member.to)) && doc.looksCapital(member.to);
  return around ? { from: member.from, to: shortNameEnd(doc, member.to) } : member;
}

/** The actor with the rest of its name, and with its holder or the place around it. */
interface Member extends Placed {
  /** The actor as it was found. */
  readonly found: Actor;
}

/** "Polres Pelabuhan Tanjung Perak dan …": a body's name goes on up to the row's next link. */
function withRest(doc: Doc, actor: Actor): Actor {
  if ((actor.kind !== 'organisation' && actor.kind !== 'person') || HOLDERS.has(doc.word(actor.to))) return actor;
  const to = shortNameEnd(doc, actor.to);
  return to > actor.to && (LINKS.has(doc.word(to)) || doc.at(to, '.') || !doc.sameSentence(to, actor.from))
    ? { ...actor, to }
    : actor;
}

function membersAmong({ doc, actors }: Row): Member[] {
  const members: Member[] = [];
  for (const [index, found] of actors.entries()) {
    if (found.holder || found.from < (members.at(-1)?.whole.to ?? 0)) continue;
    const whole = wholeOf(doc, actors, index);
    const actor = whole.to > found.to ? found : withRest(doc, found);
    members.push({ found, actor, whole: whole.to > actor.to ? whole : actor });
  }
  return members;
}

/** A member, and which others its row may hold. */
interface Chain {
  readonly members: readonly Member[];
  readonly index: number;
  readonly alike: (a: Actor, b: Actor) => boolean;
}

const sameKind = (a: Actor, b: Actor): boolean => a.kind === b.kind;
const isPersonKind = ({ kind }: Actor): boolean => kind === 'person';
const isNamedKind = (actor: Actor): boolean => isBodyOrPlace(actor) || isPersonKind(actor);

/** "Pemda Kota A, Kabupaten B dan C": governments and their places, and the bare name of a place that looks like a person's. */
const besides = (first: Actor): Chain['alike'] => {
  const fits = isBodyOrPlace(first) ? isNamedKind : isPersonKind;
  return (a, b) => fits(a) && fits(b);
};

/** "R1, R2 dan 12 kota lainnya": the counted rest of a row. */
const isRest = (doc: Doc, { kind, to }: Actor): boolean => kind === 'group' && GROUP_TAIL.has(doc.word(to - 1));

/** "Siti dari Tanjungrejo, Buluspesantren": behind where one is from, a name is of another one only if told of in the same way. */
function areToldAlike(doc: Doc, a: Member, b: Member): boolean {
  if (!opensTail(doc, a.whole.to)) return true;
  return b.actor.kind === 'person' ? opensTail(doc, b.whole.to) : b.actor.kind === a.actor.kind;
}

/** "Kelompok Tani X, Kabupaten Malang": a place behind anybody but a place or its government is where they are. */
const isWhere = (doc: Doc, { actor }: Member, place: Actor): boolean =>
  (place.kind === 'region' || DISTRICTS.has(doc.word(place.from - 1))) &&
  actor.kind !== 'region' &&
  actor.kind !== 'group' &&
  !isGovernment(doc, actor);

/** The index of the member that follows the one at `index` in its row, or -1. */
function following({ doc, awards }: Row, { members, index, alike }: Chain): number {
  const member = members[index] as Member;
  // "Dari 38 kota, 12 kota meraih A": the whole and its part.
  if (member.actor.kind === 'group' && doc.at(member.actor.from - 1, 'dari')) return -1;
  const near = members.slice(index + 1, index + 1 + MAX_TAILED);
  const start = nextStart(doc, member.whole.to, {
    starts: (at) =>
      near.some(
        (next) =>
          next.actor.from === at &&
          !isWhere(doc, member, next.actor) &&
          (alike(member.actor, next.actor) || isRest(doc, next.actor)) &&
          areToldAlike(doc, member, next),
      ),
    afterPlace: (at) => near.find(({ actor }) => actor.from === at && isWhere(doc, member, actor))?.whole.to ?? at,
    // What is counted says nothing else of itself.
    ends: (at) => member.actor.kind === 'group' || awards.some(({ from }) => from === at),
  });
  const found = start < 0 ? -1 : near.findIndex(({ actor }) => actor.from === start);
  return found < 0 || !doc.sameSentence(member.actor.from, start) ? -1 : index + 1 + found;
}

/** Members in one row with the one at `index`: the row that begins first and comes to it. */
function rowAround(search: Row, chain: Chain): Member[] {
  const { members, index } = chain;
  const next = new Map<number, number>();
  const after = (at: number): number => {
    const known = next.get(at) ?? following(search, { ...chain, index: at });
    next.set(at, known);
    return known;
  };
  for (let start = Math.max(0, index - MAX_ROW); start <= index; start++) {
    const row: number[] = [];
    for (let at = start; at >= 0 && row.length < 2 * MAX_ROW; at = after(at)) row.push(at);
    if (row.includes(index)) return row.map((at) => members[at] as Member);
  }
  return [members[index] as Member];
}

const isClosed = (doc: Doc, row: readonly Member[]): boolean =>
  row.length > 1 && CLOSES.has(doc.word((row.at(-1) as Member).actor.from - 1));

/** "…, dan Muslimat NW": a name behind the row's last link that nobody knows is one more of it. */
function unknownBehind({ doc, actors }: Row, last: Member): Actor | undefined {
  const at = afterRemark(doc, last.whole.to);
  const from = afterLinks(doc, at);
  if (from === at || !CLOSES.has(doc.word(from - 1)) || !doc.isCapital(from) || !isBodyOrPlace(last.actor))
    return undefined;
  const to = shortNameEnd(doc, from);
  const known = actors.some((actor) => actor.from < to && actor.to > from);
  const headed = doc.is(from, 'rankHead') || doc.is(from, 'awardHead') || doc.at(from, 'harapan');
  return known || headed || RECEIVED.has(doc.word(from)) ? undefined : unlisted('organisation', { from, to });
}

/** All actors in one row with `actor`: "Kota Mojokerto, Kabupaten Tuban, dan Kabupaten Banyuwangi". */
export function coordinated(search: Row, actor: Actor): Actor[] {
  const { doc } = search;
  const members = membersAmong(search);
  const index = members.findIndex(({ found }) => found === actor);
  if (index < 0) return [actor];
  const wide = rowAround(search, { members, index, alike: besides(actor) });
  const row = isClosed(doc, wide) ? wide : rowAround(search, { members, index, alike: sameKind });
  const names = row.length > 1 ? withoutHolders(doc, row) : [actor];
  const more = unknownBehind(search, row.at(-1) as Member);
  return more ? [...names, more] : names;
}
