// Tells a mention that names an award without telling that somebody got it: the occasion or scheme of another award, the
// steps of a scale, the counts of a breakdown, the ceremony as such, a word that points back.
import { isNumberWord } from '../../award/draft';
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { isFollowed, isLeft } from '../grammar/change';
import { COMMA, clauseEnd, clauseRange, clauseStart, holds, sentenceRange } from '../grammar/clause';
import { RECEIVED } from '../grammar/verbs';
import { isEvent } from '../slots/event';
import type { Story } from '../story';
import { isGeneral } from './general';
import { isDenied, namesReceivers } from './polarity';

const HOPE_REACH = 6;
const HANDING = words('menyerahkan diserahkan');
const ON_RECEIVER = words('kepada diterima untuk pada diantaranya antaranya');
const ABOUT = words('soal tentang terkait mengenai');
/** Words that make an award's name that of an act or a scheme: "penyerahan piagam X", "program Adipura". */
const PROCESS = words('penganugerahan penyerahan pemberian malam program penilaian raihan capaian penerima peraih');
/** What divides a whole into its parts: "dengan rincian", "terdiri atas", "terbagi tiga tingkat". */
const DIVIDES = words('rincian rinciannya terdiri terbagi dibagi dibedakan terdapat');
/** "jumlah badan publik yang masuk kualifikasi A": a statistic. */
const STATISTICS = words('jumlah jumlahnya persentase');
const ORGANISES = words('menggelar menyelenggarakan mengadakan meluncurkan');
const STEPS =
  /\b(terbagi|dibagi|dibedakan)\b|\b(diberikan (untuk|dalam)|terdapat|ada) (\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) (kategori|jenis|tingkat|jenjang|kelas)\b.*\b(yakni|yaitu|adalah|meliputi)\b|\bkriteria\b.*\b(yakni|yaitu)\b/i;
/** What ends a number that is no single word: "1.200", "dua puluh". */
const LARGE_NUMBER = /^(\d[\d.]+|sebelas|belas|puluh|ratus)$/;

/** An award that only names the occasion or the scheme of another award in its sentence. */
function isOccasionOrScheme(doc: Doc, awards: readonly Candidate[], award: Candidate): boolean {
  if (isEvent(doc, award) || ABOUT.has(doc.word(award.from - 1))) return true;
  return (
    doc.at(award.to, ':') &&
    awards.some((other) => other.from > award.to && doc.sameSentence(other.from, award.from)) &&
    award.level === undefined &&
    award.grade === undefined
  );
}

/** "penyerahan penghargaan UHC", "program Adipura": an act or a scheme, unless it is told who received. */
function isProcess(doc: Doc, award: Candidate): boolean {
  if (!PROCESS.has(doc.word(award.from - 1))) return false;
  return !namesReceivers(doc, award) && !holds(doc, { from: award.to, to: clauseEnd(doc, award.from) }, ON_RECEIVER);
}

/** "menggelar ajang X berupa Y": what is organised. */
function isOrganised(doc: Doc, award: Candidate): boolean {
  const before = { from: clauseStart(doc, award.from), to: award.from };
  return holds(doc, before, ORGANISES) && !holds(doc, before, RECEIVED);
}

/** "Dalam kategori kota dengan zona hijau, …": among whom somebody was rated. */
function isFronted(doc: Doc, award: Candidate): boolean {
  const { from } = sentenceRange(doc, award.from);
  return (
    /^(dalam|pada|di)$/.test(doc.word(from)) &&
    doc.at(from + 1, 'kategori') &&
    !holds(doc, { from, to: award.from }, COMMA)
  );
}

const isNumber = (doc: Doc, i: number): boolean =>
  (isNumberWord(doc, i) || LARGE_NUMBER.test(doc.word(i))) && !doc.isYear(i);

