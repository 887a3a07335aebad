import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/page/mention-blocks';
import { nearWindow } from '../../src/page/near-window';
import type { PageText } from '../../src/page/text-map';

const HEIGHT = 600;
const box = (top: number, bottom: number): Element =>
  ({ getBoundingClientRect: () => ({ top, bottom }) }) as unknown as Element;

describe('nearWindow', () => {
  it.each([
    ['above by more than a window', -2000, -601, []],
    ['above by less', -2000, -600, [0]],
    ['in the window', 100, 200, [0]],
    ['below by less than a window', 1200, 1300, [0]],
    ['below by more', 1201, 1300, []],
    ['longer than everything', -9000, 9000, [0]],
  ])('answers for a block %s', (_where, top, bottom, near) => {
    expect(nearWindow([box(top, bottom)], HEIGHT)).toEqual(near);
  });

  it('knows none of none', () => {
    expect(nearWindow([], HEIGHT)).toEqual([]);
  });

  it('finds in blocks that follow one another just those that asking each would find', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 300 });
    fc.assert(
      fc.property(heights, fc.integer({ min: -20_000, max: 1500 }), (list, scrolled) => {
        const tops = list.map((_, i) => scrolled + list.slice(0, i).reduce((sum, height) => sum + height, 0));
        const places = list.map((height, i) => ({ top: tops[i] as number, bottom: (tops[i] as number) + height }));
        const wanted = places.flatMap(({ top, bottom }, i) => (bottom >= -HEIGHT && top <= 2 * HEIGHT ? [i] : []));
        expect(
          nearWindow(
            places.map((place) => box(place.top, place.bottom)),
            HEIGHT,
          ),
        ).toEqual(wanted);
      }),
    );
  });
});

describe('blocksOf', () => {
  const [a, b] = [box(0, 0), box(0, 0)];
  const blocks = [
    { start: 0, end: 10, element: a },
    { start: 11, end: 20, element: b },
    { start: 21, end: 30, element: b },
    { start: 31, end: 40, element: a },
  ];
  const page = { blocks } as unknown as PageText;
  const at = (...starts: number[]): { start: number; end: number }[] =>
    starts.map((start) => ({ start, end: start + 2 }));

  it.each([
    ['none', [], []],
    ['two in one block', [0, 8], [[a, 0, 2]]],
    ['two in two lines of one element', [12, 22], [[b, 0, 2]]],
    [
      'some in each',
      [3, 12, 22, 33],
      [
        [a, 0, 1],
        [b, 1, 3],
        [a, 3, 4],
      ],
    ],
    ['one beyond the text', [3, 50], [[a, 0, 1]]],
  ])('groups %s', (_what, starts, groups) => {
    expect(blocksOf(page, at(...starts)).map(({ element, first, last }) => [element, first, last])).toEqual(groups);
  });
});
