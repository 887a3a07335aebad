// Names that begin with a head word: rank ("Juara II"), known name ("Piala Adipura"), grade ("Predikat A"), contest
// ("piala lomba K3"), or a name that no list holds ("Penghargaan Kabupaten Peduli HAM"). A bare head is no name.
import { Shape } from '../../text/tokenizer';
import type { Match } from '../matcher';
import { regionEnd } from '../names';
import { words } from '../word-set';
import { awardMatch, type Draft, isHead, isMedalName, isOtherAcronym, isTwoWordHead } from './draft';
import { gradeAfter, readGrade, readScheme } from './grade';
import { readKnown } from './known';
import { METALS } from './medal';
import { isInOtherName, isPlaceName } from './name-of-other';
import { capitalRunEnd, readName } from './names';
import { readRank } from './rank';
import { readContest, readLevelledField, readSubject } from './subject';
import { bracketTailEnd, starsEnd } from './tail';

const MAX_HEADS = 4;

/** "penghargaan Anugerah Pesona", "penghargaan Satyalancana": behind a head, a known name may begin with another head. */
function namesItself(draft: Draft, i: number): boolean {
  const match = i > draft.from ? awardMatch(draft, i) : undefined;
  return match !== undefined && (match.form.size > 1 || isMedalName(draft.doc, i)) && !endsInHead(draft, match);
}

/** "Piagam Penghargaan": a listed phrase that is a row of heads names nothing by itself. */
const endsInHead = ({ doc }: Draft, { from, to }: Match): boolean =>
  to - from > 1 && (isHead(doc, to - 1) || isTwoWordHead(doc, to - 2));

/**
 * Heads may stand in a row: "predikat Opini", "piagam penghargaan", "tanda kehormatan".
 */
function readHeads(draft: Draft): string[] {
  const { doc } = draft;
  const heads: string[] = [];
  while (heads.length < MAX_HEADS && !doc.at(draft.to, 'top') && !namesItself(draft, draft.to)) {
    if (isTwoWordHead(doc, draft.to)) draft.to += 2;
    else if (isHead(doc, draft.to) && starsEnd(doc, draft.to) === draft.to) draft.to++;
    else break;
    heads.push(doc.word(draft.to - 1));
  }
  return heads;
}

/** "tiga kategori TPID Award 2018": before a name, "kategori" is no head; before a grade it is. */
function isNameInFull(draft: Draft): boolean {
  const match = awardMatch(draft, draft.to);
  return match !== undefined && match.form.entry?.type !== 'predicate' && !draft.grades.wordAt(draft.to);
}

