// Reads awards and recipients that a sentence pairs or repeats: "R1 dan R2 masing-masing A1 dan A2", "predikat serupa
// disandang R".
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { Actor } from './actors';
import { clauseEnd, clauseStart } from './clause';
import { isEvent } from './event';
import { repeatsBefore, type Source } from './repeated';

/** The token of "masing-masing" before an award in its clause, or -1. */
function respectively(doc: Doc, award: Candidate): number {
  const start = clauseStart(doc, award.from);
  for (let at = award.from - 1; at >= start; at--) if (doc.at(at, 'masing') && doc.at(at + 1, '-')) return at;
  return -1;
}

/** "R1 dan R2 masing-masing menjadi A1 dan A2": of as many recipients as awards, the one in the award's place. */
export function pairedWith(
  doc: Doc,
  awards: readonly Candidate[],
  { award, row }: { award: Candidate; row: readonly Actor[] },
): Actor | undefined {
  const at = respectively(doc, award);
  if (at < 0 || row.length < 2 || (row.at(-1) as Actor).to > at) return undefined;
  const end = clauseEnd(doc, award.from);
  const shared = awards.filter((other) => other.from > at && other.to <= end && !isEvent(doc, other));
  return shared.length === row.length ? row[shared.indexOf(award)] : undefined;
}

/** Awards that a text means without naming them again: "predikat serupa disandang …", "penghargaan yang sama diraih …". */
export function echoesIn(doc: Doc, awards: readonly Candidate[]): Source[] {
  const echoes: Source[] = [];
  const named = awards.filter((award, index) => !isEvent(doc, award) && !repeatsBefore(doc, awards, index));
  for (let at = 0; at < doc.count; at++) {
    const to = doc.at(at + 1, 'serupa') ? at + 2 : doc.at(at + 1, 'yang') && doc.at(at + 2, 'sama') ? at + 3 : 0;
    if (!to || !doc.is(at, 'awardHead') || awards.some((award) => award.from <= at && award.to > at)) continue;
    const like = named.findLast((award) => award.to <= at);
    if (like) echoes.push({ award: { ...like, from: at, to }, like });
  }
  return echoes;
}
