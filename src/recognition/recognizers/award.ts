// Finds names of awards: known ones, and unknown ones by the grammar of their names, which is head word, name, grade or
// rank, scope and year. A bare head word ("penghargaan") is no name. Where several readings begin, the longest stands.
import {
  type AwardReading,
  awardMatch,
  type Draft,
  editionEnd,
  isHead,
  isSuperlative,
  opensQuote,
  readGrade,
  readKnown,
  readRank,
  readScheme,
  scopeEnd,
  startDraft,
} from '../award/draft';
import { readName, readSubject, subjectStart } from '../award/names';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { type Grade, Grades } from '../grades';
import type { Reading } from '../names';

/** Words before a bare grade that tell that it is one. */
const GRADE_CUES = new Set(
  'ke menjadi dari masih meraih raih memperoleh predikat bertahan tetap dinilai mendapat berpredikat atau kategori yakni yaitu bisa sebagai ( nilai : naik opini status lagi kelompok untuk meraup menyandang sudah bernilai ikut kini sekarang dinyatakan mendapatkan berstatus kembali'.split(
    ' ',
  ),
);
/** Marks and words that carry on a row of grades. */
const ROW_CUES = new Set([',', '-', '•', ';', 'serta', 'dan', 'dengan', 'hanya', 'di', 'perusahaan', 'lalu', 'ada']);
const NUMBER_WORDS = /^(\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)$/;
const ROW_REACH = 60;
/** Heads behind which a grade may stand in small letters. */
const STRONG_HEADS = new Set(['predikat', 'opini', 'zona', 'level', 'kualifikasi', 'akreditasi']);

/** Reads what may follow a complete name: grade, scope, edition. */
function readTail(draft: Draft): void {
  const { doc } = draft;
  for (let before = -1; before !== draft.to; ) {
    before = draft.to;
    draft.to = Math.max(editionEnd(doc, draft.to), scopeEnd(draft, draft.to));
    if (draft.grade || !draft.named) continue;
    const grade = doc.is(draft.to, 'gradeHead') ? draft.to + 1 : draft.to;
    if (draft.grades.wordAt(grade) && doc.looksCapital(grade)) {
      draft.to = grade;
      readGrade(draft);
    }
  }
}

/** Heads may stand in a row: "predikat Opini", "piagam penghargaan". */
function readHeads(draft: Draft): string[] {
  const heads: string[] = [];
  while (isHead(draft.doc, draft.to) && !draft.doc.at(draft.to, 'top')) heads.push(draft.doc.word(draft.to++));
  return heads;
}

function headed(draft: Draft): boolean {
  const { doc } = draft;
  const heads = readHeads(draft);
  const last = draft.to - 1;
  if (heads.length === 0 || doc.is(last, 'rankHead')) {
    draft.to = Math.max(last, draft.from);
    if (readRank(draft)) {
      readSubject(draft);
      return true;
    }
    draft.to = last + 1;
  }
  if (heads.length === 0) return false;
  if (readKnown(draft)) return true;
  if (doc.is(last, 'gradeHead') && (gradeAfter(draft, heads) || readScheme(draft))) return true;
  return doc.is(last, 'nameAward') && readName(draft);
}

function gradeAfter(draft: Draft, heads: readonly string[]): boolean {
  const { doc } = draft;
  const at = opensQuote(doc, draft.to) ? draft.to + 1 : draft.to;
  if (doc.is(at, 'scope') && !heads.includes('predikat')) return false;
  return (heads.some((head) => STRONG_HEADS.has(head)) || doc.looksCapital(at)) && readGrade(draft);
}

/** A grade that is a phrase of its own: "level 3", "zona hijau". */
function gradePhrase(draft: Draft): boolean {
  const word = draft.grades.wordAt(draft.from);
  return (
    word !== undefined &&
    word.to - word.from > 1 &&
    isHead(draft.doc, draft.from) &&
    draft.grades.read(word) !== undefined &&
    readGrade(draft)
  );
}

/** "PERSI Award 2023", "TOP BUMD Awards", "Bronze Award AMO": capitalised words around the English tail. */
function englishAward(reading: AwardReading, i: number): Draft | undefined {
  const { doc } = reading;
  if (!doc.is(i, 'awardTail') || !doc.looksCapital(i)) return undefined;
  // "Universal Health Coverage (UHC) Award": the short form stands between the name and its tail.
  const bracketed = doc.at(i - 1, ')') && doc.at(i - 3, '(');
  const from = subjectStart(reading, bracketed ? i - 3 : i, 6);
  if (from === i || (bracketed && from === i - 3)) return undefined;
  const draft = startDraft(reading, from);
  draft.to = i + 1;
  draft.named = true;
  if (isHead(doc, draft.to) || awardMatch(draft, draft.to)) {
    const inner = startDraft(reading, draft.to);
    if (readKnown(inner) || headed(inner)) draft.to = inner.to;
  }
  return draft;
}

