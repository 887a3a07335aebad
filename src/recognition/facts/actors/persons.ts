// Reads names of persons, most of which no list holds, and the words of honour before them.
import { Shape } from '../../../text/tokenizer';
import type { Doc } from '../../doc';
import { isRoman } from '../../names';
import { isGlued } from '../../title/holder';
import { words } from '../../word-set';
import { isWritten } from '../grammar/capitals';
import { RECEIVED } from '../grammar/verbs';

/** Capitalised words that begin no person's name: places to meet, days, months, exclamations. */
const NO_PERSON = words(
  'gedung hotel jalan aula auditorium stadion lapangan ruang balai pendopo graha rupatama ballroom convention senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember alhamdulillah hari bulan tahun triwulan semester lomba anggota kategori piagam capaian meski selain namun baca karena ketika setelah usai menurut dalam saat dengan untuk demikian sebanyak pagu humas majalah top the best golden puncak semoga harapan agar jika bila supaya',
);

const isInitial = (doc: Doc, i: number): boolean =>
  doc.at(i, '.') && doc.raw(i - 1).length === 1 && doc.isCapital(i - 1) && doc.isCapital(i + 1);

/** Words of honour that are given names as well. */
export const GIVEN_NAMES = words('sri andi dewi raden teuku tengku cut');

const isNameWord = (doc: Doc, i: number): boolean =>
  isInitial(doc, i) ||
  (isWritten(doc, i) &&
    ((doc.words[i] as number) < 0 || GIVEN_NAMES.has(doc.word(i)) || isInitial(doc, i + 1)) &&
    (!doc.has(i, Shape.upper) || doc.raw(i).length === 1) &&
    !NO_PERSON.has(doc.word(i)) &&
    !RECEIVED.has(doc.word(i)) &&
    !/^(ke|pe|me|ber|di)\p{L}{3,}an$|^me[mn]\p{L}{4,}$|nya$/u.test(doc.word(i)));

const MAX_DEGREE = 4;

/** "H. Saleh Surahman, S.Sos. saat menerima", "Basmin, M.Pd.": behind a comma letters without a space are those of a degree. */
const isDegree = (doc: Doc, i: number): boolean =>
  doc.at(i - 1, ',') && isGlued(doc, i) && doc.raw(i + 2).length <= MAX_DEGREE && !doc.isCapital(i + 3);

/** "Ns. Yoga", "Bripka Nurul", "Hj. Siti": words of honour and rank are no part of the name. */
export function afterHonorifics(doc: Doc, i: number): number {
  let at = i;
  while (doc.looksCapital(at) && doc.is(at, 'honorific') && !GIVEN_NAMES.has(doc.word(at)))
    at += doc.at(at + 1, '.') ? 2 : 1;
  return at;
}

/** A run of capitalised words that no form holds: most likely a person. */
export function personEnd(doc: Doc, i: number, known: ReadonlySet<string>): number {
  const before = doc.word(i - 1);
  if (
    NO_PERSON.has(doc.word(i)) ||
    doc.at(i, '.') ||
    isDegree(doc, i) ||
    before === '"' ||
    before === "'" ||
    (before === '-' && !doc.has(i, Shape.spaced))
  )
    return i;
  // "Juara II Siti Aminah": the number is of the rank.
  const ranked = isRoman(doc, i - 1);
  if (doc.isCapital(i - 1) && !doc.is(i - 1, 'honorific') && !ranked) return i;
  let end = i;
  while (end - i < 6 && isNameWord(doc, end)) end++;
  const honoured = doc.is(i - 1, 'honorific') || (doc.at(i - 1, '.') && doc.is(i - 2, 'honorific'));
  // "predikatnya B. Meningkat kembali": a stop may be one of an initial and still end a sentence.
  const numbered = before === '.' && doc.sameSentence(i - 1, i) && /^\d{1,2}$/.test(doc.word(i - 2));
  const atStart = i === 0 || doc.sentences[i] !== doc.sentences[i - 1] || (before === '.' && !numbered);
  // "Basmin, M.Pd. menerima": letters of a degree are no name.
  if (end > i && doc.phrase(i, end).replace(/[\s.]/g, '').length < 3) return i;
  return end - i >= ((atStart || ranked) && !honoured && !known.has(doc.word(i)) ? 2 : 1) ? end : i;
}

/** Names of persons in full, by their first word: later the article calls them by it alone. */
export function personsNamed(doc: Doc): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = 1; i < doc.count; i++)
    if (doc.isCapital(i) && doc.sameSentence(i - 1, i) && personEnd(doc, i, names) >= i + 2) names.add(doc.word(i));
  return names;
}
