// A reader who has asked the system for no motion sees none on any surface.
import { describe, expect, it } from 'vitest';
import { CARD_STYLES } from '../../src/ui/card-styles';
import { dressing } from '../support/dressing';
import { preferMotion } from '../support/ui';
import { CARD_STATES } from '../support/ui-cards';
import { settle } from '../support/ui-glossary';
import { SURFACE_STATES } from '../support/ui-surfaces';

const wear = dressing(() => preferMotion('no-preference'));

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
    wear(styles);
    await preferMotion('reduce');
    const root = open('id');
    await settle();
    expect(moving(root)).toEqual([]);
  });

  it.each(CARD_STATES)('has none in a card of $name', async ({ open }) => {
    wear(CARD_STYLES);
    await preferMotion('reduce');
    expect(moving(open('id'))).toEqual([]);
  });

  it('has asked for that: others see the knob of a switch slide', async () => {
    const [popup] = SURFACE_STATES;
    wear(popup?.styles ?? '');
    const root = popup?.open('id');
    expect(root && moving(root)).toContain('sf-switch::before');
  });
});
