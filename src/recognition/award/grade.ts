// Grades: behind a head word ("Predikat A"), behind their scheme ("SAKIP AA"), and on their own where the scheme is known.
import { Shape } from '../../text/tokenizer';
import { bracketEnd } from '../brackets';
import type { Doc } from '../doc';
import type { GradeWord } from '../grades';
import { isTermForm } from '../matcher';
import type { Reading } from '../names';
import { isOrganisation, organisationEnd } from '../organisations';
import { words } from '../word-set';
import { afterQuote, type Draft, isHead, isNumberWord, startDraft } from './draft';
import { METALS } from './medal';
import { isRole, speaks, wins } from './words';

/** Ranks and classes of officials look like grades: "Ahli Madya", "Pimpinan Tinggi Pratama". */
const OFFICE_CLASS = words('ahli tinggi kpp penyelia pembina terampil mahir muda');
/** Words before a bare grade that tell that it is one. */
const GRADE_CUES = words(
  'ke dari masih hanya predikat bertahan tetap dinilai berpredikat atau kategori yakni yaitu bisa ( nilai : naik opini status lagi kelompok untuk meraup sudah bernilai ikut kini sekarang dinyatakan berstatus kembali mencapai capai adalah ialah',
);
/** Whether the word at token `i` tells that a bare grade follows: it is one of those, or a verb of winning, or leads to a role. */
const isGradeCue = (doc: Doc, i: number): boolean => GRADE_CUES.has(doc.word(i)) || wins(doc, i) || isRole(doc, i);

/** Marks and words that carry on a row of grades. */
const ROW_CUES = words(', - • ; serta dan dengan hanya di perusahaan lalu ada');
const ROW_REACH = 60;
/** Heads behind which a grade may stand in small letters. */
const STRONG_HEADS = words('predikat opini zona level kualifikasi akreditasi');

/** Reads a grade at the draft's end, quoted or not. */
export function readGrade(draft: Draft): boolean {
  const { doc, grades } = draft;
  const at = afterQuote(doc, draft.to);
  const word = grades.wordAt(at);
  if (!word || OFFICE_CLASS.has(doc.word(at - 1))) return false;
  draft.grade = word;
  // A quotation mark that opened before the grade closes behind it.
  draft.to = at > draft.to && at > draft.from + 1 && doc.isQuote(word.to) ? word.to + 1 : word.to;
  return true;
}

/** Reads a scheme and its grade: "SAKIP AA", "Reformasi Birokrasi Predikat BB". */
export function readScheme(draft: Draft): boolean {
  const { doc, grades, matches } = draft;
  const match = matches.longest(draft.to, isTermForm);
  if (!match) return false;
  // "Zona Integritas (ZI) menuju Wilayah Bebas dari Korupsi"
  const end = bracketEnd(doc, match.to);
  const at = doc.is(end, 'gradeHead') || (end > match.to && doc.at(end, 'menuju')) ? end + 1 : end;
  const word = grades.wordAt(at);
  if (!word || !doc.looksCapital(at) || !grades.isOnScaleOf(match.form.entry, word)) return false;
  draft.to = at;
  return readGrade(draft);
}

/** "zona hijau di tepi sungai", "PPKM Level 3": a colour and a number are grades only where a scheme gives them. */
const isOnScheme = ({ grades, to }: Draft): boolean =>
  [to - 1, to].some((at) => {
    const word = grades.wordAt(at);
    return word !== undefined && grades.read(word) !== undefined;
  });

/** "kategori A Baik": a letter may be followed by what it stands for. */
function readMeaning(draft: Draft): void {
  const { doc, grades, grade, to } = draft;
  const meaning = doc.isCapital(to) ? grades.wordAt(to) : undefined;
  const isLetter = grade !== null && grade.to === to && to - grade.from === 1 && doc.length(grade.from) <= 2;
  if (meaning && isLetter && doc.has(grade.from, Shape.upper) && !doc.isCapital(meaning.to)) draft.to = meaning.to;
}

/** A grade behind its head: "predikat A", "nilai \"Baik\"". */
export function gradeAfter(draft: Draft, heads: readonly string[]): boolean {
  const { doc } = draft;
  const at = afterQuote(doc, draft.to);
  if (doc.is(at, 'scope') && !heads.includes('predikat')) return false;
  if (/^(zona|level)$/.test(heads.at(-1) ?? '') && !isOnScheme(draft)) return false;
  const told = heads.some((head) => STRONG_HEADS.has(head)) || doc.looksCapital(at) || isToldByScheme(draft, at);
  if (!told || !readGrade(draft)) return false;
  readMeaning(draft);
  readSchemeBehind(draft);
  return true;
}

/** Metals and colours: grades in small letters that are told by no head, "PROPER emas". */
export const PAINTS = new Set([...METALS, ...words('hijau biru merah hitam')]);

/** Tiers that are hardly ever ordinary words, on whatever scale. */
const TIERS = words('paripurna nindya madya pratama');

/** Whether a word is hardly ever anything but a grade, on whatever scale. */
export const isTelling = ({ doc, grades }: Reading, word: GradeWord): boolean =>
  grades.isDistinctive(word) || TIERS.has(doc.word(word.from));

/**
 * "kategori tidak informatif": words of one scale alone are a grade in small letters too, once its scheme was named;
 * "peringkat emas"; "kategori sangat baik pada evaluasi SPBE": and several words of any scale in the sentence of their scheme.
 */
function isToldByScheme(draft: Draft, at: number): boolean {
  const { doc, grades } = draft;
  const word = grades.wordAt(at);
  if (!word || grades.read(word) === undefined) return false;
  return (
    isTelling(draft, word) || doc.at(at - 1, 'peringkat') || (word.to - word.from > 1 && grades.isSameSentence(word))
  );
}

