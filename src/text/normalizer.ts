// Brings a published text into one spelling of characters (NFKC, plain quotes, dashes and spaces, nothing invisible)
// and remembers where every character came from. Words and their boundaries are the tokenizer's business.
import { lastAtMost } from './search';
import type { Span } from './span';

/** A normalised text with the way back to the published one. */
export interface Normalized {
  readonly text: string;
  /** `text` in lower case, of the same length. */
  readonly folded: string;
  /** Maps a span of `text` to the span of the source that it came from; exact, never empty for a non-empty span. */
  readonly toSource: (span: Span) => Span;
}

const PLAIN = /^[\n\x20-\x7e]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\r]/g;
const SPACE = /[\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const SINGLE_QUOTE = /[\u2018-\u201b\u2032\u02bc\u0060\u00b4]/;
const DOUBLE_QUOTE = /[\u201c-\u201f\u2033\u00ab\u00bb]/;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const LINE_BREAK = /[\u2028\u2029]/;
const CLUSTER = /[\s\S]\p{M}*/uy;

function normalizeCluster(cluster: string): string {
  const seen = cluster.replace(INVISIBLE, '');
  if (seen.length < cluster.length) return seen;
  if (SPACE.test(cluster)) return ' ';
  if (SINGLE_QUOTE.test(cluster)) return "'";
  if (DOUBLE_QUOTE.test(cluster)) return '"';
  if (DASH.test(cluster)) return '-';
  if (LINE_BREAK.test(cluster)) return '\n';
  return cluster.normalize('NFKC');
}

/** Runs of text that kept their length: where each begins in the normalised text, in the source, and how long it is. */
interface Runs {
  readonly at: number[];
  readonly source: number[];
  readonly length: number[];
}

/** Source offsets of the character at `offset`: inside a run one unit, between runs the cluster that was replaced. */
function sourceOf(runs: Runs, offset: number): Span {
  const index = lastAtMost(runs.at.length, (run) => runs.at[run] as number, offset);
  const within = offset - (runs.at[index] as number);
  const source = runs.source[index] as number;
  const length = runs.length[index] as number;
  if (within < length) return { start: source + within, end: source + within + 1 };
  return { start: source + length, end: runs.source[index + 1] as number };
}

function foldCase(text: string): string {
  const folded = text.toLowerCase();
  if (folded.length === text.length) return folded;
  // Few letters change length in lower case (U+0130); they stay as they are, so that offsets hold.
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}

function normalizeAll(source: string): { text: string; runs: Runs } {
  const runs: Runs = { at: [0], source: [0], length: [] };
  let text = '';
  let runStart = 0;
  let offset = 0;
  const special = /[^\n\x20-\x7e]/g;
  for (let hit = special.exec(source); hit; hit = special.exec(source)) {
    // A combining mark belongs to the plain letter before it.
    const start = hit.index > offset && /\p{M}/u.test(hit[0]) ? hit.index - 1 : hit.index;
    CLUSTER.lastIndex = start;
    const cluster = CLUSTER.exec(source)?.[0] ?? source[start] ?? '';
    const plain = normalizeCluster(cluster);
    offset = start + cluster.length;
    special.lastIndex = offset;
    if (plain.length === cluster.length) {
      text += source.slice(runStart, start) + plain;
      runStart = offset;
      continue;
    }
    text += source.slice(runStart, start);
    runs.length.push(text.length - (runs.at.at(-1) as number));
    text += plain;
    runs.at.push(text.length);
    runs.source.push(offset);
    runStart = offset;
  }
  text += source.slice(runStart);
  runs.length.push(text.length - (runs.at.at(-1) as number));
  return { text, runs };
}

/**
 * Normalises a published text.
 * @param source any string; unpaired surrogates are kept.
 */
export function normalize(source: string): Normalized {
  if (PLAIN.test(source)) return { text: source, folded: source.toLowerCase(), toSource: (span) => span };
  const { text, runs } = normalizeAll(source);
  const toSource = ({ start, end }: Span): Span => {
    if (end <= start) {
      const at = start >= text.length ? source.length : sourceOf(runs, start).start;
      return { start: at, end: at };
    }
    return { start: sourceOf(runs, start).start, end: sourceOf(runs, end - 1).end };
  };
  return { text, folded: foldCase(text), toSource };
}
