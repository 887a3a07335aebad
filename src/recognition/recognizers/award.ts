// Finds names of awards: known ones, and unknown ones by the grammar of their names, which is head word, name, grade or
// rank, scope and year. A bare head word ("penghargaan") is no name.
import type { CompiledEntry } from '../../lexicon/compile';
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { type Grade, Grades, type GradeWord } from '../grades';
import type { Match, Matches } from '../matcher';
import { bracketEnd, type Reading, regionEnd } from '../names';

/** Words that carry on a name in small letters, if a capitalised word follows. */
const LINKS = new Set(['dan', 'of', 'the', 'untuk', 'bagi', 'for', 'and', 'di']);
const CONTESTS = new Set(['lomba', 'kompetisi', 'festival', 'olimpiade', 'kejuaraan', 'sayembara']);
/** Ranks and classes of officials look like grades: "Ahli Madya", "Pimpinan Tinggi Pratama". */
const OFFICE_CLASS = new Set(['ahli', 'tinggi', 'kpp', 'penyelia', 'pembina', 'terampil', 'mahir', 'muda']);
/** Words before a bare grade that tell that it is one. */
const GRADE_CUES = new Set(['ke', 'menjadi', 'dari', 'masih', 'meraih', 'raih', 'memperoleh', 'predikat', 'bertahan', 'tetap', 'dinilai', 'mendapat', 'berpredikat', 'atau', 'kategori', 'yakni', 'yaitu', 'bisa', 'sebagai', '(', 'sakip', 'nilai', ':', 'naik', 'opini', 'status', 'lagi', 'kelompok', 'untuk']);

/** What has been read of a name so far. */
interface Draft {
  readonly doc: Doc;
  readonly matches: Matches;
  readonly grades: Grades;
  readonly from: number;
  to: number;
  entry: CompiledEntry | null;
  grade: GradeWord | null;
  rank: boolean;
  named: boolean;
}

const opensQuote = (doc: Doc, i: number): boolean => doc.at(i, '"') || doc.at(i, "'");
const isNumberWord = (doc: Doc, i: number): boolean => doc.has(i, Shape.number) && /^\d{1,3}$/.test(doc.word(i));

function awardMatch({ matches }: Draft, i: number): Match | undefined {
  return matches.longest(i, (form) => form.category === 'entry' && form.entry?.kind === 'award');
}

/** End of "Tahun 2023", "2023", "ke-10" at token `i`, or `i`. */
function editionEnd(doc: Doc, i: number): number {
  const isYear = (at: number): boolean => doc.has(at, Shape.number) && /^(19|20)\d\d$/.test(doc.word(at));
  if (isYear(i)) return i + 1;
  if (doc.at(i, 'tahun') && isYear(i + 1)) return i + 2;
  if (doc.at(i, 'ke') && doc.at(i + 1, '-') && isNumberWord(doc, i + 2)) return i + 3;
  return i;
}

/** End of "tingkat nasional", "se-Jawa Timur", "nasional" at token `i`, or `i`. */
function scopeEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  const start = doc.at(i, 'tingkat') ? i + 1 : i;
  if (doc.is(start, 'scope') && start > i) return Math.max(start + 1, regionEnd(reading, start));
  if (doc.at(i, 'nasional')) return i + 1;
  if (start > i) return regionEnd(reading, start) > start ? regionEnd(reading, start) : i;
  return i;
}

/** End of a run of capitalised words, small links inside: "Inovasi Pelayanan Publik Terbaik". */
function capitalRunEnd(doc: Doc, i: number): number {
  let end = i;
  for (let at = i; at < i + 12; ) {
    if (doc.isCapital(at) || (at > i && doc.has(at, Shape.number) && doc.has(at - 1, Shape.capital))) {
      if (editionEnd(doc, at) > at) break;
      end = ++at;
    } else if (at > i && (LINKS.has(doc.word(at)) || doc.at(at, '-') || doc.at(at, '/')) && doc.isCapital(at + 1)) at++;
    else break;
  }
  return end;
}

