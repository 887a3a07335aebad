// Finds what was assessed or entered: an innovation, the field of a rank ("Kategori X"), the scheme of a grade, the accounts
// of an opinion, or what stands behind "penilaian", "dalam pelaksanaan".
import { isYear } from '../award/draft';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { bracketEnd } from '../organisations';
import { clauseEnd, clauseStart, findWord, holds, type Range, sentenceRange, words } from './clause';
import { categoryBehind, contestBefore, disciplineBehind, fieldBehind, insideName, namesEnd } from './field';
import { isWritten } from './persons';
import { isBody, type ProgrammeSearch, schemeOf, termsIn, whole } from './scheme';

const CUES = words(
  'penilaian evaluasi implementasi penerapan pelaksanaan pengelolaan bidang melalui lewat inovasi dengan atas hasil komitmen pada dalam maturitas kapabilitas indeks percepatan opini',
);
const MEASURED = words('maturitas kapabilitas indeks nilai skor predikat implementasi');
const INNOVATION = words('inovasi aplikasi program layanan');
const PURPOSE = words('atas untuk melalui lewat berkat tentang');
/** Words that lead to a purpose only where a word for doing follows: "dari kegiatan X", "di bidang Y". */
const WORK_CUES = words('dari dalam di karena');
const WORK = words(
  'komitmen hasil keberhasilan khazanah implementasi penerapan pelaksanaan pengelolaan pengembangan peningkatan penanganan inovasi program kegiatan aplikasi layanan karya capaian prestasi kinerja upaya bidang',
);
const ASSESSMENTS = words('penilaian evaluasi sertifikasi survei asesmen pemeringkatan monitoring');
const PURPOSE_REACH = 12;
const OPINION = /\b(wtp|wdp|wajar|disclaimer)\b/i;
const QUOTES = words('" \'');
const STOPS = words(', . ; ( dan serta dari untuk di pada oleh yang tahun dengan dalam');

const isInnovation = (doc: Doc, term: Candidate): boolean =>
  term.reason.rule === 'innovation-name' ||
  (term.entry !== null && doc.lexicon.entryById.get(term.entry)?.type === 'innovation');

/** 'Inovasi "X" masuk Top 30'; of several the row, or the nearest before the award. */
function innovationsIn(search: ProgrammeSearch): Range[] {
  const { doc, award } = search;
  const range = { from: clauseStart(doc, award.from), to: clauseEnd(doc, award.from) };
  const all = termsIn(search, range).filter((term) => isInnovation(doc, term));
  const before = all.filter((term) => term.to <= award.from);
  if (before.length > 1 && isRow(doc, before)) return before;
  const nearest = before.at(-1) ?? all[0];
  return nearest ? [nearest] : quotedIn(doc, { from: range.from, to: award.from });
}

/** 'inovasi lainnya, "E-Nyeri" dan "Gercep Stroke"': names in quotation marks behind the word for their kind. */
const quotedIn = (doc: Doc, range: Range): Range[] => (holds(doc, range, INNOVATION) ? quotesIn(doc, range) : []);

function quotesIn(doc: Doc, { from, to }: Range): Range[] {
  const found: Range[] = [];
  for (let at = from; at < to; at++) {
    if (!QUOTES.has(doc.word(at)) || !doc.isCapital(at + 1)) continue;
    const end = findWord(doc, { from: at + 1, to }, QUOTES);
    if (end < 0) break;
    if (end - at <= 8) found.push({ from: at + 1, to: end });
    at = end;
  }
  return found;
}

