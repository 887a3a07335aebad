// Turns a name that was read into a proposal: its entry, its grade on the scale, its level, and the reason for it.
import type { Candidate } from '../candidate';
import type { Grade } from '../grades';
import { awardMatch, type Draft, headEnd, isMedalName } from './draft';

/** "Tanda Kehormatan", "Piagam Penghargaan", "Predikat terbaik": a listed phrase that names nothing in particular. */
function isBare({ doc, from, to }: Draft): boolean {
  if (to - from < 2 || isMedalName(doc, to - 1)) return false;
  let at = from;
  while (at < to && headEnd(doc, at) > at) at = headEnd(doc, at);
  return at === to;
}

/** The name of an evaluation is a term; it is an award only with a grade, or as the name of a prize. */
export function isResult(draft: Draft): boolean {
  if (draft.grade || draft.rank) return true;
  if (isBare(draft)) return false;
  if (draft.entry?.type !== 'evaluation') return true;
  return /\b(award|awards|anugerah|penghargaan|apresiasi)\b/i.test(draft.doc.phrase(draft.from, draft.to));
}

function reasonFor(draft: Draft, grade: Grade | undefined): Candidate['reason'] {
  const words = [draft.doc.phrase(draft.from, draft.to)];
  if (grade) return { rule: 'award-grade', words: [...words, grade.scheme].filter(Boolean) };
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

/** A name that was read, as a proposal. */
export function toCandidate(draft: Draft): Candidate {
  const { doc, grades } = draft;
  const grade = draft.grade ? (grades.read(draft.grade) ?? grades.only(draft.grade)) : undefined;
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
