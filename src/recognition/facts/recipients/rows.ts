// Reads awards and recipients that a sentence pairs or repeats: "R1 dan R2 masing-masing A1 dan A2", "predikat serupa
// disandang R".
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { type Actor, isBodyOrPlace } from '../actors/actors';
import { isDenied } from '../conferral/polarity';
import { between, clauseEnd, clauseRange, clauseStart, holds } from '../grammar/clause';
import { HANDED, isTaken, isWonBy } from '../grammar/verbs';
import { type AwardName, awardName, namesAgree } from '../sameness/award-name';
import { isUnnamed } from '../sameness/identity';
import { repeatsBefore, type Source } from '../sameness/repeated';
import { isEvent } from '../slots/event';
import type { Story } from '../story';
import { coordinated, type Row } from './enumeration';
import { leads } from './members';
import { placesBehind } from './standing';

/** A row of recipients begins no further behind the word for their award. */
const ROW_REACH = 14;
const LEAD_REACH = 3;
const DENIES = words('belum tidak tak bukan');

/** The token of "masing-masing" before an award in its clause, or -1. */
function respectively(doc: Doc, award: Candidate): number {
  const start = clauseStart(doc, award.from);
  for (let at = award.from - 1; at >= start; at--) if (doc.at(at, 'masing') && doc.at(at + 1, '-')) return at;
  return -1;
}

/** "R1 dan R2 masing-masing menjadi A1 dan A2", "R1 dan R2 sebagai Juara II dan III": of as many recipients as awards, the one in the award's place. */
export function pairedWith(
  doc: Doc,
  awards: readonly Candidate[],
  { award, row }: { award: Candidate; row: readonly Actor[] },
): Actor | undefined {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || first === last) return undefined;
  const at = respectively(doc, award);
  const end = clauseEnd(doc, award.from);
  const shared =
    at >= last.to
      ? awards.filter((other) => other.from > at && other.to <= end && !isEvent(doc, other))
      : placesBehind(doc, awards, { award, row: { from: first.from, to: last.to } });
  return shared.length === row.length ? row[shared.indexOf(award)] : undefined;
}

/** End of "predikat serupa", "penghargaan yang sama", or token `i`. */
function alikeEnd(doc: Doc, i: number): number {
  if (!doc.is(i, 'awardHead')) return i;
  if (doc.at(i + 1, 'serupa')) return i + 2;
  return doc.at(i + 1, 'yang') && doc.at(i + 2, 'sama') ? i + 3 : i;
}

/** "diraih R", "diberikan kepada R", "yakni R": whether token `i` leads to the actor `first`, and to who received. */
function leadsTo(doc: Doc, i: number, first: Actor): boolean {
  const isNear = first.from <= i + LEAD_REACH;
  if (doc.at(i, 'kepada')) return isNear && holds(doc, { from: i - LEAD_REACH, to: i }, HANDED);
  // "diterima Bupati X dan Bupati Y": who took it in hand.
  if (isWonBy(doc, i)) return isNear && (isBodyOrPlace(first) || !isTaken(doc, i));
  return first.from === i && leads(doc, i) !== undefined;
}

/** End of a bare "penghargaan", "kategori X" up to the row of recipients that its sentence names, or token `i`. */
function listedEnd({ doc, actors, awards }: Row, i: number): number {
  if (!doc.is(i, 'awardHead') && !doc.at(i, 'kategori')) return i;
  for (let at = i + 1; at < i + ROW_REACH && doc.sameSentence(at, i) && !DENIES.has(doc.word(at)); at++) {
    const first = actors.find(({ from, kind }) => from >= at && kind !== 'group');
    if (!first) return i;
    if (!leadsTo(doc, at, first)) continue;
    const row = coordinated({ doc, actors, awards }, first);
    if (row.length > 1 && !row.some((actor) => isUnnamed(doc, actor)))
      return first.from > at ? at : Math.max(i + 1, at - 1);
  }
  return i;
}

/** A place in a contest has one winner. */
const isRank = ({ level, grade }: Candidate): boolean => level !== undefined && grade === undefined;

/** The last award told of that several may have, by the fullest of its names. */
function lastTold(doc: Doc, told: readonly Candidate[]): Candidate | undefined {
  const name = (award: Candidate): AwardName => awardName(doc.phrase(award.from, award.to), null);
  const last = told.at(-1);
  if (!last) return undefined;
  const length = ({ from, to }: Candidate): number => to - from;
  return told.reduce(
    (best, award) => (length(award) > length(best) && namesAgree(name(award), name(last)) ? award : best),
    last,
  );
}

/** Awards that a text means without naming them again: "predikat serupa disandang …", "kategori kota diraih R1 dan R2". */
export function echoesIn({ doc, actors, awards }: Story): Source[] {
  const echoes: Source[] = [];
  const named = awards.filter(
    (award, index) => !isEvent(doc, award) && !repeatsBefore(doc, awards, index) && !isDenied(doc, awards, award),
  );
  for (let at = 0; at < doc.count; at++) {
    if (!doc.is(at, 'awardHead') && !doc.at(at, 'kategori')) continue;
    const clause = clauseRange(doc, at);
    const own = between(awards, clause);
    const near = between(actors, { from: at, to: clause.to });
    const alike = alikeEnd(doc, at);
    const to = alike > at ? alike : own.length > 0 ? at : listedEnd({ doc, actors: near, awards }, at);
    if (to === at || own.some((award) => award.from <= at && award.to > at)) continue;
    const like =
      alike > at
        ? named.findLast((award) => award.to <= at)
        : lastTold(
            doc,
            named.filter((award) => award.to <= at && !isRank(award)),
          );
    if (like) echoes.push({ award: { ...like, from: at, to }, like });
  }
  return echoes;
}