/** End of an ordinal at token `i`, or `i`: "I", "1", "ke-2", "kedua", "umum". */
function ordinalEnd(doc: Doc, i: number): number {
  if (doc.at(i, 'ke')) {
    const at = doc.at(i + 1, '-') ? i + 2 : i + 1;
    return isNumberWord(doc, at) || (doc.is(at, 'ordinal') && doc.has(at, Shape.upper)) ? at + 1 : i;
  }
  if (isNumberWord(doc, i)) return i + 1;
  if (!doc.is(i, 'ordinal')) return i;
  const roman = /^[ivx]+$/.test(doc.word(i));
  if (roman && !doc.has(i, Shape.upper)) return i;
  return doc.at(i, 'harapan') ? Math.max(i + 1, ordinalEnd(doc, i + 1)) : i + 1;
}

/** Reads a rank at the draft's end: "Juara II", "Top 30", "peringkat ketiga". */
function readRank(draft: Draft): boolean {
  const { doc } = draft;
  const i = draft.to;
  if (doc.at(i, 'top') && isNumberWord(doc, i + 1) && !doc.at(i + 2, '%')) {
    draft.to = i + 2;
  } else if (doc.is(i, 'rankHead')) {
    const start = doc.at(i + 1, 'terbaik') ? i + 2 : i + 1;
    const end = ordinalEnd(doc, start);
    if (end === start) return false;
    draft.to = end;
  } else return false;
  draft.rank = true;
  return true;
}

/** Reads a known award, its bracket and region: "Kompetisi Inovasi Pelayanan Publik (KOVABLIK) Provinsi Jatim". */
function readKnown(draft: Draft): boolean {
  const match = awardMatch(draft, draft.to);
  if (!match) return false;
  draft.entry = match.form.entry;
  draft.to = match.to;
  draft.named = true;
  const bracket = bracketEnd(draft.doc, draft.to);
  const behind = regionEnd(draft, bracket);
  if (bracket > draft.to && (behind > bracket || editionEnd(draft.doc, bracket) > bracket)) draft.to = bracket;
  if (match.form.entry?.type === 'competition') draft.to = regionEnd(draft, draft.to);
  return true;
}

/** Reads a scheme between head and grade: "Predikat SAKIP A", "nilai RB BB". */
function readScheme(draft: Draft): boolean {
  const match = draft.matches.longest(draft.to, (form) => form.category === 'entry' && form.entry?.kind === 'term');
  if (!match) return false;
  const head = draft.doc.is(match.to, 'gradeHead') ? match.to + 1 : match.to;
  if (!draft.grades.wordAt(head)) return false;
  draft.to = head;
  return readGrade(draft);
}

function readGrade(draft: Draft): boolean {
  const { doc, grades } = draft;
  const at = opensQuote(doc, draft.to) ? draft.to + 1 : draft.to;
  const word = grades.wordAt(at);
  if (!word || OFFICE_CLASS.has(doc.word(at - 1))) return false;
  draft.grade = word;
  draft.to = word.to;
  return true;
}

/** Reads a name that no list holds behind a head: "Penghargaan Inovasi Pelayanan Publik Terbaik". */
function readName(draft: Draft): boolean {
  const at = opensQuote(draft.doc, draft.to) ? draft.to + 1 : draft.to;
  const end = capitalRunEnd(draft.doc, at);
  if (end === at) return false;
  draft.to = end;
  draft.named = true;
  return true;
}

/** Reads what may follow a complete name: grade, scope, year. */
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
  while (draft.doc.is(draft.to, 'awardHead') && !draft.doc.at(draft.to, 'top')) {
    heads.push(draft.doc.word(draft.to));
    draft.to++;
  }
  return heads;
}

function readAfterHeads(draft: Draft, heads: readonly string[]): boolean {
  const last = draft.to - 1;
  const { doc } = draft;
  if (heads.length === 0) return readRank(draft) || readKnown(draft);
  if (doc.is(last, 'rankHead')) {
    draft.to = last;
    if (readRank(draft)) return true;
    draft.to = last + 1;
  }
  if (readKnown(draft)) return true;
  if (doc.is(last, 'gradeHead') && (readGradeAfter(draft, heads) || readScheme(draft))) return true;
  return doc.is(last, 'nameAward') && readName(draft);
}

/** After weak heads ("kategori", "nilai") only a capitalised grade counts. */
function readGradeAfter(draft: Draft, heads: readonly string[]): boolean {
  const strong = heads.some((head) => head === 'predikat' || head === 'opini' || head === 'zona' || head === 'level' || head === 'kualifikasi');
  const at = opensQuote(draft.doc, draft.to) ? draft.to + 1 : draft.to;
  return (strong || draft.doc.looksCapital(at)) && readGrade(draft);
}