/** "355 daerah, dengan rincian 22 kategori Utama", "96 penerima A", "134 Sekolah Adiwiyata": the parts of a count. */
function isCounted(doc: Doc, award: Candidate): boolean {
  const { from } = sentenceRange(doc, award.from);
  let at = award.from - 1;
  while (at > from && /^(berpredikat|penerima|badan|publik)$/.test(doc.word(at))) at--;
  if (!isNumber(doc, at) || doc.at(at - 1, 'salah')) return false;
  const isBody = doc.is(award.from, 'counted') || doc.is(award.from, 'school');
  return isBody || doc.at(award.from - 1, 'penerima') || holds(doc, { from, to: at }, DIVIDES);
}

/** "Penghargaan ini terbagi 3 tingkat, yakni A, B, dan C", "Ada 3 kategori A, yakni B dan C", "… dalam 5 kategori. Yakni A": steps of a scale. */
function isStep(doc: Doc, award: Candidate): boolean {
  const { from } = sentenceRange(doc, award.from);
  if (STEPS.test(doc.phrase(from, award.from))) return true;
  if (!/^(yakni|yaitu)$/.test(doc.word(from)) || from === 0) return false;
  const before = sentenceRange(doc, from - 1);
  return STEPS.test(doc.phrase(before.from, before.to));
}

/** "urutan kelima" of anything: a place counts as an award only where the text tells of other awards. */
function isBareRank({ doc, awards }: Story, award: Candidate): boolean {
  const place = (candidate: Candidate): boolean => /^(urutan|posisi)$/.test(doc.word(candidate.from));
  return place(award) && awards.every(place);
}

/** "Menteri X menyerahkan Anugerah Y di Z": the ceremony as such; who received what follows. */
function isHandedOut({ doc, awards }: Story, award: Candidate): boolean {
  if (award.level || award.grade || awards.at(-1) === award) return false;
  const before = { from: Math.max(clauseStart(doc, award.from), award.from - 4), to: award.from };
  const behind = { from: award.to, to: clauseEnd(doc, award.from) };
  return holds(doc, before, HANDING) && !holds(doc, behind, ON_RECEIVER);
}

/** "Tanda kehormatan itu disematkan …": a word for awards that points back to one. */
const isPointer = (doc: Doc, { from, to, level, grade }: Candidate): boolean =>
  !level && !grade && to - from <= 2 && !doc.looksCapital(to - 1) && /^(itu|ini|tersebut)$/.test(doc.word(to));

/** "menargetkan juara umum … 'permintaannya, juara umum'": an award that the article hopes for, named again without a verb of getting. */
function isHoped({ doc, awards }: Story, award: Candidate): boolean {
  const index = awards.indexOf(award);
  const name = doc.phrase(award.from, award.to).toLowerCase();
  const before = awards.slice(Math.max(0, index - HOPE_REACH), index);
  return (
    !holds(doc, clauseRange(doc, award.from), RECEIVED) &&
    before.some((other) => doc.phrase(other.from, other.to).toLowerCase() === name && isDenied(doc, awards, other))
  );
}

/** Whether a mention names an award without telling of one; lines of lists tell of theirs. */
export function isSetting(story: Story, award: Candidate, listed: boolean): boolean {
  const { doc, awards } = story;
  if (isPointer(doc, award) || isBareRank(story, award) || isCounted(doc, award) || isHandedOut(story, award))
    return true;
  // "naik dari BB": a grade that was left, of which the sentence does not tell what it became.
  if (isLeft(doc, award) && !isFollowed(doc, award)) return true;
  if (listed) return false;
  return (
    isOccasionOrScheme(doc, awards, award) ||
    isGeneral(doc, award) ||
    isProcess(doc, award) ||
    isOrganised(doc, award) ||
    isFronted(doc, award) ||
    holds(doc, { from: clauseStart(doc, award.from), to: award.from }, STATISTICS) ||
    isStep(doc, award) ||
    isHoped(story, award)
  );
}
