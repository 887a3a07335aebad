// Finds names of awards: known ones, and unknown ones by the grammar of their names, which is head word, name, grade or
// rank, scope and year. A bare head word ("penghargaan") is no name. Where several readings begin, the longest stands.
import { findAgain } from '../award/again';
import { plainBest } from '../award/best';
import { readConferred } from '../award/conferred';
import { type Draft, startDraft } from '../award/draft';
import { withEchoes } from '../award/echo';
import { bareGrade, gradePhrase, readScheme } from '../award/grade';
import { readHeaded } from '../award/headed';
import { readBehindVerb, readKnown } from '../award/known';
import { findMedals } from '../award/medal';
import { isSiteName } from '../award/name-of-other';
import { isResult, toCandidate } from '../award/proposal';
import { readTail } from '../award/tail';
import { englishAward, gradedBody, subjectFirst } from '../award/trailing';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { Reading } from '../names';

/** Readers of names that begin at a token. */
const FORWARD = [readHeaded, readKnown, readBehindVerb, readConferred, gradePhrase, readScheme];
/** Readers of names that are told by a later word. */
const BACKWARD = [englishAward, subjectFirst, plainBest, gradedBody];

/** All readings that begin at or around token `i`, tails included. */
function readings(reading: Reading, i: number, last: Draft | undefined): Draft[] {
  const found: Draft[] = [];
  for (const read of FORWARD) {
    const draft = startDraft(reading, i);
    if (read(draft)) found.push(draft);
  }
  for (const read of BACKWARD) {
    const draft = read(reading, i);
    if (draft) found.push(draft);
  }
  const bare = bareGrade(reading, i, last);
  if (bare) found.push(bare);
  for (const draft of found) readTail(draft);
  return found.filter((draft) => isResult(draft) && !isSiteName(draft.doc, draft));
}

/** A name begins with a word, or with the number of "50 Besar". */
const isCandidateStart = (doc: Doc, i: number): boolean => doc.isWord(i) || doc.at(i + 1, 'besar');

/** All awards that the text may hold. */
export function recognizeAwards(reading: Reading): Candidate[] {
  const { doc } = reading;
  const found: Candidate[] = [];
  let last: Draft | undefined;
  for (let i = 0; i < doc.count; i++) {
    if (!isCandidateStart(doc, i)) continue;
    for (const draft of readings(reading, i, last)) {
      found.push(toCandidate(draft));
      if (draft.grade) last = draft;
    }
  }
  const named = withEchoes(reading, [...found, ...findMedals(reading)]);
  return [...named, ...findAgain(reading, named)];
}
