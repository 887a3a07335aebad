// Tells an award that somebody received from one that is hoped for, prepared, explained, or was missed.
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { between, clauseEnd, clauseStart, holds, sentenceRange } from '../grammar/clause';
import { GIVING, RECEIVED } from '../grammar/verbs';

/** Words before an award in its clause that take the fact away. */
const NOT_RECEIVED = words(
  'gagal belum menargetkan ditargetkan target targetnya menuju berharap harap semoga mudahan calon nominasi nomine nominator diusulkan mengusulkan diajukan ajukan ingin menyiapkan disiapkan persiapan bersaing mengikuti kalau jika apabila bila lolos syarat merebut doakan mendorong mendampingi menyusul mengejar optimistis optimis pendaftaran seleksi sosialisasi tidak tak bukan kriteria harus agar supaya demi tertahan bidik membidik incar mengincar bisa kejar cita seandainya kalaupun dibanding hilang lepas dicabut siap bermaksud berencana bertekad hendak berambisi memburu memperebutkan harapannya',
);
/** Wishes reach over their whole clause. */
const STRONG = words('berharap harap semoga menargetkan ditargetkan');
/** Words of wishing; "merebut", "lolos", "harus" tell of something reached where none stands with them. */
const HOPES = words(
  'berharap harap semoga mudahan target targetnya menargetkan doakan ingin nanti mendatang kesempatan syukur',
);
const MILD = words('merebut mengikuti lolos harus');
/** Words behind an award that begin its explanation or deny it. */
const DEFINES = words('merupakan adalah');
const EXPLAINS = words('adalah merupakan ialah bukan berarti terdiri');
const DENIED_BEHIND = words('tidak tak jangan belum perlu lepas hilang dicabut gagal');
const UNDECIDED = words('seleksi dibuka diumumkan dijadwalkan');
/** What is done in order to get an award: "untuk meraih A", "cara mempertahankan A". */
const AIMS = words('untuk guna upaya cara tips strategi menjelaskan menyebutkan mengatakan');
const SOFTENERS = words('dapat bisa mampu terus kembali');
const SUCCEEDED = words('berhasil mampu sukses bersyukur alhamdulillah bangga');
const GETTING =
  /^(meraih|memperoleh|mendapat|mendapatkan|mempertahankan|menjadi|mencapai|menyabet|meningkatkan|merebut)$/;
const FUTURE = /\b(?:tahun depan|akan datang|ke depan|bulan depan)/i;
/** "piagam X dari G kepada R", "desa sadar hukum di K yakni R1 dan R2": words that lead to who got it. */
const LEADS_ON = words('kepada yakni yaitu');
const LEADS_FAR = words('yakni yaitu');
/** "penerima A adalah R", "penerima A: R". */
const NAMES = words('adalah ialah yakni yaitu lain diantaranya antaranya :');
const REACH = 9;

/** "penerima A": those who got it. */
export const isOfReceivers = (doc: Doc, { from }: Candidate): boolean =>
  /^(penerima|peraih|pemenang)$/.test(doc.word(from - 1));

/** "Wistara itu jenjang paling atas", "WTP bukan jaminan". */
function isExplained(doc: Doc, award: Candidate): boolean {
  const at = doc.at(award.to, '"') || doc.at(award.to, ')') ? award.to + 1 : award.to;
  // "Juara I adalah Kota Batu", "penerima A adalah Kota Batu" tell who it was.
  if (EXPLAINS.has(doc.word(at))) return !((award.level || isOfReceivers(doc, award)) && doc.isCapital(at + 1));
  // "PROPER atau Program … merupakan instrumen".
  if (doc.at(at, 'atau') && holds(doc, { from: at, to: clauseEnd(doc, at) }, DEFINES)) return true;
  return (
    /^(itu|ini|sendiri)$/.test(doc.word(at)) &&
    /^(jenjang|merupakan|adalah|penghargaan|bukan|terdiri)$/.test(doc.word(at + 1))
  );
}

/** "penerima A adalah R": those who got it are named. */
export const namesReceivers = (doc: Doc, award: Candidate): boolean =>
  isOfReceivers(doc, award) && holds(doc, { from: award.to, to: clauseEnd(doc, award.from) }, NAMES);

