// Finds names of awards: known ones, and unknown ones by the grammar of their names, which is head word, name, grade or
// rank, scope and year. A bare head word ("penghargaan") is no name. Where several readings begin, the longest stands.
import { type AwardReading, awardMatch, type Draft, startDraft } from '../award/draft';
import { bareGrade, gradePhrase, readScheme } from '../award/grade';
import { readHeaded } from '../award/headed';
import { readKnown } from '../award/known';
import { readTail } from '../award/tail';
import { englishAward, subjectFirst } from '../award/trailing';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { type Grade, Grades } from '../grades';
import type { Reading } from '../names';

/** All readings that begin at or around token `i`, tails included. */
function readings(reading: AwardReading, i: number, last: Draft | undefined): Draft[] {
  const found = [readHeaded, readKnown, gradePhrase, readScheme].flatMap((read) => {
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

/** A name begins with a word, or with the number of "50 Besar". */
const isCandidateStart = (doc: Doc, i: number): boolean => doc.isWord(i) || doc.at(i + 1, 'besar');

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
