import { describe, expect, it } from 'vitest';
import { differences, growthExponent, mean, median, medianBounds, pairedRatio, quantile } from './stats';

describe('the statistics of the bench', () => {
  it.each<[string, number, number]>([
    ['median of an odd number', median([9, 1, 2]), 2],
    ['median of an even number', median([4, 1, 3, 2]), 2.5],
    ['mean', mean([1, 2, 6]), 3],
    ['value of the slowest of twenty', quantile([...Array(20).keys()].toReversed(), 0.95), 19],
    ['value below which nothing lies', quantile([3, 1, 2], 0), 1],
    ['value below which everything lies', quantile([3, 1, 2], 1), 3],
    ['median of ratios, each of one round', pairedRatio([2, 9, 8], [1, 3, 2]), 3],
    ['growth in proportion', growthExponent([10, 100, 1000].map((size) => [size, 3 * size])), 1],
    ['growth with the square', growthExponent([10, 100].map((size) => [size, size ** 2])), 2],
    ['no growth', growthExponent([10, 100].map((size) => [size, 5])), 0],
  ])('%s', (_, found, expected) => {
    expect(found).toBeCloseTo(expected, 9);
  });

  it('nothing has no median', () => {
    expect(median([])).toBeNaN();
  });

  it('differences are those of one round', () => {
    expect(differences([3, 5], [1, 9])).toEqual([2, -4]);
  });

  it.each([
    ['of few values are the least and the greatest', [5, 1, 3], [1, 5]],
    // Of six signs all alike come in 1 of 32 cases, five alike already in 7 of 32.
    ['of six values too', [1, 2, 3, 4, 5, 6], [1, 6]],
    ['of nine values leave out one at each end', [1, 2, 3, 4, 5, 6, 7, 8, 9], [2, 8]],
  ])('bounds of a median %s', (_, values, bounds) => {
    expect(medianBounds(values)).toEqual(bounds);
  });
});
