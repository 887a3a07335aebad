// Finds the field in which somebody ranked: behind the rank ("Kategori X", "realisasi pendapatan"), inside its name, or the
// contest that the text named before.

import { Shape } from '../../../text/tokenizer';
import { yearEnd } from '../../award/draft';
import { isSuperlative } from '../../award/rank';
import { bracketEnd } from '../../brackets';
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { runEnd } from '../grammar/capitals';
import type { Range } from '../grammar/clause';
import { isWonBy } from '../grammar/verbs';
import type { ProgrammeSearch } from './scheme';
import { isRealYear } from './year';

const STOPS = words(
  'dan serta dari untuk di pada oleh yang kategori tingkat dengan atas kepada sebagai setelah karena antara juga lagi bagi lomba nasional se ke meraih melalui lewat berkat dalam',
);
const PROCESS = /^(implementasi|aksi|realisasi|pe\p{L}{4,}an)$/u;
/** Classes of recipients are no field: "kategori pemerintah provinsi", "Kategori Kota Besar". */
const CLASSES =
  /^(pemerintah|pem(prov|kab|kot|da)|provinsi|kabupaten|kota|dinas|badan|kementerian|lembaga|wilayah|pol(da|res|sek)|kecil|besar|sedang|desa|kelurahan|kecamatan|utama|program)$/;
/** Types of terms that are assessed or carried out; a body or a sum of money is not. */
const PROGRAMMES = new Set(['programme', 'system', 'index', 'concept', 'evaluation', 'service']);
const CONTEST_REACH = 80;
const ENDS_CONTEST = words('dengan yang pada di oleh untuk kategori sebagai jatuh meraih adalah');
const CONTEST = words('lomba kompetisi penghargaan');

/** "Terbaik I Kategori Perencanaan Kebutuhan dan Mutasi", "Gold Winner subkategori Laman". */
export const categoryBehind = (search: ProgrammeSearch): Range | null => categoryAt(search, search.award.to);

/** "Kategori Pembina Lingkungan diraih R": the category whose word stands at token `at`. */
export function categoryAt({ doc, grades, awards }: ProgrammeSearch, at: number): Range | null {
  if (!/^(sub)?kategori$/.test(doc.word(at)) || grades.wordAt(at + 1) || CLASSES.test(doc.word(at + 1))) return null;
  const end = doc.looksCapital(at + 1) ? namesEnd(doc, at + 1, awards) : phraseEnd(doc, at + 1);
  return end > at + 1 ? { from: at + 1, to: end } : null;
}

/** Capitalised words with "dan" between them, up to the next mention of an award. */
export function namesEnd(doc: Doc, i: number, awards: readonly Candidate[]): number {
  let end = runEnd(doc, i);
  while (doc.at(end, 'dan') && runEnd(doc, end + 1) > end + 1 && !awards.some(({ from }) => from === end + 1))
    end = runEnd(doc, end + 1);
  return end;
}

function phraseEnd(doc: Doc, i: number): number {
  let end = i;
  while (
    end - i < 4 &&
    doc.isWord(end) &&
    !doc.looksCapital(end) &&
    !STOPS.has(doc.word(end)) &&
    !/^di\p{L}{3}/u.test(doc.word(end))
  )
    end++;
  return end;
}

/** "Peringkat I realisasi pendapatan": the field of a rank in small letters. */
export function fieldBehind({ doc, award }: ProgrammeSearch): Range | null {
  const at = award.to;
  if (!doc.is(award.from, 'rankHead')) return null;
  const end = phraseEnd(doc, at);
  return end - at >= 2 ? { from: at, to: end } : null;
}

/** "Peringkat II Pelaksanaan Eksekusi", "Peringkat I Implementasi SIPP": the field inside the rank's name. */
function fieldInside({ doc, award }: ProgrammeSearch): Range | null {
  const from = award.level?.to ?? award.to;
  if (!doc.is(award.from, 'rankHead') || !(PROCESS.test(doc.word(from)) || doc.at(award.from, 'peringkat')))
    return null;
  let to = from;
  while (to < award.to && !isScope(doc, to)) to++;
  return to > from ? { from, to } : null;
}

/** "Lomba Desa Tingkat X 2024" of "Juara II Lomba …", "IKPA" of "Penghargaan IKPA Terbaik": the contest that a name holds. */
function contestIn(doc: Doc, { from, to }: Range): Range | null {
  for (let at = from; at < to; at++) {
    if (!CONTEST.has(doc.word(at))) continue;
    const start = doc.at(at, 'penghargaan') ? at + 1 : at;
    const end = isSuperlative(doc, to - 1) ? to - 1 : to;
    const superlative = end < to || !doc.at(at, 'penghargaan');
    return superlative && end - start >= 2 ? { from: start, to: end } : null;
  }
  return null;
}

