// Scores predicted mentions and award facts against annotations: strict (same kind, same span), relaxed (same kind,
// spans overlap), untyped (spans overlap), facts by slot. Pure functions; evaluate.ts prints them.
import type { Kind } from '../lexicon/entry';
import type { Fact, Reason } from '../recognition/mention';
import { overlaps, type Span } from '../text/span';

export const SLOTS = ['level', 'recipient', 'programme', 'giver', 'year', 'event'] as const;
export const MODES = ['strict', 'relaxed', 'untyped'] as const;
type Mode = (typeof MODES)[number];

interface TypedSpan extends Span {
  readonly kind: Kind;
}

export interface PredictedMention extends TypedSpan {
  readonly entry?: string | null;
  readonly reason?: Reason;
}

export interface Annotation {
  readonly mentions: readonly TypedSpan[];
  readonly facts: readonly Fact[];
  readonly optional: readonly Span[];
  readonly optionalFacts: readonly { readonly award: string }[];
}

export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** A mention that was missed, is extra, or has other bounds than annotated. */
export interface Difference {
  readonly kind: Kind;
  readonly wanted?: TypedSpan;
  readonly got?: PredictedMention;
}

/** A fact that was missed, is extra, or has other arguments than annotated. */
export interface FactDifference {
  readonly wanted: Fact | null;
  readonly got: Fact | null;
  /** The slots that differ; all that are filled where one side has no such fact. */
  readonly slots: readonly (typeof SLOTS)[number][];
}

/** Sums over any number of articles. */
export class Score {
  readonly counts = new Map<string, Counts>();
  wanted = 0;
  explained = 0;

  add(name: string, outcome: keyof Counts): void {
    const counts = this.counts.get(name) ?? { tp: 0, fp: 0, fn: 0 };
    counts[outcome]++;
    this.counts.set(name, counts);
  }

  /** Adds all that another score has counted. */
  merge(other: Score): void {
    for (const [name, { tp, fp, fn }] of other.counts) {
      const counts = this.counts.get(name) ?? { tp: 0, fp: 0, fn: 0 };
      this.counts.set(name, { tp: counts.tp + tp, fp: counts.fp + fp, fn: counts.fn + fn });
    }
    this.wanted += other.wanted;
    this.explained += other.explained;
  }
}

/** Precision, recall and F1 of counts; 1 where nothing was to be found and nothing was. */
export function rates({ tp, fp, fn }: Counts): { precision: number; recall: number; f1: number } {
  const precision = tp + fp ? tp / (tp + fp) : 1;
  const recall = tp + fn ? tp / (tp + fn) : 1;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

const words = (text: string | null | undefined): Set<string> =>
  new Set(
    (text ?? '')
      .toLowerCase()
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .split(' ')
      .filter(Boolean),
  );

/** Whether two phrases share most of their words (Dice coefficient at least 0.6). */
export function isSimilar(a: string | null | undefined, b: string | null | undefined): boolean {
  const left = words(a);
  const right = words(b);
  if (left.size === 0 || right.size === 0) return left.size === right.size;
  const both = [...left].filter((word) => right.has(word)).length;
  return (2 * both) / (left.size + right.size) >= 0.6;
}

function fits(mode: Mode, wanted: TypedSpan, got: TypedSpan): boolean {
  if (mode !== 'untyped' && wanted.kind !== got.kind) return false;
  return mode === 'strict' ? wanted.start === got.start && wanted.end === got.end : overlaps(wanted, got);
}

const distance = (a: Span, b: Span): number => Math.abs(a.start - b.start) + Math.abs(a.end - b.end);

function scoreMode(
  score: Score,
  mode: Mode,
  lists: { wanted: readonly TypedSpan[]; got: readonly PredictedMention[] },
): Difference[] {
  const free = new Set(lists.got);
  const differences: Difference[] = [];
  const tell = (kind: Kind, outcome: keyof Counts): void => {
    score.add(`${mode}.${kind}`, outcome);
    score.add(`${mode}.all`, outcome);
  };
  for (const wanted of lists.wanted) {
    const [hit] = [...free]
      .filter((got) => fits(mode, wanted, got))
      .sort((a, b) => distance(a, wanted) - distance(b, wanted));
    tell(wanted.kind, hit ? 'tp' : 'fn');
    if (!hit) differences.push({ kind: wanted.kind, wanted });
    else {
      free.delete(hit);
      if (distance(hit, wanted) > 0) differences.push({ kind: wanted.kind, wanted, got: hit });
    }
  }
  for (const got of free) {
    tell(got.kind, 'fp');
    differences.push({ kind: got.kind, got });
  }
  return differences;
}

/** Counts the arguments of a fact; returns the slots that differ. */
function scoreSlots(score: Score, wanted: Fact | null, got: Fact | null): FactDifference {
  const differing = SLOTS.filter((slot) => {
    const want = wanted?.[slot];
    const have = got?.[slot];
    if (want === '?' || (!want && !have)) return false;
    const hit = want && have && isSimilar(want, have);
    const tell = (outcome: keyof Counts): void => {
      score.add(`fact.${slot}`, outcome);
      score.add('fact.slots', outcome);
    };
    if (hit) tell('tp');
    else {
      if (want) tell('fn');
      if (have) tell('fp');
    }
    return !hit;
  });
  return { wanted, got, slots: differing };
}

function scoreFacts(score: Score, annotation: Annotation, facts: readonly Fact[]): FactDifference[] {
  const free = [...facts];
  const differences: FactDifference[] = [];
  for (const wanted of annotation.facts) {
    const index = free.findIndex(
      (got) =>
        isSimilar(wanted.award, got.award) &&
        (!wanted.recipient || !got.recipient || isSimilar(wanted.recipient, got.recipient)),
    );
    const [got = null] = index >= 0 ? free.splice(index, 1) : [];
    score.add('fact.award', got ? 'tp' : 'fn');
    differences.push(scoreSlots(score, wanted, got));
  }
  for (const got of free) {
    if (annotation.optionalFacts.some((optional) => isSimilar(optional.award, got.award))) continue;
    score.add('fact.award', 'fp');
    differences.push(scoreSlots(score, null, got));
  }
  return differences.filter(({ wanted, got, slots }) => !wanted || !got || slots.length > 0);
}

/**
 * Adds one article to a score.
 * @returns how its mentions differ from the annotation, by the relaxed measure, and its facts.
 */
export function scoreArticle(
  score: Score,
  annotation: Annotation,
  predicted: { mentions: readonly PredictedMention[]; facts: readonly Fact[] },
): { mentions: Difference[]; facts: FactDifference[] } {
  const wanted = annotation.mentions;
  // A prediction that meets only optional mentions counts neither for nor against.
  const got = predicted.mentions.filter(
    (mention) =>
      !annotation.optional.some((optional) => overlaps(optional, mention)) ||
      wanted.some((want) => overlaps(want, mention)),
  );
  const [, relaxed = []] = MODES.map((mode) => scoreMode(score, mode, { wanted, got }));
  score.wanted += wanted.length;
  score.explained += wanted.filter((want) => got.some((mention) => mention.entry && overlaps(want, mention))).length;
  return { mentions: relaxed, facts: scoreFacts(score, annotation, predicted.facts) };
}
