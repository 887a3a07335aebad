// What the reader has asked of the system holds on every surface: no motion, and the system's own colours.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CARD_STYLES } from '../../src/ui/card-styles';
import { addStyles, forceColours, preferMotion } from '../support/ui';
import { CARD_STATES } from '../support/ui-cards';
import { settle } from '../support/ui-glossary';
import { SURFACE_STATES } from '../support/ui-surfaces';

let remove: () => void = () => {};
beforeEach(() => document.body.classList.add('sf-theme'));
afterEach(async () => {
  remove();
  document.body.replaceChildren();
  document.body.classList.remove('sf-theme');
  await preferMotion('no-preference');
  await forceColours('none');
});

const isLong = (durations: string): boolean => durations.split(',').some((each) => Number.parseFloat(each) > 0);

/** What moves by itself, in an element or before and behind it. */
function moving(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after']
      .filter((part) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element, part);
        return isLong(transitionDuration) || isLong(animationDuration) || scrollBehavior === 'smooth';
      })
      .map((part) => `${element.className}${part}`),
  );
}

describe('a reader who wants no motion', () => {
  it.each(SURFACE_STATES)('has none in $name', async ({ styles, open }) => {
    remove = addStyles(styles);
    await preferMotion('reduce');
    const root = open('id');
    await settle();
    expect(moving(root)).toEqual([]);
  });

  it.each(CARD_STATES)('has none in a card of $name', async ({ open }) => {
    remove = addStyles(CARD_STYLES);
    await preferMotion('reduce');
    expect(moving(open('id'))).toEqual([]);
  });

  it('has asked for that: others see the knob of a switch slide', async () => {
    const [popup] = SURFACE_STATES;
    remove = addStyles(popup?.styles ?? '');
    const root = popup?.open('id');
    expect(root && moving(root)).toContain('sf-switch::before');
  });
});
