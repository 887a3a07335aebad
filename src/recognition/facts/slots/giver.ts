// Finds who confers an award: "dari Kemendagri", "yang digelar Komisi Informasi", "versi X", the subject of giving, or the
// body whose head hands it over.
import { Shape } from '../../../text/tokenizer';
import { bracketEnd } from '../../brackets';
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import type { Actor } from '../actors/actors';
import { runEnd } from '../grammar/capitals';
import { between, clauseEnd, clauseStart, endsAt, findWord, type Range } from '../grammar/clause';
import { isGiving, isTaken, isWonBy } from '../grammar/verbs';
import { isEvent } from './event';

/** Whoever did this with an award, or with what it is given at, confers it. */
const ORGANISED_BY = words('versi digelar diselenggarakan diinisiasi dirilis digagas diadakan dikeluarkan diterbitkan');
const FROM = new Set([...ORGANISED_BY, ...words('dari oleh dianugerahkan diberikan')]);
const HANDED_BY = words('diserahkan menyerahkan dipimpin');
const ANNOUNCING = words('merilis mengumumkan');
const ROW = words(', dan serta atau (');
/** Tokens behind an award's name in which "dari" leads to its giver. */
const FAR = 24;
/** Bodies that no list holds and that begin small: "dari majalah IT Works". */
const MEDIA = words('majalah media lembaga komunitas yayasan asosiasi');
const HEAD = words('ketua kepala');
/** "Presiden", "Mendagri", "Kapolri": who hands over in his own name, in short forms too. */
const HEADS_OF_GOVERNMENT =
  /^(men\p{L}+|(wakil )?presiden|gubernur|bupati|wali|walikota|wapres|kapol\p{L}+|panglima)\b/u;
const ASSESSED = words('hasil penilaian evaluasi monitoring monev pemeringkatan survei dan');

/** A giver's short form in brackets belongs to its name: "Badan Kepegawaian Negara (BKN)". */
function withBracket(doc: Doc, range: Range): Range {
  return { from: range.from, to: bracketEnd(doc, range.to) };
}

/** The body whose head an office is: "Plt. Kepala Badan Kepegawaian Negara" stands for the Badan; deputies stand for none. */
function bodyOfHead(doc: Doc, office: Actor): Range | null {
  for (let at = office.from; at < Math.min(office.to, office.from + 4); at++) {
    if (!HEAD.has(doc.word(at)) && !(doc.at(at, '.') || doc.is(at, 'status'))) return null;
    if (HEAD.has(doc.word(at)))
      return at + 1 < office.to && doc.isCapital(at + 1) ? { from: at + 1, to: office.to } : null;
  }
  return null;
}

/** Who an office stands for when it hands an award over. */
function behindOffice(doc: Doc, actor: Actor): Range | null {
  if (actor.kind !== 'office') return actor;
  const head = doc.is(actor.from, 'status') ? actor.from + 1 : actor.from;
  const name = doc.at(head, '.') ? head + 1 : head;
  return HEADS_OF_GOVERNMENT.test(doc.phrase(name, name + 2).toLowerCase()) ? actor : bodyOfHead(doc, actor);
}

const canGive = (actor: Actor): boolean => actor.kind === 'organisation' || actor.kind === 'office';

/** The word that ties an actor to what stands before it: "digelar oleh X" → "digelar", "dari hasil penilaian X" → "dari". */
function cueOf(doc: Doc, actor: Actor): string {
  let at = actor.from - 1;
  while (ASSESSED.has(doc.word(at))) at--;
  if (at < actor.from - 1 && doc.at(at, 'dari')) return 'dari';
  at = actor.from - 1;
  while (doc.at(at, 'oleh') || doc.at(at, 'langsung')) at--;
  // "diserahkan secara daring oleh X".
  if (doc.at(at - 1, 'secara')) at -= 2;
  // "opini WTP oleh BPK"; what was "diterima oleh X" or "dihadiri oleh X" tells of no giver.
  const passive = /^di\p{L}{4}/u.test(doc.word(at)) || isTaken(doc, at);
  return doc.at(actor.from - 1, 'oleh') && !passive ? 'oleh' : doc.word(at);
}

/** The giver that tokens `from` to `to` name. */
export function giverIn(doc: Doc, actors: readonly Actor[], { from, to }: Range): Range | null {
  const near = between(actors, { from, to }).filter(canGive);
  for (const actor of near) {
    const cue = cueOf(doc, actor);
    if (HANDED_BY.has(cue)) {
      const body = behindOffice(doc, actor);
      if (body) return withBracket(doc, body);
    } else if (cue === 'dari' && isOrigin(doc, actors, { from, to: actor.from - 1 })) continue;
    else if (FROM.has(cue) || (cue === 'evaluasi' && doc.at(actor.from - 2, 'berdasarkan')))
      return withBracket(doc, actor);
  }
  return subjectOfGiving(doc, near, to) ?? unknownGiver(doc, { from, to });
}

