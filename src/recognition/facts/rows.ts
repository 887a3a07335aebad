// Reads awards and recipients that a sentence pairs or repeats: "R1 dan R2 masing-masing A1 dan A2", "predikat serupa
// disandang R".
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { bracketEnd } from '../organisations';
import { words } from '../word-set';
import type { Actor } from './actors';
import { clauseEnd, clauseStart } from './clause';
import { isEvent } from './event';
import type { RecipientSearch } from './receiver';
import { repeatsBefore } from './repeated';

const MAX_ROW = 60;
/** What joins the members of a row. */
const LINKS = words(', dan serta ; &');

const SCORES = words('dengan nilai skor poin sebesar persen');

/** The token of "masing-masing" before an award in its clause, or -1. */
function respectively(doc: Doc, award: Candidate): number {
  const start = clauseStart(doc, award.from);
  for (let at = award.from - 1; at >= start; at--) if (doc.at(at, 'masing') && doc.at(at + 1, '-')) return at;
  return -1;
}

/** "R1 dan R2 masing-masing menjadi A1 dan A2": of as many recipients as awards, the one in the award's place. */
export function pairedWith(
  doc: Doc,
  awards: readonly Candidate[],
  { award, row }: { award: Candidate; row: readonly Actor[] },
): Actor | undefined {
  const at = respectively(doc, award);
  if (at < 0 || row.length < 2 || (row.at(-1) as Actor).to > at) return undefined;
  const end = clauseEnd(doc, award.from);
  const shared = awards.filter((other) => other.from > at && other.to <= end && !isEvent(doc, other));
  return shared.length === row.length ? row[shared.indexOf(award)] : undefined;
}

/** An award that a text means without naming it again: "predikat serupa" stands where `like` stood. */
export interface Echo {
  readonly award: Candidate;
  readonly like: Candidate;
}

/** "predikat serupa disandang …", "penghargaan yang sama diraih …". */
export function echoesIn(doc: Doc, awards: readonly Candidate[]): Echo[] {
  const echoes: Echo[] = [];
  const named = awards.filter((award, index) => !isEvent(doc, award) && !repeatsBefore(doc, awards, index));
  for (let at = 0; at < doc.count; at++) {
    const to = doc.at(at + 1, 'serupa') ? at + 2 : doc.at(at + 1, 'yang') && doc.at(at + 2, 'sama') ? at + 3 : 0;
    if (!to || !doc.is(at, 'awardHead') || awards.some((award) => award.from <= at && award.to > at)) continue;
    const like = named.findLast((award) => award.to <= at);
    if (like) echoes.push({ award: { ...like, from: at, to }, like });
  }
  return echoes;
}

/** Skips what is said of one of a row: "untuk ketujuh kalinya", "(ketiga kali)". */
function afterRemark(doc: Doc, i: number): number {
  // "Kabupaten Serang dengan 74,54 poin, Kabupaten Lebak 74,15 poin".
  let scored = i;
  while (scored < i + 5 && (SCORES.has(doc.word(scored)) || /^\d/.test(doc.word(scored)))) scored++;
  if (scored > i && LINKS.has(doc.word(scored))) return scored;
  if (doc.at(i, 'untuk') && /^kali(nya)?$/.test(doc.word(i + 2))) return i + 3;
  const bracket = bracketEnd(doc, i);
  if (bracket > i) return bracket;
  if (!doc.at(i, '(')) return i;
  for (let at = i + 1; at < i + 6; at++) if (doc.at(at, ')')) return at + 1;
  return i;
}

function areCoordinated(doc: Doc, a: Actor, b: Actor): boolean {
  if (!doc.sameSentence(a.from, b.from) || b.from <= a.to) return false;
  let at = afterRemark(doc, a.to);
  if (!LINKS.has(doc.word(at))) return false;
  while (LINKS.has(doc.word(at))) at++;
  return at === b.from;
}

/** All actors in one row with `actor`: "Kota Mojokerto, Kabupaten Tuban, dan Kabupaten Banyuwangi". */
export function coordinated({ doc, actors }: Omit<RecipientSearch, 'award'>, actor: Actor): Actor[] {
  const members = actors.filter(({ holder }) => !holder);
  const index = members.indexOf(actor);
  if (index < 0) return [actor];
  // "Bupati A Budi, Wali Kota B Sari": the holder's name belongs to the office.
  const whole = (member: Actor): Actor => {
    const next = actors[actors.indexOf(member) + 1];
    return next?.holder && next.from - member.to <= 1 ? { ...member, to: next.to } : member;
  };
  const joins = (a: number, b: number): boolean =>
    areCoordinated(doc, whole(members[a] as Actor), members[b] as Actor) && members[a]?.kind === members[b]?.kind;
  let first = index;
  let last = index;
  while (first > 0 && index - first < MAX_ROW && joins(first - 1, first)) first--;
  while (last + 1 < members.length && last - index < MAX_ROW && joins(last, last + 1)) last++;
  const row = members.slice(first, last + 1);
  return isPlaceInPlace(doc, row) ? row.slice(0, 1) : row;
}

const SMALL_PLACES = words('desa kelurahan kecamatan dusun nagari rw rt kampung');

/** "Desa Sukamaju, Kabupaten Garut": a smaller place and the one that holds it are one recipient. */
function isPlaceInPlace(doc: Doc, [first, second, third]: readonly Actor[]): boolean {
  if (!first || !second || third || !doc.at(first.to, ',')) return false;
  return SMALL_PLACES.has(doc.word(first.from)) && !SMALL_PLACES.has(doc.word(second.from));
}
