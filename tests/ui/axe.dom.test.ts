// What axe finds wrong with surfaces and cards: each in every state, in light and dark, in both languages.
import { describe, expect, it } from 'vitest';
import { CARD_STYLES } from '../../src/ui/card-styles';
import { dressing } from '../support/dressing';
import { axeViolations, preferScheme } from '../support/ui';
import { CARD_STATES } from '../support/ui-cards';
import { settle } from '../support/ui-glossary';
import { SURFACE_STATES } from '../support/ui-surfaces';

const wear = dressing(() => preferScheme('light'));

describe.each(['light', 'dark'] as const)('axe in %s', (scheme) => {
  describe.each(['id', 'en'] as const)('in %s', (language) => {
    it.each(SURFACE_STATES)('has nothing to say of $name', async ({ styles, open }) => {
      wear(styles);
      await preferScheme(scheme);
      const root = open(language);
      await settle();
      expect(await axeViolations(root)).toEqual([]);
    });

    it.each(CARD_STATES)('has nothing to say of a card of $name', async ({ open }) => {
      wear(CARD_STYLES);
      await preferScheme(scheme);
      const card = open(language);
      await settle();
      card.querySelector('details')?.setAttribute('open', '');
      // Were the styles not there, axe would find nothing either.
      const paper = scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(28, 33, 41)';
      expect(getComputedStyle(card).backgroundColor).toBe(paper);
      expect(await axeViolations(card)).toEqual([]);
    });
  });
});
