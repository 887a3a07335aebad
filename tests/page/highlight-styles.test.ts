import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/lexicon/entry';
import { type Colour, highlightCss, highlightName, LOOKS, OPACITY } from '../../src/page/highlight-styles';

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [18, 18, 18];

const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
const over = (colour: Colour, opacity: number, ground: Colour): Colour =>
  colour.map((value, i) => value * opacity + (ground[i] as number) * (1 - opacity)) as unknown as Colour;

describe.each(KINDS)('the look of a %s', (kind) => {
  const { colour } = LOOKS[kind];

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

  it('marks further mentions without a tint', () => {
    const rule = highlightCss('').match(new RegExp(`::highlight\\(sorot-${kind}-again\\) \\{[^}]*\\}`))?.[0];
    expect(rule).toContain('underline');
    expect(rule).not.toContain('background');
  });
});

describe('the looks of the kinds', () => {
  it('differ by more than colour', () => {
    expect(new Set(KINDS.map((kind) => LOOKS[kind].line)).size).toBe(KINDS.length);
  });

  it('leave the text its colour, save where the system forces colours', () => {
    const [usual] = highlightCss('').split('@media (forced-colors');
    expect(usual).not.toMatch(/[^-]color\s*:/);
  });

  it.each([
    ['award', false, 'sorot-award'],
    ['title', true, 'sorot-title-again'],
    ['term', true, 'sorot-term-again'],
  ] as const)('are registered by names that others rely on: %s, again %s: %s', (kind, again, name) => {
    expect(highlightName(kind, again)).toBe(name);
    expect(highlightCss('')).toContain(`::highlight(${name})`);
  });

  it('can hang on the root, from which all inherit', () => {
    expect(highlightCss(':root').match(/::highlight/g)).toEqual(highlightCss(':root').match(/(?<=:root)::highlight/g));
  });
});
