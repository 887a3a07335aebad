// Reads grades ("Memuaskan", "BB", "Nindya") and finds the scale on which to read them: the one whose scheme is named
// nearest, in the same sentence or before. The same word ranks differently on different scales.
import type { LevelRef } from '../lexicon/compile';
import { lastAtMost } from '../text/search';
import { Shape } from '../text/tokenizer';
import type { Doc } from './doc';
import type { Matches } from './matcher';

/** A grade read on a scale, with the words that named the scheme. */
export interface Grade {
  readonly scale: number;
  readonly level: number;
  readonly scheme: string;
}

/** The nearest scheme for a grade word, with the level on its scale. */
interface Reading {
  readonly scheme: SchemeWord;
  readonly ref: LevelRef;
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
  /** The name of the evaluation itself, not of one of its awards. */
  readonly isTerm: boolean;
}

/** Schemes named more than this many tokens before a grade say nothing about it. */
const REACH = 120;

/** Knows where a text names its schemes, and reads grades by them. */
export class Grades {
  /** By scale, in text order. */
  private readonly schemes: ReadonlyMap<number, readonly SchemeWord[]>;

  constructor(
    private readonly doc: Doc,
    private readonly matches: Matches,
  ) {
    this.schemes = this.findSchemes();
  }

  /** The grade word at token `i`; letters count in capitals only. */
  wordAt(i: number): GradeWord | undefined {
    const match = this.matches.longest(i, (form) => form.category === 'level');
    if (!match?.form.levels) return undefined;
    const letters = match.to - i === 1 && this.doc.word(i).length <= 3;
    if (letters && !this.doc.has(i, Shape.upper) && !this.doc.has(i, Shape.number)) return undefined;
    // "BB Plus" is a good BB.
    const to = letters && /^(plus|\+)$/.test(this.doc.word(match.to)) ? match.to + 1 : match.to;
    return { from: i, to, levels: match.form.levels };
  }

  /** The scale on which to read a grade word: of the scales that know it, the one whose scheme is named nearest. */
  read(word: GradeWord): Grade | undefined {
    const nearest = this.nearest(word);
    return nearest && { ...nearest.ref, scheme: this.doc.phrase(nearest.scheme.from, nearest.scheme.to) };
  }

  /** Whether the scheme on whose scale a word is read stands in its sentence. */
  isSameSentence(word: GradeWord): boolean {
    const scheme = this.nearest(word)?.scheme;
    return scheme !== undefined && this.doc.sameSentence(scheme.from, word.from);
  }

  /** The grade on the one scale that knows the word; undefined where several do. */
  only(word: GradeWord): Grade | undefined {
    const [ref, other] = word.levels;
    return ref && !other ? { ...ref, scheme: '' } : undefined;
  }

  /** Tokens of the words that name the evaluation behind a grade word. */
  schemeOf(word: GradeWord): { readonly from: number; readonly to: number } | undefined {
    const scheme = this.nearest(word)?.scheme;
    return scheme?.isTerm ? scheme : undefined;
  }

  /** The places where a text names schemes, by scale, in text order. */
  private findSchemes(): ReadonlyMap<number, readonly SchemeWord[]> {
    const found = new Map<number, SchemeWord[]>();
    for (let i = 0; i < this.doc.count; i++) {
      for (const { from, to, form } of this.matches.from(i)) {
        // "zona merah" of a flood names no scheme: its form asks for words that the text does not hold.
        if (form.entry?.type === 'zone' && !this.matches.longest(i, (other) => other === form)) continue;
        for (const scale of this.scalesOf(form.entry?.id)) {
          const places = found.get(scale) ?? [];
          places.push({ from, to, scale, isTerm: form.entry?.kind === 'term' });
          found.set(scale, places);
        }
      }
    }
    return found;
  }

  private nearest(word: GradeWord): Reading | undefined {
    let best: Reading | undefined;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const ref of word.levels) {
      for (const scheme of this.around(word, ref.scale)) {
        const distance = this.distance(word, scheme);
        const tie = distance === bestDistance && best !== undefined && scheme.from < best.scheme.from;
        if (distance < bestDistance || tie) {
          bestDistance = distance;
          best = { scheme, ref };
        }
      }
    }
    return best;
  }

  /** The schemes of a scale that stand next to a word, two on each side: names may lie within one another. */
  private around(word: GradeWord, scale: number): readonly SchemeWord[] {
    const all = this.schemes.get(scale) ?? [];
    const next = lastAtMost(all.length, (i) => (all[i] as SchemeWord).from, word.from - 1) + 1;
    return all.slice(Math.max(next - 2, 0), next + 2);
  }

  /** Whether the word is a level on a scale of which an entry is a scheme. */
  isOnScaleOf(entry: { readonly id: string } | null, word: GradeWord): boolean {
    const scales = this.scalesOf(entry?.id);
    return word.levels.some(({ scale }) => scales.includes(scale));
  }

  /** The scales of which an entry is a scheme. */
  scalesOf(entry: string | null | undefined): readonly number[] {
    return this.doc.lexicon.scalesOf(entry ?? '');
  }

  /** Whether a word is hardly ever anything but a grade: it is a level of one scale and no ordinary word. */
  isDistinctive(word: GradeWord): boolean {
    const text = this.doc.word(word.from);
    return word.to - word.from > 1
      ? word.levels.length === 1
      : text.length > 3 && !this.doc.is(word.from, 'plainGrade');
  }

  /** Distance in tokens; the same sentence counts as nearer than any other, and what comes in later sentences not at all. */
  private distance(word: GradeWord, scheme: SchemeWord): number {
    const gap = scheme.from >= word.to ? scheme.from - word.to : word.from - scheme.to;
    if (this.doc.sameSentence(word.from, scheme.from)) return Math.max(gap, 0);
    return scheme.from > word.from || gap > REACH ? Number.POSITIVE_INFINITY : gap + REACH;
  }
}
