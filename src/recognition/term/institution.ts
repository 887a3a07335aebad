// Reads institutions and undertakings by the grammar of their names, whether or not an entry explains them: "Dinas
// Kehutanan Provinsi Jawa Timur", "Gugus Tugas Reforma Agraria".
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { isTermForm, type Match } from '../matcher';
import type { Reading } from '../names';
import { bracketEnd, organisationEnd } from '../organisations';

export const isTerm = (match: Match): boolean => isTermForm(match.form);

/** Unit words that begin no name of their own: they are parts of other names, or of titles. */
const NO_STARTS = new Set([
  'kantor',
  'perwakilan',
  'pusat',
  'tim',
  'cabang',
  'urusan',
  'unsur',
  'kelompok',
  'asisten',
  'deputi',
]);
const HEADS = ['unit', 'school', 'facility', 'programmeHead'] as const;
/** Parts of agencies: on a headline, and without a field of their own, they are ordinary words. */
const SECTIONS = new Set(['bidang', 'seksi']);
const MIN_PROGRAMME_WORDS = 3;
const MAX_PROGRAMME_WORDS = 12;

/** "Program Literasi Digital Nasional", "Gugus Tugas Reforma Agraria": a kind of undertaking and its capitalised name. */
function programmeEnd({ doc, matches }: Reading, i: number): number {
  // "kategori Program Kehumasan": the name of a category.
  if (!doc.is(i, 'programmeHead') || !doc.isCapital(i) || doc.at(i - 1, 'kategori')) return i;
  // "Program Sekolah Rakyat": a name that the lexicon knows stands without its kind.
  if (matches.from(i + 1).some(isTerm) || !doc.isCapital(i + 1)) return i;
  const end = programmeTail(doc, i + 1);
  if (end - i < MIN_PROGRAMME_WORDS) return i;
  // "Program Berobat Gratis (Probis) Sumut Berkah": the name goes on behind the bracket.
  const bracket = bracketEnd(doc, end);
  return bracket > end && doc.isCapital(bracket) && !doc.has(bracket, Shape.upper) ? programmeTail(doc, bracket) : end;
}

function programmeTail(doc: Doc, i: number): number {
  let end = i;
  while (
    end - i < MAX_PROGRAMME_WORDS &&
    ((doc.isCapital(end) && !doc.at(end, 'tahun')) || (doc.at(end, 'dan') && doc.isCapital(end + 1)))
  )
    end++;
  return end;
}

/** "Dinas Kehutanan Provinsi Jawa Timur": a unit word with its field. */
export function institution(reading: Reading, i: number): Candidate | undefined {
  const { doc } = reading;
  // "Kantor BKN" is a building; in titles ("Kepala Kantor …") it is part of the office.
  if (
    !doc.looksCapital(i) ||
    NO_STARTS.has(doc.word(i)) ||
    (SECTIONS.has(doc.word(i)) && !doc.isCapital(i)) ||
    (!HEADS.some((name) => doc.is(i, name)) && !doc.at(i, 'pemerintah'))
  )
    return undefined;
  const to = Math.max(organisationEnd(reading, i, 'stop'), programmeEnd(reading, i));
  if (to < i + 2) return undefined;
  const entry = doc.lexicon.defaultEntry('term', doc.word(i));
  return { from: i, to, kind: 'term', entry, reason: { rule: 'institution-grammar', words: [doc.raw(i)] } };
}
