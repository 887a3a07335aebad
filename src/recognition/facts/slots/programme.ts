// Finds what was assessed or entered: an innovation, the field of a rank ("Kategori X"), the scheme of a grade, the accounts
// of an opinion, or what stands behind "penilaian", "dalam pelaksanaan".
import { bracketEnd } from '../../brackets';
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { isBodyOrPlace } from '../actors/actors';
import { isBody } from '../actors/bodies';
import { isLeft } from '../grammar/change';
import { between, clauseEnd, clauseRange, clauseStart, holds, type Range } from '../grammar/clause';
import { accountsOf } from './accounts';
import { categoryBehind, contestBefore, disciplineBehind, fieldBehind, insideName, namesEnd } from './field';
import { PURPOSE_REACH, purposeBehind, quotesIn, unquoted } from './purpose';
import { type ProgrammeSearch, schemeOf, termsIn, whole } from './scheme';

const CUES = words(
  'penilaian evaluasi implementasi penerapan pelaksanaan pengelolaan bidang melalui lewat inovasi dengan atas hasil komitmen pada dalam maturitas kapabilitas indeks percepatan opini',
);
const MEASURED = words('maturitas kapabilitas indeks nilai skor predikat implementasi');
const INNOVATION = words('inovasi aplikasi program layanan');
const ROW_LINKS = /^(,|,?(dan|serta))$/;
const ASSESSMENTS = words('penilaian evaluasi sertifikasi survei asesmen pemeringkatan monitoring');

const isInnovation = (doc: Doc, term: Candidate): boolean =>
  term.reason.rule === 'innovation-name' ||
  (term.entry !== null && doc.lexicon.entryById.get(term.entry)?.type === 'innovation');

/** 'Inovasi "X" masuk Top 30'; of several the row, or the nearest before the award. */
function innovationsIn(search: ProgrammeSearch): Range[] {
  const { doc, award } = search;
  const range = clauseRange(doc, award.from);
  // "Perumda Air Minum X": a service in the name of a body did not win.
  const bodies = between(search.actors, range).filter(isBodyOrPlace);
  const all = termsIn(search, range).filter(
    (term) => isInnovation(doc, term) && !bodies.some(({ from, to }) => from <= term.from && term.to <= to),
  );
  const before = all.filter((term) => term.to <= award.from);
  if (before.length > 1 && isRow(doc, before)) return before;
  const nearest = before.at(-1) ?? all[0];
  return nearest ? [nearest] : quotedIn(doc, { from: range.from, to: award.from });
}

/** 'inovasi lainnya, "E-Nyeri" dan "Gercep Stroke"': names in quotation marks behind the word for their kind. */
const quotedIn = (doc: Doc, range: Range): Range[] => (holds(doc, range, INNOVATION) ? quotesIn(doc, range) : []);

/** '"A" dan "B" masuk Top 45': innovations in one row. */
function isRow(doc: Doc, terms: readonly Range[]): boolean {
  return terms.every((term, index) => {
    const before = terms[index - 1];
    return !before || ROW_LINKS.test(doc.phrase(before.to, term.from).replace(/["'\s]/g, ''));
  });
}

/** "dalam penilaian budaya CETTAR": the term behind a cue. */
function termBehindCue(search: ProgrammeSearch): Range | null {
  const { doc, award, awards } = search;
  const next = awards.find(({ from }) => from >= award.to);
  const end = Math.min(clauseEnd(doc, award.from), award.to + 20, next?.from ?? doc.count);
  const behind = termsIn(search, { from: award.to, to: end }).find(
    (term) => CUES.has(doc.word(term.from - 1)) && !isBody(doc, term),
  );
  return behind ? whole(search, behind) : null;
}

/** "maturitas SPIP … berada di level 3": what was measured. */
function measuredBefore(search: ProgrammeSearch): Range | null {
  const { doc, award, awards } = search;
  const before = awards.findLast(({ to }) => to <= award.from);
  // What stands before another award is not this one's, but the grade that was left is of one measure with the new one.
  const from = before && !isLeft(doc, before) ? before.to : 0;
  const terms = termsIn(search, { from: Math.max(clauseStart(doc, award.from), from), to: award.from });
  const measured = terms.findLast((term) => MEASURED.has(doc.word(term.from - 1)) && !isBody(doc, term));
  return measured ? whole(search, measured) : null;
}

/** "predikat Unggul dalam Sertifikasi Mutu X", "Dalam Penilaian Kepatuhan Y, … zona hijau": what gave a grade, by its name. */
function assessmentNamed(search: ProgrammeSearch): Range | null {
  const { doc, award, awards } = search;
  if (!award.grade && !doc.is(award.from, 'gradeHead')) return null;
  const end = Math.min(clauseEnd(doc, award.from), award.to + PURPOSE_REACH);
  for (let at = clauseStart(doc, award.from); at < end; at++) {
    const isInside = at >= award.from && at < award.to;
    if (isInside || !ASSESSMENTS.has(doc.word(at))) continue;
    const named = doc.isCapital(at);
    if (!named && !/^(dalam|pada)$/.test(doc.word(at - 1))) continue;
    const from = named ? at : at + 1;
    const to = doc.isCapital(from) ? namesEnd(doc, from, awards) : from;
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
  return found && !covers(found, search.award) ? [found] : [];
}

/** "predikat Wilayah Bebas dari Korupsi (WBK)": an award is not its own programme. */
const covers = (range: Range, { from, to }: Range): boolean => range.from <= from && range.to >= to;
