import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/lexicon/entry';
import { highlightCss, highlightName, OPACITY } from '../../src/page/highlight-styles';
import { type Colour, PALETTES, type Palette } from '../../src/page/palettes';
import { contrast, distance, over, VISION_NAMES } from '../support/colours';

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [18, 18, 18];

const NAMES = Object.keys(PALETTES) as readonly Palette[];
const PAIRS = KINDS.flatMap((a, i) => KINDS.slice(i + 1).map((b) => [a, b] as const));

describe.each(NAMES.flatMap((name) => KINDS.map((kind) => [name, kind] as const)))(
  'in %s colours a %s',
  (name, kind) => {
    const { colour } = PALETTES[name].kinds[kind];

    it.each([
      ['dark grey text on white', [89, 89, 89], WHITE],
      ['light grey text on black', [190, 190, 190], BLACK],
      ['blue links on white', [0, 0, 238], WHITE],
    ] as const)('leaves %s readable', (_what, text, ground) => {
      expect(contrast(text, over(colour, OPACITY.tint, ground))).toBeGreaterThan(4.5);
    });

    it.each([
      ['white', WHITE],
      ['black', BLACK],
    ] as const)('has a line that is seen on %s', (_what, ground) => {
      expect(contrast(over(colour, OPACITY.line, ground), over(colour, OPACITY.tint, ground))).toBeGreaterThan(3);
    });

    it('is marked without a tint where it is mentioned again', () => {
      const rule = highlightCss('', name).match(new RegExp(`::highlight\\(sorot-${kind}-again\\) \\{[^}]*\\}`))?.[0];
      expect(rule).toContain('underline');
      expect(rule).not.toContain('background');
    });
  },
);

describe.each(NAMES)('the %s colours', (name) => {
  it('are not all that tells the kinds apart', () => {
    expect(new Set(KINDS.map((kind) => PALETTES[name].kinds[kind].line)).size).toBe(KINDS.length);
  });

  it('leave the text its colour, save where the system forces colours', () => {
    const [usual] = highlightCss('', name).split('@media (forced-colors');
    expect(usual).not.toMatch(/[^-]color\s*:/);
  });

  it('keep their lines where the system forces colours', () => {
    const [, forced] = highlightCss('', name).split('@media (forced-colors');
    expect(forced).toContain('text-decoration-color');
    expect(forced).not.toMatch(/text-decoration(-style|-line)?\s*:/);
  });
});

describe('colours for readers who do not tell all colours apart', () => {
  const { kinds, againLine } = PALETTES.distinct;

  it.each(VISION_NAMES.flatMap((vision) => PAIRS.map((pair) => [vision, ...pair] as const)))(
    'look different with %s: %s and %s',
    (vision, a, b) => {
      expect(distance(kinds[a].colour, kinds[b].colour, vision)).toBeGreaterThan(14);
    },
  );

  it.each(KINDS)('show a further %s as clearly', (kind) => {
    for (const ground of [WHITE, BLACK])
      expect(contrast(over(kinds[kind].colour, againLine, ground), ground)).toBeGreaterThan(3);
  });

  it('are needed: the usual ones draw near where blue cones are missing', () => {
    const { title, term } = PALETTES.standard.kinds;
    expect(distance(title.colour, term.colour, 'tritanopia')).toBeLessThan(5);
  });
});

describe('the highlights', () => {
  it.each([
    ['award', false, 'sorot-award'],
    ['title', true, 'sorot-title-again'],
    ['term', true, 'sorot-term-again'],
  ] as const)('are registered by names that others rely on: %s, again %s: %s', (kind, again, name) => {
    expect(highlightName(kind, again)).toBe(name);
    expect(highlightCss('', 'standard')).toContain(`::highlight(${name})`);
  });

  it('can hang on the root, from which all inherit', () => {
    const css = highlightCss(':root', 'standard');
    expect(css.match(/::highlight/g)).toEqual(css.match(/(?<=:root)::highlight/g));
  });
});
