// The colours and lines of the marks, as the reader may choose them. Text keeps its own colour, so tints must leave it
// readable, and lines must be seen, on white and on black.
import type { Kind } from '../lexicon/entry';

/** Red, green, blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

interface Look {
  readonly colour: Colour;
  /** Differs between kinds, for readers who do not tell the colours apart. */
  readonly line: 'solid' | 'dotted' | 'dashed' | 'double';
}

/** What the marks of all kinds are painted with. */
export interface PaletteLooks {
  readonly kinds: Readonly<Record<Kind, Look>>;
  /** Opacity of the lines of further mentions. */
  readonly againLine: number;
}

/** `distinct` is for readers who do not tell all colours apart. */
export type Palette = 'standard' | 'distinct';

export const PALETTES: Readonly<Record<Palette, PaletteLooks>> = {
  standard: {
    kinds: {
      award: { colour: [184, 116, 0], line: 'solid' },
      title: { colour: [59, 125, 216], line: 'dotted' },
      term: { colour: [18, 138, 120], line: 'dashed' },
    },
    againLine: 0.55,
  },
  // Reds, blues and greens that stay apart without the red, the green or the blue cones; of lines one pixel wide dots
  // look like dashes, a double line does not.
  distinct: {
    kinds: {
      award: { colour: [208, 64, 16], line: 'solid' },
      title: { colour: [140, 50, 240], line: 'double' },
      term: { colour: [20, 138, 145], line: 'dashed' },
    },
    againLine: 1,
  },
};
