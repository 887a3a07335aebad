// Names that begin with a head word: rank ("Juara II"), known name ("Piala Adipura"), grade ("Predikat A"), contest
// ("piala lomba K3"), or a name that no list holds ("Penghargaan Kabupaten Peduli HAM"). A bare head is no name.
import type { Match } from '../matcher';
import {
  awardMatch,
  type Draft,
  headEnd,
  isHead,
  isLevel,
  isMedalName,
  isTwoWordHead,
  startDraft,
  takeName,
} from './draft';
import { readEnglishTitle } from './english';
import { gradeAfter, readScheme } from './grade';
import { readKnown } from './known';
import { isInOtherName } from './name-of-other';
import { readRank } from './rank';
import { readSubject } from './subject';
import { starsEnd } from './tail';
import { isManyWinners, readUnlisted } from './unlisted';

const MAX_HEADS = 4;
/** "juara 1 anugerah juara 1 anugerah …": no real name has more ranks, and the limit keeps such chains linear. */
const MAX_RANKS = 2;

/** "penghargaan Anugerah Pesona", "penghargaan Satyalancana": behind a head, a known name may begin with another head. */
function namesItself(draft: Draft, i: number): boolean {
  const match = i > draft.from ? awardMatch(draft, i) : undefined;
  return match !== undefined && (match.form.size > 1 || isMedalName(draft.doc, i)) && !endsInHead(draft, match);
}

/** "Piagam Penghargaan": a listed phrase that is a row of heads names nothing by itself. */
const endsInHead = ({ doc }: Draft, { from, to }: Match): boolean =>
  to - from > 1 && (isHead(doc, to - 1) || isTwoWordHead(doc, to - 2));

/** Heads may stand in a row: "predikat Opini", "piagam penghargaan", "tanda kehormatan". */
function readHeads(draft: Draft): string[] {
  const { doc } = draft;
  const heads: string[] = [];
  while (heads.length < MAX_HEADS && !doc.at(draft.to, 'top') && !namesItself(draft, draft.to)) {
    const end = headEnd(doc, draft.to);
    if (end === draft.to || starsEnd(doc, draft.to) > draft.to) break;
    // "gelar | penganugerahan Desa Sadar Hukum", "juara | tingkat provinsi"
    if (
      draft.to > draft.from &&
      (doc.at(draft.to, 'penganugerahan') || (heads.includes('juara') && isLevel(doc, draft.to)))
    )
      break;
    draft.to = end;
    heads.push(doc.word(draft.to - 1));
  }
  return heads;
}

/** "tiga kategori TPID Award 2018": before a name, "kategori" is no head; before a grade it is. */
function isNameInFull(draft: Draft): boolean {
  const match = awardMatch(draft, draft.to);
  return match !== undefined && match.form.entry?.type !== 'predicate' && !draft.grades.wordAt(draft.to);
}

/** Reads a name with a head of its own behind a rank: "juara 1 anugerah Layanan Digital Award". */
function readRankedName(draft: Draft, depth: number): boolean {
  if (depth >= MAX_RANKS || !draft.doc.is(draft.to, 'nameAward')) return false;
  const inner = startDraft(draft, draft.to);
  return readHeaded(inner, depth + 1) && inner.named && takeName(draft, inner.to);
}

/** Reads a rank with what it is of: "predikat Juara II Lomba Desa"; `last` is the last of the heads before it. */
function readRanked(draft: Draft, last: number, depth: number): boolean {
  const after = draft.to;
  draft.to = last;
  if (readRank(draft)) {
    if (!readRankedName(draft, depth)) readSubject(draft);
    return true;
  }
  draft.to = after;
  return false;
}

/** Reads a known name behind its heads, of which `last` is the last: "predikat Opini WTP", "kualifikasi Cukup Informatif". */
function readKnownBehind(draft: Draft, last: number): boolean {
  const { doc } = draft;
  // "predikat | Opini WTP": a known name may begin with a head of its own.
  const name = isHead(doc, draft.to) ? draft.to + 1 : draft.to;
  // "para juara Lomba Desa 2023": the contest stands without them.
  if (!readKnown(draft) || isManyWinners(draft, last)) return false;
  // "kualifikasi Cukup Informatif": what the lexicon knows as a name is the grade here.
  const grade = draft.grades.wordAt(name);
  if (doc.is(name - 1, 'gradeHead') && grade?.to === draft.to) draft.grade = grade;
  return true;
}

/**
 * Reads a name from its head on.
 * @param depth how many ranks have been read before it
 */
export function readHeaded(draft: Draft, depth = 0): boolean {
  const { doc } = draft;
  // "penghargaan Penghargaan Swasti Saba": a word that stands twice begins the name once.
  if (isInOtherName(draft, draft.from) || doc.at(draft.from + 1, doc.word(draft.from))) return false;
  const heads = readHeads(draft);
  const last = Math.max(draft.to - 1, draft.from);
  if ((heads.length === 0 || doc.is(last, 'rankHead')) && readRanked(draft, last, depth)) return true;
  if (heads.length === 0) return readEnglishTitle(draft);
  // "kategori Penghargaan Simpul Jaringan Terbaik": the name begins with the head behind it.
  if (heads.length > 1 && heads[0] === 'kategori' && doc.is(draft.from + 1, 'nameAward')) return false;
  // "predikat menuju informatif", "penghargaan Program Kampung Iklim": the word may lead to a known name.
  const skipped = (heads.includes('predikat') && doc.at(draft.to, 'menuju')) || doc.at(draft.to, 'program');
  if (skipped && awardMatch(draft, draft.to + 1)) draft.to++;
  if (heads.every((head) => head === 'kategori') && isNameInFull(draft)) return false;
  if (readKnownBehind(draft, last)) return true;
  // The contest of many winners has been read, but begins behind them.
  if (draft.named) return false;
  if (doc.is(last, 'gradeHead') && (gradeAfter(draft, heads) || readScheme(draft))) return true;
  return readUnlisted(draft, last);
}
