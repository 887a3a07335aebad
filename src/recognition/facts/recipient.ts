// Finds who received an award: behind it ("diraih X", ": X"), before its verb ("X meraih …"), in its reason ("atas prestasi
// X"), or carried on from the facts before. Recipients may come in a row.
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { Actor } from './actors';
import { clauseStart, RECEIVED } from './polarity';

/** Words between an award and the one who got it. */
const WON_BY = new Set([
  'diraih',
  'disabet',
  'disandang',
  'digondol',
  'dimenangkan',
  'dimiliki',
  'milik',
  'jatuh',
  'dipegang',
  'ditempati',
  'diduduki',
  'diperoleh',
  'dikantongi',
  ':',
]);
const HANDED_TO = new Set(['kepada', 'diterima', 'untuk', 'oleh', 'bagi', 'ke', 'disematkan']);
/** Prepositions before an actor that make it a place or a giver, not a recipient. */
const NOT_RECIPIENT = new Set([
  'di',
  'dari',
  'oleh',
  'pada',
  'se',
  'versi',
  'wilayah',
  'lingkungan',
  'dalam',
  'kata',
  'ujar',
  'ucap',
  'didampingi',
  'menurut',
  'mewakili',
  'jalan',
  'hotel',
  'gedung',
]);
const GIVING = new Set(
  'memberikan menyerahkan menganugerahkan menganugerahi mengganjar menyematkan memberi menetapkan menempatkan'.split(
    ' ',
  ),
);
const COORDINATION = new Set([',', 'dan', 'serta', ';', '/', '&', 'dan/atau']);
const NEAR = 4;
const REACH = 14;

export interface RecipientSearch {
  readonly doc: Doc;
  readonly actors: readonly Actor[];
  readonly award: Candidate;
}

const within = (doc: Doc, actor: Actor, i: number): boolean => doc.sameSentence(actor.from, i);

function isReceiver(doc: Doc, actor: Actor): boolean {
  const before = doc.at(actor.from - 1, '-') ? doc.word(actor.from - 2) : doc.word(actor.from - 1);
  return !NOT_RECIPIENT.has(before);
}

function behind({ doc, actors, award }: RecipientSearch, cues: ReadonlySet<string>): Actor | undefined {
  const actor = actors.find((candidate) => candidate.from >= award.to);
  if (!actor || !within(doc, actor, award.from) || actor.from - award.to > REACH) return undefined;
  for (let at = award.to; at < actor.from; at++) if (cues.has(doc.word(at)) && actor.from - at <= NEAR) return actor;
  return undefined;
}

/** "Terbaik I Polda Sulawesi Tenggara": directly behind the award. */
const adjacent = ({ actors, award }: RecipientSearch): Actor | undefined =>
  actors.find((actor) => actor.from === award.to);

/** "Kota Payakumbuh meraih …": the nearest actor before the award and its verb that neither gives nor is a place. */
function subject({ doc, actors, award }: RecipientSearch, from: number): Actor | undefined {
  const before = actors.filter(
    (actor) => actor.from >= from && actor.to <= award.from && within(doc, actor, award.from) && isReceiver(doc, actor),
  );
  const receiving = before
    .toReversed()
    .filter((actor) => actor.kind !== 'office' && verbBetween(doc, actor, award) === 'receives');
  return receiving.find((actor) => actor.kind !== 'person') ?? receiving[0];
}

/** Whether a verb of receiving or of giving stands between an actor and an award. */
function verbBetween(doc: Doc, actor: Actor, award: Candidate): 'receives' | 'gives' | undefined {
  let found: 'receives' | undefined;
  for (let at = actor.to; at < award.from; at++) {
    if (GIVING.has(doc.word(at))) return 'gives';
    if (RECEIVED.has(doc.word(at))) found = 'receives';
  }
  return found;
}

/** "…, atas prestasi Dishub Jatim dalam …": the reason names who it was. */
function inReason({ doc, actors, award }: RecipientSearch): Actor | undefined {
  for (let at = award.to; at < award.to + 5 && doc.sameSentence(at, award.from); at++) {
    if (!doc.at(at, 'atas') && !doc.at(at, 'berkat') && !doc.at(at, 'karena')) continue;
    return actors.find((actor) => actor.from > at && actor.kind !== 'office' && within(doc, actor, award.from));
  }
  return undefined;
}

/** The recipient that the award's own sentence names. */
export function recipientInSentence(search: RecipientSearch): Actor | undefined {
  const { doc, award } = search;
  const clause = clauseStart(doc, award.from);
  const handed = behind(search, HANDED_TO);
  return (
    adjacent(search) ??
    behind(search, WON_BY) ??
    subject(search, clause) ??
    inReason(search) ??
    (handed?.kind === 'office' ? undefined : handed) ??
    (clause > 0 ? subject(search, 0) : undefined)
  );
}

/** Who the article is about: the first body or region of its text that does not give, or that of its headline. */
export function topicOf(doc: Doc, actors: readonly Actor[]): Actor | undefined {
  const possible = actors.filter(
    (actor) =>
      (actor.kind === 'organisation' || actor.kind === 'region') &&
      isReceiver(doc, actor) &&
      !givesInSentence(doc, actor),
  );
  const text = doc.lineEnd(0);
  const last = (doc.sentences[Math.min(text + 1, doc.count - 1)] as number) + 1;
  const lead = possible.find((actor) => actor.from >= text && (doc.sentences[actor.from] as number) <= last);
  return lead ?? possible.find((actor) => actor.from < text) ?? possible[0];
}

function givesInSentence(doc: Doc, actor: Actor): boolean {
  for (let at = actor.to; at < doc.count && doc.sameSentence(at, actor.from); at++)
    if (GIVING.has(doc.word(at))) return true;
  return false;
}

/** The shortest correct spelling that the text has used so far for the same body. */
export function preferredForm({ actors, award }: RecipientSearch, actor: Actor): Actor {
  if (actor.entry === null) return actor;
  const same = actors.filter((other) => other.entry === actor.entry && !other.misspelt && other.to <= award.from);
  return same.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0] ?? actor;
}

function areCoordinated(doc: Doc, a: Actor, b: Actor): boolean {
  if (!doc.sameSentence(a.from, b.from) || b.from - a.to > 3 || b.from <= a.to) return false;
  for (let at = a.to; at < b.from; at++) if (!COORDINATION.has(doc.word(at))) return false;
  return true;
}

/** All actors in one row with `actor`: "Kota Mojokerto, Kabupaten Tuban, dan Kabupaten Banyuwangi". */
export function coordinated({ doc, actors }: RecipientSearch, actor: Actor): Actor[] {
  const index = actors.indexOf(actor);
  if (index < 0 || actor.kind === 'office') return [actor];
  const joins = (a: number, b: number): boolean =>
    areCoordinated(doc, actors[a] as Actor, actors[b] as Actor) &&
    (actors[a] as Actor).kind !== 'office' &&
    (actors[b] as Actor).kind !== 'office';
  let first = index;
  let last = index;
  while (first > 0 && joins(first - 1, first)) first--;
  while (last + 1 < actors.length && joins(last, last + 1)) last++;
  return actors.slice(first, last + 1);
}
