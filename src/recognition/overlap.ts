// Decides which proposals stand where they overlap: the longer one, and among equals the
// article's own definition, then award before title before term.
import { KINDS } from '../lexicon/entry';
import type { Candidate } from './candidate';

/** What the article itself defines binds, whatever the lexicon knows by the same letters. */
const precedence = ({ kind, reason }: Candidate): number => (reason.rule === 'definition' ? -1 : KINDS.indexOf(kind));

/** Whether `a` wins over an overlapping `b`. */
function compare(a: Candidate, b: Candidate): number {
  return b.to - b.from - (a.to - a.from) || precedence(a) - precedence(b) || a.from - b.from;
}

/**
 * Picks proposals that do not overlap, in text order.
 * Proposals are taken group by group, where a group is a run of overlapping ones, so that the work stays local.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.from - b.from || compare(a, b));
  const accepted: Candidate[] = [];
  for (let at = 0; at < ordered.length; ) {
    const group = [ordered[at] as Candidate];
    let end = (ordered[at] as Candidate).to;
    for (at++; at < ordered.length && (ordered[at] as Candidate).from < end; at++) {
      group.push(ordered[at] as Candidate);
      end = Math.max(end, (ordered[at] as Candidate).to);
    }
    accepted.push(...resolveGroup(group));
  }
  return accepted;
}

/** Takes the proposals of a group from the longest on. A shorter one that meets a longer one has an end inside it. */
function resolveGroup(group: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of [...group].sort(compare)) {
    if (taken.has(candidate.from) || taken.has(candidate.to - 1)) continue;
    for (let i = candidate.from; i < candidate.to; i++) taken.add(i);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}
