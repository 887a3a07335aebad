// Finds what was assessed or entered: an innovation, the field of a rank ("Kategori X"), the scheme of a grade, the accounts
// of an opinion, or what stands behind "penilaian", "dalam pelaksanaan".
import { isYear } from '../award/draft';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { bracketEnd } from '../organisations';
import { clauseEnd, clauseStart, findWord, holds, type Range, sentenceRange, words } from './clause';
import { categoryBehind, contestBefore, fieldBehind, fieldInside, namesEnd } from './field';
import { isBody, type ProgrammeSearch, schemeOf, termsIn, whole } from './scheme';

const CUES = words(
  'penilaian evaluasi implementasi penerapan pelaksanaan pengelolaan bidang melalui lewat inovasi dengan atas hasil komitmen pada dalam maturitas kapabilitas indeks percepatan opini',
);
const MEASURED = words('maturitas kapabilitas indeks nilai skor predikat implementasi');
const INNOVATION = words('inovasi aplikasi program layanan');
const REASON = words('komitmen hasil keberhasilan khazanah implementasi penerapan pengelolaan');
const ON_GROUND = words('atas');
const PURPOSE = words('untuk melalui lewat');
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
function quotedIn(doc: Doc, { from, to }: Range): Range[] {
  if (!holds(doc, { from, to }, INNOVATION)) return [];
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

/** "atas komitmen pengarusutamaan gender", "atas hasil pengawasan kearsipan": the reason in small letters. */
function reasonBehind({ doc, award }: ProgrammeSearch): Range | null {
  const end = Math.min(clauseEnd(doc, award.from), award.to + 8);
  const at = findWord(doc, { from: award.to, to: end }, ON_GROUND);
  if (at < 0 || !REASON.has(doc.word(at + 1))) return null;
  const from = /^(komitmen|hasil|keberhasilan)$/.test(doc.word(at + 1)) ? at + 2 : at + 1;
  let to = from;
  while (to < end + 4 && to - from < 5 && doc.isWord(to) && !STOPS.has(doc.word(to)) && doc.sameSentence(to, from))
    to++;
  return to - from >= 2 ? { from, to } : null;
}

/** "untuk Implementasi Digitalisasi Layanan", "untuk Instalasi Laboratorium Sentral": a name behind "untuk" that is no body. */
function purposeBehind({ doc, award, accepted }: ProgrammeSearch): Range | null {
  const end = Math.min(clauseEnd(doc, award.from), award.to + 4);
  const at = findWord(doc, { from: award.to, to: end }, PURPOSE);
  if (at < 0 || !doc.isCapital(at + 1) || doc.is(at + 1, 'regionHead')) return null;
  const mention = accepted.find((candidate) => candidate.from <= at + 1 && candidate.to > at + 1);
  if (mention && (mention.kind !== 'term' || isBody(doc, mention))) return null;
  const to = namesEnd(doc, at + 1, accepted);
  return to - at > 2 ? { from: at + 1, to } : null;
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
    fieldInside(search) ??
    fieldBehind(search) ??
    termBehindCue(search) ??
    reasonBehind(search) ??
    purposeBehind(search) ??
    contestBefore(search);
  return found ? [found] : [];
}

function unquoted(doc: Doc, { from, to }: Range): Range {
  return { from: QUOTES.has(doc.word(from)) ? from + 1 : from, to: QUOTES.has(doc.word(to - 1)) ? to - 1 : to };
}
