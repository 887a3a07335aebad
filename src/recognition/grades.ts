// Reads grades ("Memuaskan", "BB", "Nindya") and finds the scale on which to read them: the one whose scheme is named
// nearest, in the same sentence or before. The same word ranks differently on different scales.
import type { LevelRef } from '../lexicon/load';
import { Shape } from '../text/tokenizer';
import type { Doc } from './doc';
import type { Matches } from './matcher';

/** A grade read on a scale, with the words that named the scheme. */
export interface Grade {
  readonly scale: number;
  readonly level: number;
  readonly scheme: string;
}

/** A grade word in the text, not yet tied to a scale. */
export interface GradeWord {
  readonly from: number;
  readonly to: number;
  readonly levels: readonly LevelRef[];
}

/** A place where a text names the scheme of a scale. */
interface SchemeWord {
  readonly from: number;
  readonly to: number;
  readonly scale: number;
}

/** Schemes named more than this many tokens before a grade say nothing about it. */
const REACH = 120;

/** Knows where a text names its schemes, and reads grades by them. */
export class Grades {
  private readonly schemes: readonly SchemeWord[];

  constructor(
    private readonly doc: Doc,
    private readonly matches: Matches,
  ) {
    this.schemes = findSchemes(doc, matches);
  }

  /** The grade word at token `i`; letters count in capitals only. */
  wordAt(i: number): GradeWord | undefined {
    const match = this.matches.longest(i, (form) => form.category === 'level');
    if (!match?.form.levels) return undefined;
    const letters = match.to - i === 1 && this.doc.word(i).length <= 3;
    if (letters && !this.doc.has(i, Shape.upper) && !this.doc.has(i, Shape.number)) return undefined;
    return { from: i, to: match.to, levels: match.form.levels };
  }

  /** The scale on which to read a grade word: of the scales that know it, the one whose scheme is named nearest. */
  read(word: GradeWord): Grade | undefined {
    let best: Grade | undefined;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const scheme of this.schemes) {
      const level = word.levels.find((ref) => ref.scale === scheme.scale);
      if (!level) continue;
      const distance = this.distance(word, scheme);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = { ...level, scheme: this.doc.phrase(scheme.from, scheme.to) };
      }
    }
    return best;
  }

  /** Distance in tokens; the same sentence counts as nearer than any other, and what comes in later sentences not at all. */
  private distance(word: GradeWord, scheme: SchemeWord): number {
    const gap = scheme.from >= word.to ? scheme.from - word.to : word.from - scheme.to;
    if (this.doc.sameSentence(word.from, scheme.from)) return Math.max(gap, 0);
    return scheme.from > word.from || gap > REACH ? Number.POSITIVE_INFINITY : gap + REACH;
  }
}

function findSchemes(doc: Doc, matches: Matches): SchemeWord[] {
  const byEntry = new Map<string, number[]>();
  for (const [index, scale] of doc.lexicon.scales.entries()) {
    for (const id of scale.schemes) byEntry.set(id, [...(byEntry.get(id) ?? []), index]);
  }
  const found: SchemeWord[] = [];
  for (let i = 0; i < doc.count; i++) {
    for (const match of matches.from(i)) {
      for (const scale of byEntry.get(match.form.entry?.id ?? '') ?? []) found.push({ from: match.from, to: match.to, scale });
    }
  }
  return found;
}
