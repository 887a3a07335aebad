// Reads undertakings that are named by their kind and a capitalised name: "Program Literasi Digital Nasional", "Gugus
// Tugas Reforma Agraria".
import { Shape } from '../text/tokenizer';
import { bracketEnd } from './brackets';
import type { Doc } from './doc';
import { isTermForm } from './matcher';
import { type Reading, regionEnd } from './names';
import { beginsOffice } from './title/head';
import { isVerb } from './verbs';
import { words } from './word-set';

/** What a team is charged with, where its name says so: "Tim Percepatan …", "Tim Panel Independen". */
const CHARGES = words(
  'percepatan koordinasi pengendali pengendalian pemantau pemantauan pengawas pengawasan pembina terpadu panel pertimbangan pencegahan penanganan penanggulangan evaluasi',
);

/** "Tim Terpadu", "Kelompok Kerja Rencana Aksi": a team with a charge or a task. */
const isTeam = (doc: Doc, i: number): boolean =>
  doc.isCapital(i) &&
  doc.isCapital(i + 1) &&
  ((doc.at(i, 'tim') && CHARGES.has(doc.word(i + 1))) ||
    (doc.at(i, 'kelompok') && doc.at(i + 1, 'kerja') && doc.isCapital(i + 2)));

/** End of the name of a team at token `i`, or `i`. */
function teamEnd(reading: Reading, i: number): number {
  if (!isTeam(reading.doc, i)) return i;
  const tail = programmeTail(reading, i + 1);
  // "Tim Panel Independen KIPP": what it judges is no part of the name.
  let end = i + 2;
  while (end < tail && !reading.doc.has(end, Shape.upper)) end++;
  return end;
}

/** "Gerakan Saber": a movement has its kind in its name even before a name that the lexicon knows. */
function movementEnd({ doc, matches }: Reading, i: number): number {
  const known = doc.at(i, 'gerakan') ? matches.longest(i + 1, isTermForm) : undefined;
  return known?.to ?? i;
}

const MIN_PROGRAMME_WORDS = 3;
const MAX_PROGRAMME_WORDS = 12;

/** "Satgas Pangan", "Gugus Tugas …": the kind of a body belongs to its name. */
export const isTaskForce = (doc: Doc, i: number): boolean => doc.at(i, 'satgas') || doc.at(i, 'gugus');

/** "Program Literasi Digital Nasional", "Gugus Tugas Reforma Agraria": a kind of undertaking and its capitalised name. */
export function programmeEnd(reading: Reading, i: number): number {
  const { doc, matches } = reading;
  const team = teamEnd(reading, i);
  if (team > i) return team;
  // "kategori Program Kehumasan": the name of a category.
  if (!doc.is(i, 'programmeHead') || !doc.isCapital(i) || doc.at(i - 1, 'kategori')) return i;
  // "Program Sekolah Rakyat": a name that the lexicon knows stands without its kind, save where the kind is a body.
  if (isTaskForce(doc, i) && !doc.isCapital(i + 1)) return plainTaskEnd(reading, i);
  const movement = movementEnd(reading, i);
  if (movement > i) return movement;
  const known = !isTaskForce(doc, i) && matches.from(i + 1).some(({ form }) => isTermForm(form));
  if (known || !doc.isCapital(i + 1)) return i;
  const end = programmeTail(reading, i + 1);
  if (end - i < (doc.at(i, 'satgas') ? MIN_PROGRAMME_WORDS - 1 : MIN_PROGRAMME_WORDS)) return i;
  // "Program Berobat Gratis (Probis) Sumut Berkah": the name goes on behind the bracket.
  const bracket = bracketEnd(doc, end);
  return bracket > end && doc.isCapital(bracket) && !doc.has(bracket, Shape.upper)
    ? programmeTail(reading, bracket)
    : end;
}

const MAX_TASK_WORDS = 7;

/** "Satgas penanganan stunting Provinsi Papua Barat": a task in small letters ends at the region, or before the next name or mark. */
function plainTaskEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  let end = i + 1;
  if (!/^pe\p{L}+an$/u.test(doc.word(end))) return i;
  while (end - i <= MAX_TASK_WORDS && doc.isWord(end) && !doc.looksCapital(end) && !isVerb(doc, end)) end++;
  const closed = doc.isCapital(end) || doc.has(end, Shape.punctuation);
  return closed ? Math.max(end, regionEnd(reading, end)) : i;
}

/** "Gugus Tugas Kota Layak Anak dan Kadis DP3A": who holds an office is no part of the name. */
const isNamePart = (reading: Reading, i: number): boolean =>
  reading.doc.isCapital(i) &&
  !reading.doc.at(i, 'tahun') &&
  !reading.doc.at(i, 'tim') &&
  !reading.doc.is(i, 'programmeHead') &&
  !beginsOffice(reading, i);

function programmeTail(reading: Reading, i: number): number {
  let end = i;
  while (
    end - i < MAX_PROGRAMME_WORDS &&
    (isNamePart(reading, end) || (reading.doc.at(end, 'dan') && isNamePart(reading, end + 1)))
  )
    end++;
  return end;
}
