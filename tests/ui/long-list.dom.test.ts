import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListedPage } from '../../src/ui/page-model';
import { allWords } from '../support/ui';
import { LISTED, openPopup, settle } from '../support/ui-popup';

/** A page with so many terms, each once, behind two awards. */
const long = (terms: number): ListedPage => ({
  ...LISTED,
  facts: [],
  mentions: [
    ...['Adipura', 'WTP'].map((text, index) => ({ index, kind: 'award' as const, text, entry: null })),
    ...Array.from({ length: terms }, (_, i) => ({
      index: i + 2,
      kind: 'term' as const,
      text: `Istilah ${i}`,
      entry: null,
    })),
  ],
});

const expected = (terms: number): string[] => [
  'Adipura',
  'WTP',
  ...Array.from({ length: terms }, (_, i) => `Istilah ${i}`),
];
const listed = (root: Element): string[] => allWords(root, '.sf-item-text');

afterEach(() => document.body.replaceChildren());

describe('a list of hundreds of things', () => {
  it('shows what is in sight at once, and then the rest in its order', async () => {
    const { root } = openPopup((model) => (model.page.val = long(400)));
    const first = listed(root);
    expect(first.length).toBeGreaterThan(20);
    expect(first.length).toBeLessThan(100);
    expect(first).toEqual(expected(400).slice(0, first.length));
    await vi.waitFor(() => expect(listed(root)).toEqual(expected(400)));
  });

  it('is all there at once for a reader who has a place in it', async () => {
    const { root, model } = openPopup((initial) => {
      initial.page.val = long(400);
      initial.current.val = 390;
    });
    expect(listed(root)).toEqual(expected(400));
    root.querySelector<HTMLElement>('[data-key$="istilah 350"]')?.focus();
    const focused = document.activeElement?.getAttribute('data-key');
    expect(focused).toContain('350');
    model.current.val = null;
    model.page.val = long(401);
    await settle();
    expect(listed(root)).toEqual(expected(401));
    expect(document.activeElement?.getAttribute('data-key')).toBe(focused);
  });

  it.each([0, 3])('is whole at once with %i terms', (terms) => {
    expect(listed(openPopup((model) => (model.page.val = long(terms))).root)).toEqual(expected(terms));
  });
});
