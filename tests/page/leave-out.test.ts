import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../src/page/leave-out';
import type { Mention, Recognition } from '../../src/recognition/mention';

const mention = (text: string): Mention => ({
  start: 0,
  end: 1,
  kind: 'award',
  text,
  entry: null,
  reason: { rule: 'lexicon' },
});
const fact = (mention: number) => ({
  mention,
  award: 'x',
  level: null,
  recipient: null,
  programme: null,
  giver: null,
  year: null,
  event: null,
});
const three: Recognition = { mentions: ['a', 'b', 'c'].map(mention), facts: [fact(0), fact(2)] };

describe('leaving out', () => {
  it.each<[number[], string, number[]]>([
    [[], 'abc', [0, 2]],
    [[0], 'bc', [1]],
    [[1], 'ac', [0, 1]],
    [[2], 'ab', [0]],
    [[0, 1, 2], '', []],
  ])('%j keeps “%s” and facts at %j', (left, kept, facts) => {
    const result = leaveOut(three, new Set(left));
    expect(result.mentions.map(({ text }) => text).join('')).toBe(kept);
    expect(result.facts.map((each) => each.mention)).toEqual(facts);
  });
});
