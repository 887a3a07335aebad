// Reads the level of an award: its grade or rank, without the word that only announces it ("opini", "predikat").
import { Shape } from '../../../text/tokenizer';
import { NUMBERS } from '../../award/draft';
import { METALS } from '../../award/medal';
import { isSuperlative } from '../../award/rank';
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import type { Grades } from '../../grades';
import { words } from '../../word-set';
import type { Range } from '../grammar/clause';

const ANNOUNCES = words(
  'opini opininya predikat penghargaan kategori nilai urutan posisi gelar zona status akreditasi kualifikasi terakreditasi piagam " \'',
);
const DEGREES = words('sangat cukup kurang menuju tidak kualitas lebih paling');
const CLASSES = new Set([...METALS, ...words('gold silver bronze platinum golden')]);
const ORDINAL = new RegExp(`^ke(${NUMBERS.join('|')})?$`);

/** "opini WTP" → "WTP", "urutan kedua" → "kedua", "opini WTP ke-5" → "WTP". */
function trimmed(doc: Doc, grades: Grades, { from, to }: Range): Range {
  let start = from;
  let end = to;
  while (start < end - 1 && ANNOUNCES.has(doc.word(start))) start++;
  // "Adiwiyata Mandiri" → "Mandiri", but "Sangat Baik" is one grade.
  while (!DEGREES.has(doc.word(start)) && grades.wordAt(start + 1)?.to === end) start++;
  // Places in a row keep their ordinal, opinions do not.
  while (
    end > start + 1 &&
    start > from &&
    ORDINAL.test(doc.word(end - 1)) &&
    !doc.is(from, 'rankHead') &&
    !doc.at(from, 'urutan')
  )
    end--;
  return { from: start, to: end };
}

/** "Juara III Bhabinkamtibmas Teladan", "IKPA Terbaik III", "50 Besar …": a rank inside a name. */
function rankIn(doc: Doc, { from, to }: Range): Range | null {
  for (let at = from; at < to; at++) {
    if (!doc.is(at, 'rankHead') && !doc.at(at, 'top')) continue;
    const harapan = doc.at(at + 1, 'harapan') || doc.at(at + 1, 'terbaik') ? at + 2 : at + 1;
    const place =
      harapan < to && (doc.has(harapan, Shape.number) || doc.is(harapan, 'ordinal')) && !doc.isYear(harapan);
    if (place && !doc.at(harapan, 'nasional')) return { from: at, to: harapan + 1 };
  }
  return doc.has(from, Shape.number) && doc.at(from + 1, 'besar') ? { from, to: from + 2 } : null;
}

/** "Satyalancana Pengabdian 24 Tahun", "Satyalancana Karya Satya XX Tahun". */
const serviceIn = (doc: Doc, { from, to }: Range): Range | null =>
  doc.at(to - 1, 'tahun') && to - 2 >= from ? { from: to - 2, to } : null;

/** Decorations whose class is part of the name: "Bintang Bhayangkara Nararya", "Lencana Melati". */
const DECORATION = /\b(bintang \p{L}|lencana|karya kencana|wilayah bebas|wilayah birokrasi)/iu;

function gradeIn(doc: Doc, grades: Grades, { from, to }: Range): Range | null {
  if (DECORATION.test(doc.phrase(from, to))) return null;
  for (let at = to - 1; at > from; at--) {
    const word = grades.wordAt(at);
    if (word && word.to <= to && (grades.read(word) || doc.looksCapital(at))) return longerGrade(grades, word, from);
  }
  return null;
}

/** "Sangat Inovatif" rather than "Inovatif". */
function longerGrade(grades: Grades, word: Range, from: number): Range {
  const before = word.from - 1 > from ? grades.wordAt(word.from - 1) : undefined;
  return before && before.to === word.to ? before : word;
}

function superlativeIn(doc: Doc, { from, to }: Range): Range | null {
  for (let at = to - 1; at > from; at--)
    if ((isSuperlative(doc, at) || (at === to - 1 && doc.looksCapital(at))) && /^ter\p{L}{3}/u.test(doc.word(at)))
      return { from: at, to: at + 1 };
  return null;
}

/** "medali emas", "Pin Perak", "Gold Winner", "Golden Trophy". */
function metalIn(doc: Doc, { from, to }: Range): Range | null {
  for (let at = from; at < to; at++) if (CLASSES.has(doc.word(at))) return { from: at, to: at + 1 };
  return null;
}

/** The words of an award that rank or grade it, or nothing. */
export function levelOf(doc: Doc, grades: Grades, award: Candidate): Range | null {
  const rank = rankIn(doc, award);
  if (award.level && award.grade) return trimmed(doc, grades, award.level);
  if (rank) return /^(urutan|posisi)$/.test(doc.word(rank.from)) ? { from: rank.from + 1, to: rank.to } : rank;
  if (award.level && !DECORATION.test(doc.phrase(award.from, award.to))) return trimmed(doc, grades, award.level);
  const found =
    serviceIn(doc, award) ?? metalIn(doc, award) ?? gradeIn(doc, grades, award) ?? superlativeIn(doc, award);
  if (found) return found;
  // "Predikat CETTAR": one word behind the head is the level.
  if (doc.at(award.from, 'predikat') && award.to - award.from === 2) return { from: award.from + 1, to: award.to };
  // "pemenang lomba X", "juara Adiwiyata": won without a number.
  if (/^(juara|pemenang)$/.test(doc.word(award.from)) && award.to - award.from > 1)
    return { from: award.from, to: award.from + 1 };
  const single = doc.is(award.from, 'awardHead') ? undefined : grades.wordAt(award.from);
  return single && single.to === award.to ? single : null;
}