function isAfterHead(doc: Doc, i: number): boolean {
  for (let at = i - 1; at >= i - FAR && at >= 0; at--)
    if (doc.is(at, 'awardHead') || doc.is(at, 'awardTail')) return true;
  return false;
}

/** "Suparlan dari Dinas X", "dihimpun dari Sekretaris X": where somebody or something comes from. */
const isOrigin = (doc: Doc, actors: readonly Actor[], { from, to: i }: Range): boolean =>
  (i - from > 6 && !isAfterHead(doc, i)) ||
  doc.is(i + 1, 'school') ||
  endsAt(actors, i) ||
  /^(terdiri|dihimpun|berasal|data|informasi|keterangan|datang|naik|turun|lain)$/.test(doc.word(i - 1));

/** "diraih oleh X", "diikuti oleh X": who did something else than to confer. */
const isDoneBy = (doc: Doc, i: number): boolean =>
  isWonBy(doc, i - 1) || (doc.at(i, 'oleh') && /^di(ikuti|susul|hadiri|saksikan|dampingi)$/.test(doc.word(i - 1)));

/** "dari majalah X", "yang digelar X", "versi X", "oleh BAN-PT": a giver that no list holds. */
function unknownGiver(doc: Doc, { from, to }: Range): Range | null {
  for (let at = from; at < to; at++) {
    const isMedia = MEDIA.has(doc.word(at + 1)) && doc.isCapital(at + 2);
    if (isMedia && /^(dari|oleh|versi)$/.test(doc.word(at))) return { from: at + 1, to: runEnd(doc, at + 2) };
    if (!(ORGANISED_BY.has(doc.word(at)) || doc.at(at, 'oleh')) || isDoneBy(doc, at)) continue;
    const end = runEnd(doc, at + 1);
    const acronym = doc.has(at + 1, Shape.upper);
    if (end > at + 2 || (end > at + 1 && acronym))
      return doc.at(at, 'oleh') && !acronym ? null : { from: at + 1, to: end };
  }
  return null;
}

/** "BPK memberikan …", "Menteri X menyerahkan …". */
function subjectOfGiving(doc: Doc, near: readonly Actor[], end: number): Range | null {
  for (const actor of near) {
    for (let at = actor.to; at < Math.min(actor.to + 14, end); at++) {
      if (!(isGiving(doc, at) || ANNOUNCING.has(doc.word(at))) || doc.at(at, 'menyematkan')) continue;
      const other = near.some(
        (next) => next !== actor && next.from >= actor.to && next.to <= at && !inBracket(doc, next),
      );
      const giver = doc.at(at, 'menyerahkan') ? behindOffice(doc, actor) : actor;
      if (!other && giver) return withBracket(doc, giver);
    }
  }
  return null;
}

const inBracket = (doc: Doc, actor: Actor): boolean => doc.at(actor.from - 1, '(');

/** "Akreditasi Paripurna dari LARS DHP": a name in capitals directly behind "dari". */
function directlyBehind(doc: Doc, award: Candidate): Range | null {
  const start = award.to + 1;
  const end = runEnd(doc, start);
  return doc.at(award.to, 'dari') && doc.has(start, Shape.upper) && end > start && !doc.is(start, 'regionHead')
    ? withBracket(doc, { from: start, to: end })
    : null;
}

/** Where the row of awards that begins with this one ends: "A1, A2, dan A3 dari G", "A pada ajang E yang digelar G". */
function rowEnd(doc: Doc, award: Candidate, behind: readonly Candidate[]): number {
  let { to } = award;
  for (const next of behind) {
    const joined = next.from - to <= 2 && findWord(doc, { from: to, to: next.from }, ROW) >= 0;
    if (!joined && !isEvent(doc, next)) break;
    to = next.to;
  }
  return to;
}

/** The giver that the award's own clause names; what stands behind the next award belongs to that one. */
export function giverOf(
  doc: Doc,
  actors: readonly Actor[],
  { award, behind }: { award: Candidate; behind: readonly Candidate[] },
): Range | null {
  const to = clauseEnd(doc, award.from);
  const end = rowEnd(doc, award, behind);
  const next = behind.find((other) => other.from >= end);
  const stop = Math.min(next?.from ?? to, to);
  return (
    directlyBehind(doc, award) ??
    giverIn(doc, actors, { from: end, to: stop }) ??
    giverIn(doc, actors, { from: clauseStart(doc, award.from), to: stop })
  );
}