/** Reads the scheme behind its grade, if it stands there: "predikat BB SAKIP", "Kategori Nindya Kabupaten Layak Anak". */
function readSchemeBehind(draft: Draft): void {
  const { grades, matches, grade } = draft;
  const match = matches.longest(draft.to, ({ entry }) => entry !== null);
  if (match && grade && !isOrganisation(match) && grades.isOnScaleOf(match.form.entry, grade)) draft.to = match.to;
}

/** A grade that is a phrase of its own: "level 3", "zona hijau". */
export function gradePhrase(draft: Draft): boolean {
  const word = draft.grades.wordAt(draft.from);
  return (
    word !== undefined &&
    word.to - word.from > 1 &&
    isHead(draft.doc, draft.from) &&
    draft.grades.read(word) !== undefined &&
    readGrade(draft)
  );
}

/** "nilai 92,5 (Istimewa)", "Bintang 5 (Sangat Baik)": a bracket behind a number spells it out. */
const isSpelledOut = (doc: Doc, { from, to }: GradeWord): boolean =>
  doc.at(from - 1, '(') && doc.at(to, ')') && doc.has(from - 2, Shape.number) && doc.looksCapital(from);

const MAX_PARTY_WORDS = 8;

/** Whether a body or a region ends before token `i`. */
export function endsParty(reading: Reading, i: number): boolean {
  for (let at = i - 1; i - at <= MAX_PARTY_WORDS && reading.doc.sameSentence(at, i); at--)
    if (organisationEnd(reading, at, 'stop') === i) return true;
  return false;
}

/** "SAKIP 2023: Ende BB, Dinas Sosial A": a letter behind whoever got it, in the sentence of its scheme; not "Gedung A". */
function isPartysLetter(reading: Reading, word: GradeWord): boolean {
  const { doc, grades } = reading;
  const { from, to } = word;
  if (to - from > 1 || doc.raw(from).length > 3 || !endsParty(reading, from)) return false;
  const closed =
    doc.has(to, Shape.punctuation) || doc.has(to, Shape.lineBreak) || to === doc.count || doc.at(to, 'dan');
  return closed && grades.isSameSentence(word);
}

/** "Unmul Kembali Informatif": in a headline a word of one scale alone needs a cue, but no scheme. */
const isHeadlineGrade = ({ doc, grades }: Reading, word: GradeWord): boolean =>
  doc.has(word.from, Shape.flat) &&
  isGradeCue(doc, word.from - 1) &&
  grades.isDistinctive(word) &&
  grades.only(word) !== undefined;

/** "predikatnya BB", "nilainya A". */
const isHeadWithClitic = (doc: Doc, i: number): boolean => doc.is(i, 'gradeHead') && !isHead(doc, i);

/** Words before a single word of a grade in small letters: "kini menjadi informatif". */
const SMALL_CUES = words('menjadi ke dinyatakan berstatus berpredikat predikat atau');

/** "naik menjadi menuju informatif", "tahun 2022 cukup informatif", "penghargaan KLA menjadi madya": what is telling may be small. */
function isPlainGrade(reading: Reading, word: GradeWord): boolean {
  const { doc, grades } = reading;
  const { from, to } = word;
  if (!isTelling(reading, word)) return false;
  if (to - from > 1) return isGradeCue(doc, from - 1) || doc.isYear(from - 1);
  return SMALL_CUES.has(doc.word(from - 1)) && grades.isSameSentence(word) && !doc.looksCapital(to);
}

/** "Nilai SAKIP kami BB": two letters in the sentence of their scheme, but no "AA Gym". */
const isDoubleLetter = ({ doc, grades }: Reading, word: GradeWord): boolean =>
  /^(aa|bb|cc)$/.test(doc.word(word.from)) && !doc.looksCapital(word.to) && grades.isSameSentence(word);

/** "PROPER emas dan hijau". */
const isSecondPaint = (doc: Doc, i: number, last: Draft): boolean =>
  PAINTS.has(doc.word(i)) && doc.at(i - 1, 'dan') && last.grade?.to === i - 1;

/** A grade on its own, where its scheme is known: "tahun 2022 naik ke A", or in a row of grades on one scale. */
export function bareGrade(reading: Reading, i: number, last: Draft | undefined): Draft | undefined {
  const { doc, grades } = reading;
  const draft = startDraft(reading, i);
  if (!readGrade(draft) || !draft.grade) return undefined;
  if (isSpelledOut(doc, draft.grade)) return draft;
  const cue = doc.isQuote(i - 1) ? i - 2 : i - 1;
  const scale = grades.read(draft.grade)?.scale;
  if (scale === undefined) return isHeadlineGrade(reading, draft.grade) ? draft : undefined;
  const row = last?.grade && i - last.to < ROW_REACH && grades.read(last.grade)?.scale === scale;
  // "dua emas, satu perak": counted grades of a row may be written small.
  if (row && (isNumberWord(doc, i - 1) || isSecondPaint(doc, i, last))) return draft;
  if (!doc.looksCapital(i)) return isPlainGrade(reading, draft.grade) ? draft : undefined;
  const cued =
    isGradeCue(doc, cue) ||
    isHeadWithClitic(doc, i - 1) ||
    isPartysLetter(reading, draft.grade) ||
    isDoubleLetter(reading, draft.grade) ||
    (grades.isDistinctive(draft.grade) && !speaks(doc, i - 1)) ||
    (row && (ROW_CUES.has(doc.word(cue)) || doc.lineStart(i) === i));
  return cued ? draft : undefined;
}