/** Reads a rank with what it is of: "predikat Juara II Lomba Desa"; `last` is the last of the heads before it. */
function readRanked(draft: Draft, last: number): boolean {
  const after = draft.to;
  draft.to = last;
  if (readRank(draft)) {
    readSubject(draft);
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

/** Readers of what no list holds, by the last head before it. */
const UNLISTED = [
  readMetal,
  readWon,
  readBodyPredicate,
  readAssessed,
  readCertificateOf,
  readWord,
  readChallengeCup,
  readOther,
];

/** Reads a name from its head on. */
export function readHeaded(draft: Draft): boolean {
  const { doc } = draft;
  // "penghargaan Penghargaan Swasti Saba": a word that stands twice begins the name once.
  if (isInOtherName(doc, draft.from) || doc.at(draft.from + 1, doc.word(draft.from))) return false;
  const heads = readHeads(draft);
  const last = Math.max(draft.to - 1, draft.from);
  if ((heads.length === 0 || doc.is(last, 'rankHead')) && readRanked(draft, last)) return true;
  if (heads.length === 0) return false;
  // "predikat menuju informatif", "penghargaan Program Kampung Iklim": the word may lead to a known name.
  const skipped = (heads.includes('predikat') && doc.at(draft.to, 'menuju')) || doc.at(draft.to, 'program');
  if (skipped && awardMatch(draft, draft.to + 1)) draft.to++;
  if (heads.every((head) => head === 'kategori') && isNameInFull(draft)) return false;
  if (readKnownBehind(draft, last)) return true;
  // The contest of many winners has been read, but begins behind them.
  if (draft.named) return false;
  if (doc.is(last, 'gradeHead') && (gradeAfter(draft, heads) || readScheme(draft))) return true;
  return UNLISTED.some((read) => read(draft, last));
}

/** Reads any other name behind a head that names awards: "Penghargaan Kabupaten Peduli HAM". */
function readOther(draft: Draft, head: number): boolean {
  const { doc, from } = draft;
  return (doc.is(head, 'nameAward') || isTwoWordHead(doc, head - 1)) && !isPlaceName(doc, from) && readName(draft);
}

/** "lencana perak", "trofi emas": what is handed over, by its metal. */
function readMetal(draft: Draft, head: number): boolean {
  const { doc } = draft;
  if (!/^(lencana|trofi|tropi|trophy|piala|plakat)$/.test(doc.word(head)) || !METALS.has(doc.word(draft.to)))
    return false;
  // "lencana emas dan perak": a metal of the scale is its grade.
  if (!readGrade(draft)) draft.to++;
  draft.named = true;
  return true;
}

/** Words before winners of whom none is meant: "pengumuman juara MTQ tingkat provinsi", "para pemenang lomba K3". */
const MANY_WINNERS = words('pengumuman para seluruh semua penentuan penetapan');

function isManyWinners({ doc, from }: Draft, head: number): boolean {
  const winner = doc.at(head, 'juara') || doc.at(head, 'pemenang');
  return winner && (MANY_WINNERS.has(doc.word(from - 1)) || doc.at(from, 'hadiah'));
}

/** "pemenang lomba mewarnai", "piala lomba K3", "juara sekolah sehat tingkat provinsi": what was won names the contest. */
function readWon(draft: Draft, head: number): boolean {
  const { doc } = draft;
  const winner = doc.at(head, 'juara') || doc.at(head, 'pemenang');
  if (isManyWinners(draft, head)) return false;
  if (winner || doc.is(head, 'nameAward')) return readContest(draft) || (winner && readLevelledField(draft));
  return false;
}

/** "predikat desa mandiri", "peringkat BUMDes Maju", "predikat kelurahan ODF": the kind of body before the grade or short form. */
function readBodyPredicate(draft: Draft, head: number): boolean {
  const { doc, grades } = draft;
  if (!/^(predikat|gelar|peringkat)$/.test(doc.word(head))) return false;
  const at = draft.to + 1;
  if (
    !/^(desa|kelurahan|kecamatan|kota|kabupaten|provinsi|kampung|nagari|sekolah|puskesmas|bumdes)$/.test(
      doc.word(draft.to),
    )
  )
    return false;
  const grade = grades.wordAt(at);
  if (!grade && !isOtherAcronym(draft, at)) return false;
  draft.grade = grade ?? null;
  draft.to = grade?.to ?? at + 1;
  return true;
}

/** "anugerah Zona Integritas", "Predikat Zona Integritas WBK": behind a head, a name may begin with a word that can be one. */
function readWord(draft: Draft, last: number): boolean {
  const { doc, to } = draft;
  if (last === draft.from || !doc.is(last - 1, 'nameAward') || !doc.looksCapital(last)) return false;
  draft.to = last;
  if (readScheme(draft) || (doc.isCapital(last) && doc.isCapital(to) && readName(draft))) return true;
  draft.to = to;
  return false;
}

/** "piala bergilir Bupati Kukar": a cup that is handed on goes by who gives it. */
function readChallengeCup(draft: Draft, head: number): boolean {
  const { doc, matches, to } = draft;
  if (!/^(piala|trofi)$/.test(doc.word(head)) || !doc.at(to, 'bergilir') || !doc.isCapital(to + 1)) return false;
  const giver = matches.longest(to + 1, ({ entry }) => entry?.kind === 'title');
  if (!giver) return false;
  draft.to = regionEnd(draft, giver.to);
  draft.named = true;
  return true;
}

const MIN_ASSESSED_WORDS = 2;

/**
 * "Akreditasi Penjaminan Mutu (APM)", "Sertifikasi Mutu Layanan (SML)": an assessment with a name and a short form; but in
 * "Lembaga Sertifikasi Profesi (LSP)" the name begins earlier.
 */
function readAssessed(draft: Draft, head: number): boolean {
  const { doc } = draft;
  if (!/^(akreditasi|sertifikasi)$/.test(doc.word(head)) || doc.looksCapital(head - 1) || !doc.isCapital(head))
    return false;
  const end = capitalRunEnd(doc, draft.to);
  if (end - draft.to < MIN_ASSESSED_WORDS || !doc.at(end, '(') || !doc.has(end + 1, Shape.upper)) return false;
  draft.to = bracketTailEnd(draft, end);
  draft.named = true;
  return true;
}

/** "akreditasi internasional ASIIN", "sertifikat ISO", "akreditasi bintang satu": who certifies, by what, or with how many stars. */
function readCertificateOf(draft: Draft, head: number): boolean {
  const { doc } = draft;
  if (!/^(akreditasi|sertifikat)$/.test(doc.word(head))) return false;
  const at = /^(inter)?nasional$/.test(doc.word(draft.to)) ? draft.to + 1 : draft.to;
  const end = isOtherAcronym(draft, at) ? at + 1 : starsEnd(doc, draft.to);
  if (end === draft.to) return false;
  draft.to = end;
  draft.named = true;
  return true;
}
