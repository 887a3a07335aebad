// Text twice as large on every surface, at the narrowest width that WCAG's reflow asks for.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { CARD_STYLES } from '../../src/ui/card-styles';
import { coveredFields, textTroubles, withText } from '../support/large-text';
import { addStyles } from '../support/ui';
import { CARD_STATES } from '../support/ui-cards';
import { settle } from '../support/ui-glossary';
import { SURFACE_STATES } from '../support/ui-surfaces';

let remove: () => void = () => {};
beforeEach(() => document.body.classList.add('sf-theme', 'sf-page'));
afterEach(async () => {
  await page.viewport(1000, 800);
  remove();
  document.body.replaceChildren();
  document.body.classList.remove('sf-theme', 'sf-page');
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

/** Widths of what is ticked or switched. */
const controls = (root: Element): number[] =>
  [...root.querySelectorAll<HTMLElement>('[type="checkbox"], [type="radio"]')].map((each) => each.offsetWidth);

describe.each(['id', 'en'] as const)('text twice as large in %s', (language) => {
  it.each(SURFACE_STATES)('has room in $name, 320 px wide', async ({ styles, open }) => {
    remove = addStyles(styles);
    await page.viewport(320, 700);
    const root = open(language);
    await settle();
    const sizes = (): number[] => withText(root).map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    const before = sizes();
    const small = controls(root);
    document.documentElement.style.fontSize = '200%';
    expect(sizes()).toEqual(before.map((size) => 2 * size));
    expect(controls(root)).toEqual(small.map((size) => 2 * size));
    const shown = root.querySelector<HTMLElement>('dialog[open]') ?? root;
    expect(textTroubles(shown)).toEqual([]);
    expect(coveredFields(shown)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it.each(CARD_STATES)(
    'has room in a card of $name when the page is zoomed, in a window of which 320 px are left',
    async ({ open }) => {
      remove = addStyles(CARD_STYLES);
      const card = open(language);
      await settle();
      card.style.maxHeight = 'none';
      document.body.style.zoom = '2';
      card.style.width = '320px';
      expect(textTroubles(card)).toEqual([]);
    },
  );
});

describe('what is wrong with a text', () => {
  it.each([
    ['cut', '<p style="width: 40px; overflow: hidden; white-space: nowrap">Penghargaan</p>', 'cut: p'],
    ['over another', '<p style="margin: 0">Satu</p><p style="margin: -1em 0 0">Dua</p>', 'overlap: p'],
    ['too wide', '<p style="white-space: nowrap">Penghargaan yang sangat panjang sekali</p>', 'scrolls sideways'],
  ])('is found: %s', (_what, html, trouble) => {
    const root = document.createElement('div');
    root.setHTMLUnsafe(html);
    root.style.cssText = 'width: 100px; line-height: 1.2';
    document.body.append(root);
    expect(textTroubles(root).join('\n')).toContain(trouble);
  });
});
