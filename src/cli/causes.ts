// Says why a mention or a fact differs from its annotation, in few words that many differences share, and shows it.
import { formWords } from '../lexicon/compile';
import { type Entry, formText, type Kind } from '../lexicon/entry';
import type { Fact } from '../recognition/mention';
import { overlaps, type Span } from '../text/span';
import type { Annotation, Difference, FactDifference, PredictedMention } from './score';

/** One difference, ready to be shown. */
export interface Finding {
  readonly article: string;
  readonly cause: string;
  readonly shown: string;
}

/** What is needed to say why an article's mentions differ. */
export interface Judged {
  readonly text: string;
  readonly annotation: Annotation;
  readonly predicted: readonly PredictedMention[];
  /** Folded words of all forms of the lexicon. */
  readonly forms: ReadonlySet<string>;
}

const folded = (text: string): string => formWords(text).join(' ');

/** The folded words of all forms. */
export const formsOf = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ forms }) => forms.map((form) => folded(formText(form)))));

const sideOf = (wanted: number, got: number, [less, more]: readonly [string, string]): string[] =>
  got === wanted ? [] : [got < wanted ? less : more];

function boundsCause(wanted: Span, got: Span): string {
  const begin = sideOf(wanted.start, got.start, ['begins early', 'begins late']);
  const end = sideOf(wanted.end, got.end, ['ends early', 'ends late']);
  return `bounds: ${[...begin, ...end].join(', ')}`;
}

const confusion = (wanted: Kind, got: Kind): string =>
  wanted === got ? `${wanted}: split or joined` : `${wanted}: marked as ${got}`;

/** Why a mention differs: its bounds, its kind, a miss of something known or unknown, or the rule that marked too much. */
export function causeOf({ kind, wanted, got }: Difference, { text, annotation, predicted, forms }: Judged): string {
  if (wanted && got) return `${kind}: ${boundsCause(wanted, got)}`;
  if (wanted) {
    const other = predicted.find((mention) => overlaps(mention, wanted));
    if (other) return confusion(kind, other.kind);
    const known = forms.has(folded(text.slice(wanted.start, wanted.end)));
    return `${kind}: missed, ${known ? 'though a form of the lexicon' : 'no form of the lexicon'}`;
  }
  const other = got && annotation.mentions.find((mention) => overlaps(mention, got));
  return other ? confusion(other.kind, kind) : `${kind}: extra by ${got?.reason?.rule ?? 'unknown rule'}`;
}

const quoted = (text: string, span: Span | undefined): string =>
  span ? `«${text.slice(span.start, span.end)}»` : 'nothing';

/** A mention's difference with the words on both sides of it. */
export function showDifference({ wanted, got }: Difference, text: string): string {
  const { start } = (wanted ?? got) as Span;
  const { end } = (wanted ?? got) as Span;
  const around = `${text.slice(Math.max(0, start - 40), start)}▸${text.slice(start, end)}◂${text.slice(end, end + 40)}`;
  return `want ${quoted(text, wanted)} got ${quoted(text, got)}  …${around.replaceAll('\n', ' ¶ ')}…`;
}

/** Why a fact differs: it was missed, is extra, or which of its arguments differ. */
export const factCause = ({ wanted, got, slots }: FactDifference): string =>
  !got ? 'fact: missed' : !wanted ? 'fact: extra' : `fact: ${slots.join(', ')}`;

const nameOf = (fact: Fact | null): string => (fact ? `«${fact.award}» of ${fact.recipient ?? 'nobody'}` : 'nothing');

/** A fact's difference: the two facts, or the arguments in which they differ. */
export function showFact({ wanted, got, slots }: FactDifference): string {
  if (!wanted || !got) return `want ${nameOf(wanted)} got ${nameOf(got)}`;
  return `${nameOf(wanted)}: ${slots.map((slot) => `${slot} want ${wanted[slot]} got ${got[slot]}`).join('; ')}`;
}