/** '"A" dan "B" masuk Top 45': innovations in one row. */
function isRow(doc: Doc, terms: readonly Range[]): boolean {
  const links = /^(,|dan|,dan|serta|,serta)$/;
  return terms.every((term, index) => {
    const before = terms[index - 1];
    return !before || links.test(doc.phrase(before.to, term.from).replace(/["'\s]/g, ''));
  });
}

/** "LKPD", "Laporan Keuangan Pemerintah Daerah (LKPD) tahun 2022", "pengelolaan keuangan TA. 2021" at token `i`. */
function accountsAt(doc: Doc, i: number): Range | null {
  if (doc.at(i, 'lkpd') || doc.at(i, 'lkpp')) return { from: i, to: yearEnd(doc, i + 1) };
  if (!doc.at(i + 1, 'keuangan')) return null;
  if (doc.at(i, 'pengelolaan')) return { from: i, to: yearEnd(doc, i + 2) };
  if (!doc.at(i, 'laporan')) return null;
  const to = doc.at(i + 2, 'pemerintah') ? i + 4 : i + 2;
  return { from: i, to: yearEnd(doc, bracketEnd(doc, to)) };
}

/** End of "tahun anggaran 2018", "TA. 2021" at token `i`, or `i`. */
function yearEnd(doc: Doc, i: number): number {
  let at = i;
  while (/^(tahun|anggaran|ta|\.)$/.test(doc.word(at))) at++;
  return at > i && isYear(doc, at) ? at + 1 : i;
}

function accountsIn(doc: Doc, { from, to }: Range, isFit: (accounts: Range) => boolean): Range | null {
  for (let at = from; at < to; at++) {
    const accounts = accountsAt(doc, at);
    if (accounts && isFit(accounts)) return accounts;
  }
  return null;
}

/** The accounts that an opinion is about; the sentences beside its own tell it where they give their year. */
function accountsOf({ doc, award }: ProgrammeSearch): Range | null {
  if (!OPINION.test(doc.phrase(award.from, award.to))) return null;
  const own = sentenceRange(doc, award.from);
  const dated = (accounts: Range): boolean => isYear(doc, accounts.to - 1);
  return (
    accountsIn(doc, own, () => true) ??
    accountsIn(doc, sentenceRange(doc, Math.max(own.from - 1, 0)), dated) ??
    accountsIn(doc, sentenceRange(doc, Math.min(own.to, doc.count - 1)), dated)
  );
}

/** "dalam penilaian budaya CETTAR": the term behind a cue. */
function termBehindCue(search: ProgrammeSearch): Range | null {
  const { doc, award } = search;
  const next = search.accepted.find((mention) => mention.kind === 'award' && mention.from >= award.to);
  const end = Math.min(clauseEnd(doc, award.from), award.to + 20, next?.from ?? doc.count);
  const behind = termsIn(search, { from: award.to, to: end }).find(
    (term) => CUES.has(doc.word(term.from - 1)) && !isBody(doc, term),
  );
  return behind ? whole(search, behind) : null;
}

/** "maturitas SPIP … berada di level 3": what was measured. */
function measuredBefore(search: ProgrammeSearch): Range | null {
  const { doc, award } = search;
  const before = search.accepted.filter((mention) => mention.kind === 'award' && mention.to <= award.from).at(-1);
  // "naik dari Cukup menjadi Baik" is one measure; what stands before another award is not this one's.
  const from = before && !doc.at(before.from - 1, 'dari') ? before.to : 0;
  const terms = termsIn(search, { from: Math.max(clauseStart(doc, award.from), from), to: award.from });
  const measured = terms.filter((term) => MEASURED.has(doc.word(term.from - 1)) && !isBody(doc, term)).at(-1);
  return measured ? whole(search, measured) : null;
}

/** "atas komitmen pengarusutamaan gender", "untuk Instalasi Laboratorium Sentral", "lewat inovasi X": what the award was for. */
function purposeBehind(search: ProgrammeSearch): Range | null {
  const { doc, award, accepted } = search;
  const isNext = ({ kind, from }: Candidate): boolean => kind === 'award' && from >= award.to && !doc.at(from - 1, '(');
  const next = accepted.find(isNext);
  const end = Math.min(clauseEnd(doc, award.from), award.to + PURPOSE_REACH, next?.from ?? doc.count);
  for (let at = award.to; at < end; at++) {
    const work = workStart(doc, at + 1);
    const cue = PURPOSE.has(doc.word(at)) || (WORK_CUES.has(doc.word(at)) && work > at + 1);
    const found =
      cue &&
      (nameAt(search, work, work > at + 1) ?? phraseAt(doc, { start: at + 1, work, isGround: isGround(search, at) }));
    if (found) return found;
    // "karena mendirikan perpustakaan berkonsep 'X'": the reason names it in quotation marks.
    const [quoted] = /^(karena|berkat|atas)$/.test(doc.word(at)) ? quotesIn(doc, { from: at, to: end }) : [];
    if (quoted) return quoted;
  }
  return null;
}

/** "A atas X", "A (B) atas X": directly behind the award. */
const isGround = ({ doc, award }: ProgrammeSearch, i: number): boolean =>
  doc.at(i, 'atas') && (i === award.to || (doc.at(i - 1, ')') && i - award.to <= 3));

/** Skips the words that only say what kind of doing follows: "komitmen", "inovasi", "hasil". */
function workStart(doc: Doc, i: number): number {
  let at = i;
  while (WORK.has(doc.word(at)) && !doc.looksCapital(at)) at++;
  return at;
}

/** A name at token `i` that is no body, no place and no award; behind a word for doing one word is enough. */
function nameAt({ doc, accepted }: ProgrammeSearch, i: number, isWork: boolean): Range | null {
  const start = QUOTES.has(doc.word(i)) ? i + 1 : i;
  if (!isWritten(doc, start) || doc.is(start, 'regionHead') || doc.is(start, 'unit')) return null;
  const mention = accepted.find((candidate) => candidate.from <= start && candidate.to > start);
  if (mention && (mention.kind !== 'term' || isBody(doc, mention))) return null;
  const named = namesEnd(doc, start, accepted);
  const quoted =
    QUOTES.has(doc.word(named)) && start === i ? findWord(doc, { from: named + 1, to: named + 8 }, QUOTES) + 1 : 0;
  const to = Math.max(named, quoted);
  return to - start >= (isWork ? 1 : 2) ? { from: start, to } : null;
}

/** "atas hasil pengawasan kearsipan", "atas pengelolaan sampah": small words behind a word for doing, which may belong to them. */
function phraseAt(
  doc: Doc,
  { start, work, isGround }: { start: number; work: number; isGround: boolean },
): Range | null {
  const from = /^(pengelolaan|pengembangan|peningkatan|penanganan)$/.test(doc.word(work - 1)) ? work - 1 : work;
  // "atas khazanah arsip" directly behind the award needs no word for doing.
  if (work === start && !isGround) return null;
  let to = from;
  while (to - from < 5 && doc.isWord(to) && !STOPS.has(doc.word(to)) && doc.sameSentence(to, from)) to++;
  return to - from >= 2 ? { from, to } : null;
}

/** "predikat Unggul dalam Sertifikasi Mutu X", "Dalam Penilaian Kepatuhan Y, … zona hijau": what gave a grade, by its name. */
function assessmentNamed(search: ProgrammeSearch): Range | null {
  const { doc, award, accepted } = search;
  if (!award.grade && !doc.is(award.from, 'gradeHead')) return null;
  const end = Math.min(clauseEnd(doc, award.from), award.to + PURPOSE_REACH);
  for (let at = clauseStart(doc, award.from); at < end; at++) {
    const isBehind = at >= award.to || at < award.from;
    if (!isBehind || !ASSESSMENTS.has(doc.word(at))) continue;
    const named = doc.isCapital(at);
    if (!named && !/^(dalam|pada)$/.test(doc.word(at - 1))) continue;
    const from = named ? at : at + 1;
    const to = doc.isCapital(from) ? namesEnd(doc, from, accepted) : from;
    if (to - from >= 2) return { from, to: bracketEnd(doc, to) };
  }
  return null;
}

/** The programmes of an award: mostly one, several where several innovations share it. */
export function programmesOf(search: ProgrammeSearch): Range[] {
  const innovations = innovationsIn(search);
  if (innovations.length > 0) return innovations.map((range) => unquoted(search.doc, range));
  const found =
    categoryBehind(search) ??
    accountsOf(search) ??
    measuredBefore(search) ??
    schemeOf(search) ??
    assessmentNamed(search) ??
    insideName(search) ??
    disciplineBehind(search) ??
    fieldBehind(search) ??
    termBehindCue(search) ??
    purposeBehind(search) ??
    contestBefore(search);
  return found ? [found] : [];
}

function unquoted(doc: Doc, { from, to }: Range): Range {
  return { from: QUOTES.has(doc.word(from)) ? from + 1 : from, to: QUOTES.has(doc.word(to - 1)) ? to - 1 : to };
}
