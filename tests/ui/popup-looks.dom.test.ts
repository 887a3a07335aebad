import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import popupStyles from '../../src/ui/popup.css?inline';
import { addStyles, forceColours } from '../support/ui';
import { openPopup, settle } from '../support/ui-popup';

beforeAll(() => addStyles(popupStyles));
beforeEach(() => document.body.classList.add('sf-theme'));
afterEach(() => document.body.replaceChildren());

describe('looks', () => {
  it('fits into 320 px', () => {
    document.body.classList.add('sf-page');
    document.body.style.width = '320px';
    const { root } = openPopup((model) => {
      model.names.val = new Map([['dishub', 'x'.repeat(120)]]);
    });
    expect(root.scrollWidth).toBe(320);
    expect(document.body.offsetWidth).toBe(320);
    document.body.style.width = '';
    document.body.classList.remove('sf-page');
  });

  it('draws no line beside the items of a list where the system forces colours, save at the one shown last', async () => {
    await forceColours('active');
    const { root, model } = openPopup();
    model.current.val = 1;
    await settle();
    const lineOf = (item: Element): string => getComputedStyle(item).borderInlineStartColor;
    const ground = getComputedStyle(document.body).backgroundColor;
    const others = [...root.querySelectorAll('.sf-item[aria-current="false"]')];
    expect(others.map(lineOf)).toEqual(others.map(() => ground));
    const [last] = root.querySelectorAll('.sf-item[aria-current="true"]');
    expect(last && lineOf(last)).not.toBe(ground);
    await forceColours('none');
  });

  it.each(['id', 'en'] as const)('keeps its tools in one row in a window of 320 px, in %s', async (language) => {
    await page.viewport(320, 700);
    document.body.classList.add('sf-page');
    const { root, model } = openPopup();
    model.language.val = language;
    await settle();
    const tops = [...root.querySelectorAll('.sf-tail > *')].map((tool) => tool.getBoundingClientRect().top);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(4);
    document.body.classList.remove('sf-page');
    await page.viewport(1000, 800);
  });
});
