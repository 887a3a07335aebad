// Reads institutions and undertakings by the grammar of their names, whether or not an entry explains them: "Dinas
// Kehutanan Provinsi Jawa Timur", "Gugus Tugas Reforma Agraria".
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { fusedKind, isFusedAgency } from '../fused';
import { isTermForm, type Match } from '../matcher';
import { type Reading, spelledRegionEnd } from '../names';
import { organisationEnd } from '../organisations';
import { programmeEnd } from '../programmes';
import { words } from '../word-set';

export const isTerm = (match: Match): boolean => isTermForm(match.form);

/** Unit words that begin no name of their own: they are parts of other names, or of titles. */
const NO_STARTS = words('kantor perwakilan pusat tim cabang urusan unsur kelompok asisten deputi');
const HEADS = ['unit', 'school', 'facility', 'programmeHead'] as const;
/** Parts of agencies: on a headline, and without a field of their own, they are ordinary words. */
const SECTIONS = words('bidang seksi');

/** Central bodies whose offices in the provinces are called "Perwakilan". */
const BRANCHED = words('bpk bpkp ombudsman bkkbn bank-indonesia komnas-ham');

/** "Kantor Wilayah Kementerian Agama Provinsi Jambi", "kantor wilayah BPN": the office of a ministry in a province. */
function provincialOffice(reading: Reading, i: number): Candidate | undefined {
  const { doc } = reading;
  if (!doc.at(i, 'kantor') || !doc.at(i + 1, 'wilayah')) return undefined;
  if (!doc.isCapital(i) && !reading.matches.longest(i + 2, isTermForm)) return undefined;
  const to = organisationEnd(reading, i + 2, 'stop');
  return to > i + 2 ? byGrammar(doc, { from: i, to }, null) : undefined;
}

/** "Perwakilan BPK Provinsi Jawa Timur": the branch of a central body; written small it is who came for one. */
function branch(reading: Reading, i: number): Candidate | undefined {
  if (!reading.doc.at(i, 'perwakilan') || !reading.doc.isCapital(i)) return undefined;
  const body = reading.matches.longest(i + 1, isTermForm)?.form.entry?.id ?? '';
  if (!BRANCHED.has(body)) return undefined;
  return byGrammar(reading.doc, { from: i, to: organisationEnd(reading, i + 1, 'stop') }, body);
}

/** "PN Sleman", "PA Batu": a court by its letters and its place. */
function court(reading: Reading, i: number): Candidate | undefined {
  const { doc, matches } = reading;
  if (!(doc.at(i, 'pn') || doc.at(i, 'pa')) || !doc.has(i, Shape.upper)) return undefined;
  const to = organisationEnd(reading, i + 1, 'stop');
  const isPlace = spelledRegionEnd(reading, i + 1) > i + 1 && !doc.is(i + 1, 'regionHead');
  const entry = matches.from(i).find(isTerm)?.form.entry?.id ?? null;
  return isPlace ? byGrammar(doc, { from: i, to }, entry) : undefined;
}

const byGrammar = (doc: Doc, { from, to }: Pick<Candidate, 'from' | 'to'>, entry: string | null): Candidate => ({
  from,
  to,
  kind: 'term',
  entry,
  reason: { rule: 'institution-grammar', words: [doc.raw(from)] },
});

/** Whether token `i` can begin the name of an institution or undertaking. */
function isStart(doc: Doc, i: number): boolean {
  // "Kantor BKN" is a building; in titles ("Kepala Kantor …") it is part of the office.
  if (!doc.looksCapital(i) || NO_STARTS.has(doc.word(i)) || (SECTIONS.has(doc.word(i)) && !doc.isCapital(i)))
    return false;
  return HEADS.some((name) => doc.is(i, name)) || doc.at(i, 'pemerintah');
}

/** "SMA 1, SMA 2 dan SMA 3": a school without its place is no name. */
const isNumberedOnly = (doc: Doc, from: number, to: number): boolean =>
  doc.is(from, 'school') && doc.has(to - 1, Shape.number);

/** "Dinas Kehutanan Provinsi Jawa Timur": a unit word with its field; "Disbudporapar": the same in one word. */
export function institution(reading: Reading, i: number): Candidate | undefined {
  const { doc } = reading;
  const fused = isFusedAgency(doc, i);
  const undertaking = programmeEnd(reading, i);
  if (!fused && undertaking === i && !isStart(doc, i))
    return branch(reading, i) ?? provincialOffice(reading, i) ?? court(reading, i);
  const to = Math.max(organisationEnd(reading, i, 'stop'), undertaking);
  if ((to < i + 2 && !fused) || isNumberedOnly(doc, i, to)) return undefined;
  return byGrammar(doc, { from: i, to }, doc.lexicon.defaultEntry('term', fused ? fusedKind(doc, i) : doc.word(i)));
}
