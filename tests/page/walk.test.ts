import { describe, expect, it } from 'vitest';
import { nearestTo, neighbourOf, occurrencesOf } from '../../src/page/walk';
import type { Mention } from '../../src/recognition/mention';

const mention = (text: string, entry: string | null, kind: Mention['kind'] = 'term'): Mention => ({
  kind,
  text,
  entry,
  start: 0,
  end: text.length,
  reason: { rule: 'lexicon' },
});

const MENTIONS = [
  mention('SAKIP', 'sakip'),
  mention('Transjatim', null),
  mention('sistem akuntabilitas', 'sakip'),
  mention('TRANSJATIM', null),
  mention('Transjatim', null, 'award'),
  mention('sakip', 'sakip'),
];

describe('walking from mention to mention', () => {
  it.each([
    [0, [0, 2, 5]],
    [3, [1, 3]],
    [4, [4]],
    [99, []],
  ])('knows that mention %i is one of %j', (index, all) => {
    expect(occurrencesOf(MENTIONS, index)).toEqual(all);
  });

  it.each([
    [0, 1, 2],
    [5, 1, 0],
    [0, -1, 5],
    [4, 1, 4],
    [4, -1, 4],
    [99, 1, 99],
  ] as const)('goes from mention %i by %i to %i', (index, direction, next) => {
    expect(neighbourOf(MENTIONS, index, direction)).toBe(next);
  });

  it.each([
    ['where it was', 2, 'sistem akuntabilitas', 2],
    ['on its one place', 5, 'SAKIP', 0],
    ['on the nearer of two places', 3, 'Transjatim', 4],
    ['where its place is not known', -1, 'Transjatim', 1],
    ['nowhere', 0, 'OPD', undefined],
  ])('finds what is meant %s', (_where, index, words, found) => {
    expect(nearestTo(MENTIONS, index, ({ text }) => text === words)).toBe(found);
  });
});
