import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSettings } from '../../src/extension/settings';
import { KINDS, type Kind } from '../../src/lexicon/entry';
import { PALETTES, type Palette } from '../../src/page/palettes';
import { followPalette } from '../../src/surfaces/follow-palette';
import { CARD_STYLES } from '../../src/ui/card-styles';
import { contrast } from '../support/colours';
import { addStyles, entry, mention, preferScheme, showCard } from '../support/ui';

beforeAll(() => addStyles(CARD_STYLES));
afterEach(async () => {
  document.body.className = '';
  document.body.replaceChildren();
  await preferScheme('light');
});

type Rgb = [number, number, number];
const rgb = (css: string): Rgb => css.match(/\d+/g)?.slice(0, 3).map(Number) as Rgb;

/** In degrees round the circle of colours. */
function hue([red, green, blue]: Rgb | readonly [number, number, number]): number {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const turn =
    most === red
      ? (green - blue) / (most - least)
      : most === green
        ? 2 + (blue - red) / (most - least)
        : 4 + (red - green) / (most - least);
  return (turn * 60 + 360) % 360;
}
const apart = (a: number, b: number): number => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));

function cardOf(kind: Kind, palette: Palette): HTMLElement {
  return showCard({ palette, mention: mention({ kind }), entry: entry({ kind }) });
}

/** The colours of the sign of the kind: dot, words, ground. */
function signOf(root: Element): { dot: Rgb; words: Rgb; ground: Rgb } {
  const sign = root.querySelector('.sf-kind') as Element;
  const { color, backgroundColor } = getComputedStyle(sign);
  return {
    dot: rgb(getComputedStyle(sign, '::before').backgroundColor),
    words: rgb(color),
    ground: rgb(backgroundColor),
  };
}

const CASES = (['light', 'dark'] as const).flatMap((scheme) => KINDS.map((kind) => [kind, scheme] as const));

describe('the colours for readers who do not tell all apart', () => {
  it.each(CASES)('give the sign of %s on a card the hue of its marks, in %s', async (kind, scheme) => {
    await preferScheme(scheme);
    const { dot, words, ground } = signOf(cardOf(kind, 'distinct'));
    expect(apart(hue(dot), hue(PALETTES.distinct.kinds[kind].colour))).toBeLessThan(8);
    expect(apart(hue(words), hue(PALETTES.distinct.kinds[kind].colour))).toBeLessThan(15);
    expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dot, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(KINDS)('are others than the usual ones of %s', (kind) => {
    const { dot } = signOf(cardOf(kind, 'distinct'));
    document.body.replaceChildren();
    expect(signOf(cardOf(kind, 'standard')).dot).not.toEqual(dot);
  });

  it('come to a page of the extension from the settings, and go with them', async () => {
    let tell: (value: unknown) => void = () => {};
    const settings = createSettings({
      get: async () => ({ palette: 'distinct' }),
      set: async () => {},
      watch: (_key, listener) => {
        tell = listener;
        return () => {};
      },
    });
    document.body.className = 'sf-theme sf-kind-award';
    document.body.innerHTML = '<span class="sf-kind">Penghargaan</span>';
    const usual = signOf(document.body).dot;
    await followPalette(document.body, settings);
    expect(signOf(document.body).dot).toEqual(PALETTES.distinct.kinds.award.colour);
    tell({});
    expect(signOf(document.body).dot).toEqual(usual);
  });
});
