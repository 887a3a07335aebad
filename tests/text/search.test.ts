import { describe, expect, it } from 'vitest';
import { lastAtMost } from '../../src/text/search';

describe('the last number that is not greater', () => {
  it.each([
    [[], 5, -1],
    [[7], 5, -1],
    [[5], 5, 0],
    [[1, 3, 5, 7], 0, -1],
    [[1, 3, 5, 7], 1, 0],
    [[1, 3, 5, 7], 4, 1],
    [[1, 3, 5, 7], 99, 3],
    [[1, 3, 3, 3, 7], 3, 3],
  ])('in %j for %d is number %d', (numbers, value, expected) => {
    expect(lastAtMost(numbers.length, (i) => numbers[i] as number, value)).toBe(expected);
  });
});
