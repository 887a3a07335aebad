// Reads rows of recipients: "Kota A, Kabupaten B (ketiga kali), dan C", "SDN 1 A Kecamatan B dan SMPN 2 C". Every frame in
// which recipients stand takes its row from here.
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { words } from '../word-set';
import { type Actor, isBodyOrPlace, unlisted } from './actors';
import type { Range } from './clause';
import { DISTRICTS, GROUP_TAIL, isWritten, VILLAGES } from './persons';
import type { RecipientSearch } from './receiver';
import { afterLinks, afterRemark, LINKS, nextStart, opensTail } from './row-tail';
import { RECEIVED } from './verbs';

const MAX_ROW = 60;
const MAX_NAME = 6;
/** Behind one member no more actors are named before the next one. */
const MAX_TAILED = 8;
/** What closes a row: names behind commas alone may say where a body lies. */
const CLOSES = words('dan serta ; &');

/** "SDN 1 Tajun Kecamatan Kubutambahan", "RW 7 Kelurahan Jati": words for the place around a name. */
const HOLDERS = new Set([...DISTRICTS, 'kelurahan', 'kel']);

/** What of a text a row is read from; no row goes on behind an award. */
export type Row = Omit<RecipientSearch, 'award'> & { readonly awards: readonly Candidate[] };

/** End of a name of written words from token `i` on. */
function nameEnd(doc: Doc, i: number): number {
  let to = i;
  while (to < i + MAX_NAME && (isWritten(doc, to) || doc.has(to, Shape.upper))) to++;
  return to;
}

/** "Bupati A Budi", "SDN 1 A Kecamatan B": a holder's name belongs to the office, the place around a body to it. */
function wholeOf(doc: Doc, actors: readonly Actor[], index: number): Range {
  const member = actors[index] as Actor;
  const next = actors[index + 1];
  if (next?.holder && next.from - member.to <= 1) return { from: member.from, to: next.to };
  const around = HOLDERS.has(doc.word(member.to)) && doc.looksCapital(member.to);
  return around ? { from: member.from, to: nameEnd(doc, member.to) } : member;
}

interface Member {
  /** The actor as it was found. */
  readonly found: Actor;
  /** The actor with the rest of its name. */
  readonly actor: Actor;
  /** The actor with its holder or the place around it. */
  readonly whole: Range;
}

/** "Polres Pelabuhan Tanjung Perak dan …": a body's name goes on up to the row's next link. */
function withRest(doc: Doc, actor: Actor): Actor {
  if ((actor.kind !== 'organisation' && actor.kind !== 'person') || HOLDERS.has(doc.word(actor.to))) return actor;
  const to = nameEnd(doc, actor.to);
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

/** "Siti dari Tanjungrejo, Buluspesantren": behind where one person is from, the next one is told of in the same way. */
const areToldAlike = (doc: Doc, a: Member, b: Member): boolean =>
  b.actor.kind !== 'person' || !opensTail(doc, a.whole.to) || opensTail(doc, b.whole.to);

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
          (alike(member.actor, next.actor) || isRest(doc, next.actor)) &&
          areToldAlike(doc, member, next),
      ),
    // What is counted says nothing else of itself.
    ends: (at) => member.actor.kind === 'group' || awards.some(({ from }) => from === at),
  });
  const found = start < 0 ? -1 : near.findIndex(({ actor }) => actor.from === start);
  return found < 0 || !doc.sameSentence(member.actor.from, start) ? -1 : index + 1 + found;
}

/** Members in one row with the one at `index`. */
function rowAround(search: Row, chain: Chain): Member[] {
  const { members, index } = chain;
  const row = [index];
  for (let at = index - 1; at >= 0 && index - at < MAX_ROW; at--)
    if (following(search, { ...chain, index: at }) === row[0]) row.unshift(at);
  for (let next = index; next >= 0 && row.length < MAX_ROW; ) {
    next = following(search, { ...chain, index: next });
    if (next >= 0) row.push(next);
  }
  return row.map((at) => members[at] as Member);
}

const isClosed = (doc: Doc, row: readonly Member[]): boolean =>
  row.length > 1 && CLOSES.has(doc.word((row.at(-1) as Member).actor.from - 1));

/** "…, dan Muslimat NW": a name behind the row's last link that nobody knows is one more of it. */
function unknownBehind({ doc, actors }: Row, last: Member): Actor | undefined {
  const at = afterRemark(doc, last.whole.to);
  const from = afterLinks(doc, at);
  if (from === at || !CLOSES.has(doc.word(from - 1)) || !doc.isCapital(from) || !isBodyOrPlace(last.actor))
    return undefined;
  const to = nameEnd(doc, from);
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
  const names =
    row.length > 1
      ? withoutHolders(
          doc,
          row.map((member) => member.actor),
        )
      : [actor];
  const more = unknownBehind(search, row.at(-1) as Member);
  return more ? [...names, more] : names;
}

/** How large a place is: a village, a district, a regency or city, a province. */
function sizeOf(doc: Doc, { from }: Actor): number {
  if (VILLAGES.has(doc.word(from))) return 0;
  if (/^kec(amatan)?$/.test(doc.word(from))) return 1;
  return /^pro[vp](insi)?$/.test(doc.word(from)) ? 3 : 2;
}

/** "Desa Sukamaju, Kabupaten Garut, Provinsi Jawa Barat": a larger place behind a comma says where the smaller one lies. */
const holdsPlace = (doc: Doc, place: Actor, larger: Actor): boolean =>
  place.kind === 'region' &&
  larger.kind === 'region' &&
  doc.at(place.to, ',') &&
  larger.from === place.to + 1 &&
  sizeOf(doc, place) < sizeOf(doc, larger);

/** A row without the places that only say where one of it lies. */
const withoutHolders = (doc: Doc, row: readonly Actor[]): Actor[] =>
  row.filter((actor, index) => index === 0 || !holdsPlace(doc, row[index - 1] as Actor, actor));
