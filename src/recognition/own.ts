// The reader's own terms, laid over what was read in a text: they win where they mean the same stretch, and what is longer
// than they are names them beside its own entry. The rest of the reading, its facts among it, stays as it was.
import type { FormIndex } from '../lexicon/load';
import type { Candidate } from './candidate';
import type { Doc } from './doc';
import { Matches } from './matcher';
import type { PlacedFact } from './mention';

/** What was read in a text; facts refer to candidates by index. */
interface Read {
  readonly candidates: readonly Candidate[];
  readonly facts: readonly PlacedFact[];
}

/** All stretches that own terms name, the longest from the left, never overlapping. */
export function ownCandidates(doc: Doc, own: FormIndex): Candidate[] {
  const matches = new Matches(doc, own);
  const found: Candidate[] = [];
  for (let i = 0; i < doc.count; ) {
    const match = matches.longest(i, () => true);
    const entry = match?.form.entry;
    if (match && entry) {
      const { from, to } = match;
      found.push({
        from,
        to,
        kind: entry.kind,
        entry: entry.id,
        reason: { rule: 'own', words: [doc.phrase(from, to)] },
      });
    }
    i = match?.to ?? i + 1;
  }
  return found;
}

const withAlso = (candidate: Candidate, id: string | null): Candidate =>
  id === null || candidate.entry === id || candidate.also?.includes(id)
    ? candidate
    : { ...candidate, also: [...(candidate.also ?? []), id] };

/** "Dinas Perhubungan Provinsi Jatim": a term with its region is still the term. */
const isSameTerm = (long: Candidate, own: Candidate): boolean => long.kind === 'term' && long.from === own.from;

const size = ({ from, to }: Candidate): number => to - from;

/** An own term where `others`, which it overlaps, were read: what stands there now. */
function settle(own: Candidate, others: readonly Candidate[]): readonly Candidate[] {
  const longer = others.filter((other) => size(other) > size(own));
  if (longer.length === 0) return [others.reduce((mine, { entry }) => withAlso(mine, entry), own)];
  return others.map((other) => {
    if (!longer.includes(other)) return other;
    if (!isSameTerm(other, own)) return withAlso(other, own.entry);
    return withAlso({ ...own, to: other.to }, other.entry);
  });
}

/** Lays own terms over a reading. */
export function overlay({ candidates, facts }: Read, own: readonly Candidate[]): Read {
  const result: Candidate[] = [];
  /** Where each candidate of the reading is now. */
  const places: number[] = [];
  let at = 0;
  const pass = (until: number): void => {
    for (; at < candidates.length && (candidates[at] as Candidate).to <= until; at++)
      places[at] = result.push(candidates[at] as Candidate) - 1;
  };
  for (const mine of own) {
    // What an own term before this one has changed may reach as far as here.
    const last = result.at(-1);
    if (last && last.to > mine.from) {
      result[result.length - 1] = withAlso(last, mine.entry);
      continue;
    }
    pass(mine.from);
    const first = at;
    while (at < candidates.length && (candidates[at] as Candidate).from < mine.to) at++;
    const settled = settle(mine, candidates.slice(first, at));
    const start = result.length;
    result.push(...settled);
    for (let k = first; k < at; k++) places[k] = settled.length === 1 ? start : start + k - first;
  }
  pass(Number.POSITIVE_INFINITY);
  return { candidates: result, facts: facts.map((fact) => ({ ...fact, mention: places[fact.mention] as number })) };
}
