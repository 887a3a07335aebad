// Reads bodies that no list of institutions holds, by the word that begins their name: companies, teams, schools, villages.
import { Shape } from '../../../text/tokenizer';
import { bracketEnd } from '../../brackets';
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { runEnd } from '../grammar/capitals';
import { isWonBy, RECEIVED } from '../grammar/verbs';
import { withoutDistrict } from './places';

/** Bodies that the lexicon's word class does not hold; the first ones are written small as well: "tim Kota Bekasi". */
const TEAMS = words('tim atlet kontingen kafilah warga siswa pelajar mahasiswa regu');
const MORE_BODIES = words(
  'pesantren ponpes forum fakultas bumdes perumda perusahaan komunitas sanggar gapoktan poktan posyandu panti tps lsm kth kwt paguyuban pokdarwis perpustakaan',
);

const BODIES = new Set(['institution', 'agency', 'government', 'unit', 'group']);

/** Bodies confer and receive; they are no programme. */
export function isBody(doc: Doc, term: Candidate): boolean {
  const type = term.entry ? doc.lexicon.entryById.get(term.entry)?.type : undefined;
  return term.reason.rule === 'institution-grammar' || (type !== undefined && BODIES.has(type));
}

/** "yang diraih pemerintah": the state's own government, which is written small. */
const isState = (doc: Doc, i: number): boolean =>
  doc.at(i, 'pemerintah') &&
  !doc.looksCapital(i) &&
  !/^(daerah|provinsi|kabupaten|kota|desa|kecamatan|setempat)$/.test(doc.word(i + 1)) &&
  (isWonBy(doc, i - 1) || RECEIVED.has(doc.word(i + 1)));

/** "tim voli Kota Kediri": one or two small words between a team and its place. */
const isDiscipline = (doc: Doc, i: number): boolean =>
  doc.isWord(i) && [i + 1, i + 2].some((at) => doc.is(at, 'regionHead') && doc.isCapital(at) && doc.isWord(at - 1));

/** "Kelompok Penyelamat Penyu 'Jaya Bahari'": the name of a body in quotation marks behind its kind. */
function quotedEnd(doc: Doc, i: number): number {
  if (!/^["']$/.test(doc.word(i)) || !doc.looksCapital(i + 1)) return i;
  const to = runEnd(doc, i + 1);
  return doc.word(to) === doc.word(i) ? to + 1 : i;
}

/** "PT Rimba Kimia Lestari", "RW 07 Kelurahan Gayungan": bodies that are no term, by the word that begins their name. */
export function bodyEnd(doc: Doc, i: number): number {
  const from = doc.at(i + 1, 'dari') ? i + 2 : i + 1;
  const team = TEAMS.has(doc.word(i)) && (doc.isCapital(from) || doc.looksCapital(i + 1) || isDiscipline(doc, i + 1));
  const body = doc.looksCapital(i) && (doc.is(i, 'body') || doc.is(i, 'school') || MORE_BODIES.has(doc.word(i)));
  if (isState(doc, i)) return doc.at(i + 1, 'pusat') ? i + 2 : i + 1;
  if ((!team && !body) || (doc.has(i, Shape.flat) && i < doc.lineEnd(0))) return i;
  let start = /^\d/.test(doc.word(i + 1)) && !doc.isYear(i + 1) ? i + 2 : i + 1;
  while (team && !doc.looksCapital(start)) start++;
  const end = withoutDistrict(doc, { from: i, to: runEnd(doc, start) });
  // "SDN Tulungrejo 01": schools are numbered behind their name as well.
  if (doc.is(i, 'school') && /^\d{1,2}$/.test(doc.word(end))) return end + 1;
  const quoted = quotedEnd(doc, end);
  if (quoted > end) return quoted;
  const bracket = bracketEnd(doc, end);
  // "Perusahaan Umum Daerah (Perumda) Tirta Musi", "Sekolah Dasar Negeri (SDN) 2 Jati": the name goes on behind the bracket.
  const more = /^\d{1,2}$/.test(doc.word(bracket)) ? bracket + 1 : bracket;
  return Math.max(bracket > end && doc.isCapital(more) ? runEnd(doc, more) : end, i + 1 < start ? start : i);
}
