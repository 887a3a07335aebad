import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/recognition/candidate';
import { resolveOverlaps } from '../../src/recognition/overlap';

const at = (kind: Candidate['kind'], from: number, to: number): Candidate => ({
  kind,
  from,
  to,
  entry: null,
  reason: { rule: 'lexicon' },
});

const defined = (kind: Candidate['kind'], from: number, to: number): Candidate => ({
  ...at(kind, from, to),
  reason: { rule: 'definition' },
});

describe('resolveOverlaps', () => {
  it.each([
    ['the longer one stands', [at('term', 0, 2), at('award', 1, 2)], [at('term', 0, 2)]],
    [
      'award before title before term for the same words',
      [at('term', 0, 2), at('title', 0, 2), at('award', 0, 2)],
      [at('award', 0, 2)],
    ],
    ['neighbours both stand', [at('term', 0, 2), at('term', 2, 3)], [at('term', 0, 2), at('term', 2, 3)]],
    [
      'a chain of overlaps keeps what is free',
      [at('term', 0, 2), at('term', 1, 5), at('term', 4, 6)],
      [at('term', 1, 5)],
    ],
    [
      'order of proposals does not matter',
      [at('term', 3, 4), at('title', 0, 2)],
      [at('title', 0, 2), at('term', 3, 4)],
    ],
    [
      "the article's own definition before all for the same words",
      [at('award', 0, 1), defined('term', 0, 1)],
      [defined('term', 0, 1)],
    ],
    ['nothing', [], []],
  ])('%s', (_, candidates, expected) => {
    expect(resolveOverlaps(candidates)).toEqual(expected);
  });
});