/** "untuk dapat meraih A", "menjelaskan meraih A": an aim or a task without anybody who reached it. */
function isAim(doc: Doc, i: number): boolean {
  if (!AIMS.has(doc.word(i)) || SUCCEEDED.has(doc.word(i - 1))) return false;
  let at = i + 1;
  while (SOFTENERS.has(doc.word(at))) at++;
  return GETTING.test(doc.word(at));
}

/** "gagal mempertahankan A", "menargetkan A": a word before the award takes it away. */
function isDeniedBefore(doc: Doc, awards: readonly Candidate[], award: Candidate): boolean {
  const clause = { from: Math.max(clauseStart(doc, award.from), award.from - REACH * 3), to: award.from };
  if (holds(doc, clause, STRONG)) return true;
  const start = Math.max(clauseStart(doc, award.from), award.from - REACH);
  const others = between(awards, { from: start, to: award.from });
  for (let at = award.from - 1; at >= start; at--) {
    // "dari TIDAK INFORMATIF menjadi A": the words of another award deny nothing.
    if (others.some(({ from, to }) => from <= at && at < to)) continue;
    const word = doc.word(at);
    if (isAim(doc, at)) return true;
    // "tidak hanya", "tak kalah", "belum pernah … kini": nothing is taken away.
    if (!NOT_RECEIVED.has(word) || /^(hanya|kalah|cuma|lagi)$/.test(doc.word(at + 1))) continue;
    if (MILD.has(word) && !holds(doc, sentenceRange(doc, award.from), HOPES)) continue;
    // "bersyukur bisa mempertahankan A": it was done.
    if (word === 'bisa' && holds(doc, clause, SUCCEEDED)) continue;
    // "harus puas dengan predikat X": what somebody has to be content with was received.
    if (/^(puas|rela|turun)$/.test(doc.word(at + 1))) continue;
    return true;
  }
  return false;
}

/** "gagal mempertahankan A", "berharap … A", "akan meraih A tahun depan": an award that is missed or wished for. */
export function isDenied(doc: Doc, awards: readonly Candidate[], award: Candidate): boolean {
  const { from, to } = sentenceRange(doc, award.from);
  return isDeniedBefore(doc, awards, award) || FUTURE.test(doc.phrase(from, to));
}

/** "menerima empat penghargaan. Yang pertama A, …", "Dua lainnya ialah B": a sentence that goes through what was announced. */
const GOES_THROUGH =
  /^["' ]*(yang|penghargaan)? ?(pertama|kedua|ketiga|keempat|kelima|terakhir)\b|^["' ]*(satu|dua|tiga|empat|lima)( penghargaan)? lainnya\b/;

function goesThrough(doc: Doc, award: Candidate): boolean {
  const { from } = sentenceRange(doc, award.from);
  return GOES_THROUGH.test(doc.phrase(from, award.from).toLowerCase());
}

/** Whether a verb in its clause says that the award was got; grades and ranks stand as results by themselves. */
function isTold(doc: Doc, award: Candidate): boolean {
  if (award.grade !== undefined || award.level !== undefined || goesThrough(doc, award)) return true;
  if (namesReceivers(doc, award)) return true;
  const before = { from: Math.max(clauseStart(doc, award.from), award.from - REACH * 3), to: award.from };
  const after = { from: award.to, to: Math.min(clauseEnd(doc, award.from), award.to + REACH * 2) };
  const near = { from: award.to, to: Math.min(after.to, award.to + REACH) };
  if (holds(doc, near, LEADS_ON) || holds(doc, after, LEADS_FAR)) return true;
  return [before, after].some((range) => holds(doc, range, RECEIVED) || holds(doc, range, GIVING));
}

/** An award to judge; `listed`: its line belongs to a list of awards received. */
interface Told {
  readonly award: Candidate;
  readonly listed: boolean;
}

/** Whether the article says that somebody really got the award. */
export function isReceived(doc: Doc, awards: readonly Candidate[], { award, listed }: Told): boolean {
  if (isExplained(doc, award) || isDenied(doc, awards, award)) return false;
  if (doc.sameSentence(award.to, award.from) && DENIED_BEHIND.has(doc.word(award.to))) return false;
  if (holds(doc, { from: award.to, to: Math.min(clauseEnd(doc, award.from), award.to + 5) }, UNDECIDED)) return false;
  return listed || isTold(doc, award);
}
