// What no list holds, by the last head before it: metals ("lencana perak"), contests ("piala lomba K3"), kinds of bodies,
// certificates, or else a name in capitals ("Penghargaan Kabupaten Peduli HAM").
import { Shape } from '../../text/tokenizer';
import { isNameWord, regionEnd } from '../names';
import { words } from '../word-set';
import { type Draft, headsNames, isOtherAcronym, takeName } from './draft';
import { endsParty, readGrade, readScheme } from './grade';
import { METALS } from './medal';
import { isPlaceName } from './name-of-other';
import { readName } from './names';
import { capitalRunEnd, nameEnd } from './runs';
import { isActivityNoun, readContest, readFieldWon } from './subject';
import { starsEnd } from './tail';
import { BODIES, isRole, plainRunEnd, wins } from './words';

const MAX_PLAIN_WORDS = 4;

/** Reads any other name behind a head that names awards: "Penghargaan Kabupaten Peduli HAM". */
function readOther(draft: Draft, head: number): boolean {
  const { doc, from } = draft;
  return headsNames(doc, head) && !isPlaceName(doc, from) && readName(draft);
}

/** "lencana perak", "trofi emas": what is handed over, by its metal. */
function readMetal(draft: Draft, head: number): boolean {
  const { doc } = draft;
  if (!/^(lencana|trofi|tropi|trophy|piala|plakat|pin)$/.test(doc.word(head)) || !METALS.has(doc.word(draft.to)))
    return false;
  // "lencana emas dan perak": a metal of the scale is its grade.
  return takeName(draft, readGrade(draft) ? draft.to : draft.to + 1);
}

/** Words before winners of whom none is meant: "pengumuman juara MTQ tingkat provinsi", "para pemenang lomba K3". */
const MANY_WINNERS = words('pengumuman para seluruh semua penentuan penetapan deretan daftar');

const isWinner = ({ doc }: Draft, head: number): boolean => doc.at(head, 'juara') || doc.at(head, 'pemenang');

/** Whether the head speaks of winners of whom none is meant. */
export function isManyWinners(draft: Draft, head: number): boolean {
  const { doc, from } = draft;
  return isWinner(draft, head) && (MANY_WINNERS.has(doc.word(from - 1)) || doc.at(from, 'hadiah'));
}

/** "pemenang lomba mewarnai", "piala lomba K3", "juara sekolah sehat tingkat provinsi": what was won names the contest. */
function readWon(draft: Draft, head: number): boolean {
  if (isManyWinners(draft, head)) return false;
  if (isWinner(draft, head)) return readContest(draft) || readFieldWon(draft);
  return draft.doc.is(head, 'nameAward') && readContest(draft);
}

/** Whether who is best is told before token `i`: a body or a region, or that it was won. */
const isToldBefore = (draft: Draft, i: number): boolean =>
  isRole(draft.doc, i - 1) || wins(draft.doc, i - 1) || endsParty(draft, i);

/** "Penghargaan Terbaik Pengelolaan Arsip", "Polres X Terbaik Pelayanan Publik": in what somebody is best. */
function readBestIn(draft: Draft, head: number): boolean {
  const { doc, from, to } = draft;
  if (!doc.at(head, 'terbaik') || (from === head && !isToldBefore(draft, from))) return false;
  const capital = doc.looksCapital(head) && isNameWord(doc, to);
  const end = capital ? nameEnd(draft, to) : isActivityNoun(doc, to) ? plainRunEnd(doc, to, MAX_PLAIN_WORDS) : to;
  return end > to && takeName(draft, end);
}

/** "predikat desa mandiri", "peringkat BUMDes Maju", "predikat kelurahan ODF": the kind of body before the grade or short form. */
function readBodyPredicate(draft: Draft, head: number): boolean {
  const { doc, grades } = draft;
  if (!/^(predikat|gelar|peringkat)$/.test(doc.word(head))) return false;
  const at = draft.to + 1;
  if (!BODIES.has(doc.word(draft.to)) && !doc.at(draft.to, 'bumdes')) return false;
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
  return giver !== undefined && takeName(draft, regionEnd(draft, giver.to));
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
  return takeName(draft, end);
}

/** "akreditasi internasional ASIIN", "sertifikat ISO", "akreditasi bintang satu": who certifies, by what, or with how many stars. */
function readCertificateOf(draft: Draft, head: number): boolean {
  const { doc } = draft;
  if (!/^(akreditasi|sertifikat)$/.test(doc.word(head))) return false;
  const at = /^(inter)?nasional$/.test(doc.word(draft.to)) ? draft.to + 1 : draft.to;
  const end = isOtherAcronym(draft, at) ? at + 1 : starsEnd(doc, draft.to);
  return end > draft.to && takeName(draft, end);
}

/** Readers in the order in which they are tried. */
const READERS = [
  readMetal,
  readWon,
  readBestIn,
  readBodyPredicate,
  readAssessed,
  readCertificateOf,
  readWord,
  readChallengeCup,
  readOther,
];

/** Reads what stands behind the head at token `head`, the last of a row. */
export const readUnlisted = (draft: Draft, head: number): boolean => READERS.some((read) => read(draft, head));