/** "Kota Kecil Terbersih", "Provinsi Terbaik I": what is best stands before the rank. */
function subjectFirst(reading: AwardReading, i: number): Draft | undefined {
  const { doc } = reading;
  if (!isSuperlative(doc, i)) return undefined;
  const from = subjectStart(reading, i, 5);
  if (from === i) return undefined;
  const draft = startDraft(reading, from);
  draft.to = i;
  if (!readRank(draft)) draft.to = i + 1;
  draft.named = true;
  return draft;
}

/** A grade on its own, where its scheme is known: "tahun 2022 naik ke A", or in a row of grades on one scale. */
function bareGrade(reading: AwardReading, i: number, last: Draft | undefined): Draft | undefined {
  const { doc, grades } = reading;
  const draft = startDraft(reading, i);
  if (!readGrade(draft) || !draft.grade) return undefined;
  const scale = grades.read(draft.grade)?.scale;
  if (scale === undefined) return undefined;
  const cue = doc.word(opensQuote(doc, i - 1) ? i - 2 : i - 1);
  const row = last?.grade && i - last.to < ROW_REACH && grades.read(last.grade)?.scale === scale;
  // "dua emas, satu perak": counted grades of a row may be written small.
  if (row && NUMBER_WORDS.test(cue)) return draft;
  if (!doc.looksCapital(i)) return undefined;
  const cued =
    GRADE_CUES.has(cue) || grades.isDistinctive(draft.grade) || (row && (ROW_CUES.has(cue) || doc.lineStart(i) === i));
  return cued ? draft : undefined;
}

/** All readings that begin at or around token `i`, tails included. */
function readings(reading: AwardReading, i: number, last: Draft | undefined): Draft[] {
  const found = [headed, readKnown, gradePhrase, readScheme].flatMap((read) => {
    const draft = startDraft(reading, i);
    return read(draft) ? [draft] : [];
  });
  for (const draft of [englishAward(reading, i), subjectFirst(reading, i), bareGrade(reading, i, last)])
    if (draft) found.push(draft);
  for (const draft of found) readTail(draft);
  return found.filter(isResult);
}

/** The name of an evaluation is a term; it is an award only with a grade, or as the name of a prize. */
function isResult(draft: Draft): boolean {
  if (draft.grade || draft.rank || draft.entry?.type !== 'evaluation') return true;
  return /\b(award|awards|anugerah|penghargaan|apresiasi)\b/i.test(draft.doc.phrase(draft.from, draft.to));
}

function reasonFor(draft: Draft, grade: Grade | undefined): Candidate['reason'] {
  const words = [draft.doc.phrase(draft.from, draft.to)];
  if (grade) return { rule: 'award-grade', words: [...words, grade.scheme] };
  if (draft.entry) return { rule: 'lexicon', words };
  return { rule: draft.rank ? 'award-rank' : 'award-head', words };
}

/** The words that rank or grade: "A" of "Predikat A", "Top 30", "WTP". */
function levelOf({ grade, rank, entry, from, to }: Draft): Pick<Candidate, 'level'> {
  if (grade) return { level: { from: grade.from, to: grade.to } };
  if (rank) return { level: rank };
  return entry?.type === 'opinion' ? { level: { from, to } } : {};
}

/** A rank that no entry names is explained as such: any "Juara II", any "Top 45". */
const rankEntry = ({ doc, rank }: Draft): string | null =>
  rank ? doc.lexicon.defaultEntry('award', doc.word(rank.from)) : null;

function toCandidate(draft: Draft): Candidate {
  const { doc, grades } = draft;
  const grade = draft.grade ? grades.read(draft.grade) : undefined;
  const scale = grade ? doc.lexicon.scales[grade.scale] : undefined;
  const own = draft.entry ?? awardMatch(draft, draft.from)?.form.entry ?? null;
  // A grade is explained by its scheme; a name in its own right by its own entry.
  const generic = own === null || own.type === 'predicate';
  return {
    from: draft.from,
    to: draft.to,
    kind: 'award',
    entry: generic && scale ? scale.award : (own?.id ?? rankEntry(draft)),
    ...(scale && grade ? { grade: { scale: scale.id, level: grade.level } } : {}),
    ...levelOf(draft),
    reason: reasonFor(draft, grade),
  };
}

const isCandidateStart = (doc: Doc, i: number): boolean => doc.isWord(i) || doc.looksCapital(i);

/** All awards that the text may hold. */
export function recognizeAwards(reading: Reading): Candidate[] {
  const { doc, matches } = reading;
  const all: AwardReading = { ...reading, grades: new Grades(doc, matches) };
  const found: Candidate[] = [];
  let last: Draft | undefined;
  for (let i = 0; i < doc.count; i++) {
    if (!isCandidateStart(doc, i)) continue;
    for (const draft of readings(all, i, last)) {
      found.push(toCandidate(draft));
      if (draft.grade) last = draft;
    }
  }
  return found;
}