/** A contest behind a rank: "Juara II Lomba Vlog Pelopor", "Top 30 Kompetisi Inovasi Pelayanan Publik". */
function readContest(draft: Draft): void {
  if (readKnown(draft)) return;
  const { doc } = draft;
  if (!CONTESTS.has(doc.word(draft.to))) return;
  const end = capitalRunEnd(doc, draft.to + 1);
  if (end > draft.to + 1) draft.to = end;
}

function headed(reading: Reading & { readonly grades: Grades }, i: number): Draft | undefined {
  const draft: Draft = { ...reading, from: i, to: i, entry: null, grade: null, rank: false, named: false };
  const known = readKnownAt(draft);
  if (!known) {
    const heads = readHeads(draft);
    if (!readAfterHeads(draft, heads)) return undefined;
  }
  if (draft.rank) readContest(draft);
  readTail(draft);
  return draft;
}

/** A known name wins over the reading by heads where it begins at the very head: "Anugerah Parahita Ekapraya". */
function readKnownAt(draft: Draft): boolean {
  return readKnown(draft);
}

/** "PERSI Award 2023", "TOP BUMD Awards": capitalised words before the English tail. */
function englishAward(reading: Reading & { readonly grades: Grades }, i: number): Draft | undefined {
  const { doc } = reading;
  if (!doc.is(i, 'awardTail') || !doc.looksCapital(i)) return undefined;
  let from = i;
  while (from > 0 && i - from < 6 && doc.isCapital(from - 1) && !doc.is(from - 1, 'regionHead') && doc.sameSentence(from - 1, i)) from--;
  if (from === i) return undefined;
  const draft: Draft = { ...reading, from, to: i + 1, entry: null, grade: null, rank: false, named: true };
  readTail(draft);
  return draft;
}

/** A grade on its own, where its scheme is known: "tahun 2022 naik ke A". */
function bareGrade(reading: Reading & { readonly grades: Grades }, i: number): Draft | undefined {
  const { doc, grades } = reading;
  if (!doc.looksCapital(i) || OFFICE_CLASS.has(doc.word(i - 1))) return undefined;
  const grade = grades.wordAt(i);
  if (!grade) return undefined;
  const cue = opensQuote(doc, i - 1) ? i - 2 : i - 1;
  const scheme = reading.matches.from(i - 1).length > 0;
  if (!GRADE_CUES.has(doc.word(cue)) && !scheme) return undefined;
  if (!grades.read(grade)) return undefined;
  return { ...reading, from: i, to: grade.to, entry: null, grade, rank: false, named: false };
}

function reasonFor(draft: Draft, grade: Grade | undefined): Candidate['reason'] {
  const words = [draft.doc.phrase(draft.from, draft.to)];
  if (grade) return { rule: 'award-grade', words: [...words, grade.scheme] };
  if (draft.entry) return { rule: 'lexicon', words };
  return { rule: draft.rank ? 'award-rank' : 'award-head', words };
}

function toCandidate(draft: Draft): Candidate {
  const { doc, grades, matches } = draft;
  const grade = draft.grade ? grades.read(draft.grade) : undefined;
  const scale = grade ? doc.lexicon.scales[grade.scale] : undefined;
  const phrase = matches.longest(draft.from, (form) => form.category === 'entry' && form.entry?.kind === 'award');
  const own = draft.entry ?? phrase?.form.entry ?? null;
  // A grade is explained by its scheme; a name in its own right by its own entry.
  const generic = own === null || own.type === 'predicate';
  return {
    from: draft.from,
    to: draft.to,
    kind: 'award',
    entry: generic && scale ? scale.award : (own?.id ?? null),
    ...(scale && grade ? { grade: { scale: scale.id, level: grade.level } } : {}),
    reason: reasonFor(draft, grade),
  };
}

/** All awards that the text may hold. */
export function recognizeAwards(reading: Reading): Candidate[] {
  const { doc, matches } = reading;
  const all = { ...reading, grades: new Grades(doc, matches) };
  const found: Candidate[] = [];
  for (let i = 0; i < doc.count; i++) {
    const starts = doc.is(i, 'awardHead') || matches.from(i).some((match) => match.form.entry?.kind === 'award');
    const draft = (starts ? headed(all, i) : undefined) ?? englishAward(all, i) ?? bareGrade(all, i);
    if (draft) found.push(toCandidate(draft));
  }
  return found;
}
