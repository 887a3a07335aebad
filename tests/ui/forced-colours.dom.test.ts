// Surfaces and cards where the system forces its own colours upon them: what shades and tints told has to be told by lines.
import { describe, expect, it } from 'vitest';
import { CARD_STYLES } from '../../src/ui/card-styles';
import surfaceStyles from '../../src/ui/surface.css?inline';
import themeStyles from '../../src/ui/theme.css?inline';
import { dressing } from '../support/dressing';
import { isFramed, unseenIn } from '../support/forced-colours';
import { forceColours, showCard } from '../support/ui';
import { CARD_STATES, RICH_CARD } from '../support/ui-cards';
import { settle } from '../support/ui-glossary';
import { openPopup } from '../support/ui-popup';
import { SURFACE_STATES } from '../support/ui-surfaces';

const wear = dressing(() => forceColours('none'));

describe('in forced colours', () => {
  it.each(SURFACE_STATES)('focus and edges are seen in $name', async ({ styles, open }) => {
    wear(styles);
    await forceColours('active');
    const root = open('id');
    await settle();
    const dialog = root.querySelector<HTMLElement>('dialog[open]');
    expect(unseenIn(dialog ?? root)).toEqual([]);
    if (dialog) expect(isFramed(dialog)).toBe(true);
  });

  it.each(CARD_STATES)('focus and edges are seen in a card of $name', async ({ open }) => {
    wear(CARD_STYLES);
    await forceColours('active');
    const card = open('id');
    await settle();
    card.querySelector('details')?.setAttribute('open', '');
    expect(unseenIn(card)).toEqual([]);
    expect(isFramed(card)).toBe(true);
  });

  it('the scale is still a staircase, with the step at hand set off', async () => {
    wear(CARD_STYLES);
    await forceColours('active');
    const card = showCard(RICH_CARD);
    const steps = [...card.querySelectorAll<HTMLElement>('.sf-step')];
    const lines = steps.map((step) => getComputedStyle(step, '::after'));
    expect(lines.every(({ borderBottomStyle }) => borderBottomStyle === 'solid')).toBe(true);
    const reach = lines.map(({ width }) => Number.parseFloat(width));
    expect(reach).toEqual(reach.toSorted((a, b) => b - a));
    expect(new Set(reach).size).toBe(reach.length);
    const here = steps.filter((step) => step.matches('[aria-current]'));
    expect(here.map((step) => getComputedStyle(step).outlineStyle)).toEqual(['solid']);
  });

  it('a switch shows its knob, and which way it is turned', async () => {
    wear([themeStyles, surfaceStyles].join('\n'));
    await forceColours('active');
    const { root, model } = openPopup();
    model.siteOn.val = false;
    await settle();
    const [on, off] = [...root.querySelectorAll('.sf-switch')] as [HTMLInputElement, HTMLInputElement];
    expect([on.checked, off.checked]).toEqual([true, false]);
    for (const each of [on, off])
      expect(getComputedStyle(each, '::before').backgroundColor).not.toBe(getComputedStyle(each).backgroundColor);
    expect(getComputedStyle(on, '::before').transform).not.toBe(getComputedStyle(off, '::before').transform);
    expect(getComputedStyle(on).backgroundColor).not.toBe(getComputedStyle(off).backgroundColor);
  });

  it.each([
    ['a button without an edge', '<button style="border: 0">Salin</button>', ['no edge: button. “Salin”']],
    ['a button with one', '<button style="border: 1px solid">Salin</button>', []],
    ['a link that only its colour tells', '<a href="#" style="text-decoration: none">A</a>', ['no edge: a. “A”']],
    [
      'a focus that is not drawn',
      '<button style="border: 1px solid; outline: 0">X</button>',
      ['no focus: button. “X”'],
    ],
  ])('finds %s', async (_what, html, faults) => {
    wear(themeStyles);
    await forceColours('active');
    const root = document.createElement('div');
    root.setHTMLUnsafe(html);
    document.body.append(root);
    expect(unseenIn(root)).toEqual(faults);
  });
});