/** "lomba tertib administrasi tingkat provinsi", "Lomba Desa 2024": what a contest in small letters was about, or its name. */
function contestAt(doc: Doc, i: number): Range | null {
  if (!/^(lomba|kompetisi)$/.test(doc.word(i))) return null;
  if (doc.looksCapital(i)) return { from: i, to: yearEnd(doc, runEnd(doc, i)) };
  let to = i + 1;
  while (doc.isWord(to) && to - i < 12 && !isWonBy(doc, to) && !ENDS_CONTEST.has(doc.word(to)) && !isScope(doc, to))
    to++;
  return { from: i + 1, to };
}

/** "juara 1 lomba tertib administrasi tingkat provinsi": what the contest in an award's name was about. */
function contestField({ doc, award }: ProgrammeSearch): Range | null {
  for (let at = award.from; at < award.to; at++) {
    const contest = doc.looksCapital(at) ? null : contestAt(doc, at);
    if (contest) return contest.to > contest.from ? contest : null;
  }
  return null;
}

/** "tingkat provinsi", "tahun 2018", "se-Jatim", "Kabupaten X": behind what a contest was about. */
const isScope = (doc: Doc, i: number): boolean =>
  /^(tingkat|tahun|nasional|se|antar)$/.test(doc.word(i)) || doc.is(i, 'regionHead') || isRealYear(doc, i);

/** "Penghargaan UHC", "piagam IKPA Terbaik III": the programme whose name makes up the award's. */
function programmeInside({ doc, award, matches }: ProgrammeSearch): Range | null {
  for (let at = award.from; at < award.to; at++) {
    const term = matches.longest(at, (form) => form.entry?.kind === 'term');
    const type = term?.form.entry?.type;
    if (!term || !type || !PROGRAMMES.has(type) || term.to > award.to) continue;
    // "SAKIP Award" is about SAKIP; "Anugerah Desa Wisata Indonesia" is a name.
    const leads =
      at === award.from + 1 && doc.is(award.from, 'nameAward') && (term.to === award.to || doc.at(term.to, '('));
    if (!leads && !doc.has(at, Shape.upper)) continue;
    return term.from > award.from || term.to < award.to ? { from: term.from, to: bracketEnd(doc, term.to) } : null;
  }
  return null;
}

/** "medali emas dari cabang olahraga sepak bola putra": the discipline of a medal. */
export function disciplineBehind({ doc, award }: ProgrammeSearch): Range | null {
  const from = doc.at(award.to, 'dari') || doc.at(award.to, 'di') || doc.at(award.to, 'pada') ? award.to + 1 : award.to;
  if (!doc.at(from, 'cabang') && !doc.at(from, 'cabor')) return null;
  const head = doc.at(from + 1, 'olahraga') ? from + 2 : from + 1;
  const to = doc.isCapital(head) ? runEnd(doc, head) : phraseEnd(doc, head);
  return to > head ? { from, to } : null;
}

/** What the award's own name says that it was for. */
export const insideName = (search: ProgrammeSearch): Range | null =>
  fieldInside(search) ?? contestField(search) ?? programmeInside(search);

/** "pada lomba penyuluhan bina keluarga balita dimenangkan R sebagai Juara 1": the contest that the paragraph tells of last. */
function contestTold(doc: Doc, award: Candidate): Range | null {
  const line = doc.lineStart(award.from);
  for (let at = award.from - 1; at >= line && award.from - at < CONTEST_REACH; at--) {
    const contest = contestAt(doc, at);
    if (contest) return contest.to - contest.from > 1 ? contest : null;
  }
  return null;
}

/** A bare rank ("Juara I", "Terbaik II") belongs to the contest that the text named before. */
export function contestBefore({ doc, award, awards }: ProgrammeSearch): Range | null {
  const bare =
    award.level && award.level.from === award.from && award.level.to >= award.to && doc.is(award.from, 'rankHead');
  if (!bare || award.from < doc.lineEnd(0)) return null;
  const told = contestTold(doc, award);
  if (told) return told;
  const before = awards.filter(({ to }) => to <= award.from);
  for (const mention of before.toReversed().slice(0, 12)) {
    const contest = contestIn(doc, mention);
    if (contest) return contest;
    if (mention.entry !== award.entry && mention.level === undefined) return null;
  }
  return null;
}
