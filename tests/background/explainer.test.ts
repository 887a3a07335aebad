import { describe, expect, it } from 'vitest';
import { badgeText, createExplainer } from '../../src/background/explainer';
import type { Entry } from '../../src/lexicon/entry';
import type { References } from '../../src/lexicon/reference';
import type { Scale } from '../../src/lexicon/scale';

const entry = (id: string, scale?: string) => ({ id, ...(scale ? { scale } : {}) }) as Entry;
const scale = (id: string, award: string) => ({ id, award }) as Scale;
const references = ({ id }: Entry): References => ({
  inText: [{ words: `dari ${id}`, entry: 'opd' }],
  related: [],
  rivals: [],
});
const explain = createExplainer({
  entries: [entry('opd'), entry('sakip', 'nilai'), entry('predikat')],
  scales: [scale('nilai', 'predikat'), scale('lain', 'x')],
  refer: references,
});
const ids = (found: ReturnType<typeof explain>) => [
  found.entries.map(({ id }) => id),
  found.scales.map(({ id }) => id),
];

describe('explanations', () => {
  it.each<[string, string[], string[], [string[], string[]]]>([
    ['nothing for nothing', [], [], [[], []]],
    ['an entry', ['opd'], [], [['opd'], []]],
    ['an entry with the scale that it names', ['sakip'], [], [['sakip'], ['nilai']]],
    ['the award of a scale with that scale', ['predikat'], [], [['predikat'], ['nilai']]],
    ['a scale that is asked for', ['opd'], ['lain'], [['opd'], ['lain']]],
    ['each thing once', ['sakip', 'sakip', 'predikat'], ['nilai'], [['sakip', 'predikat'], ['nilai']]],
    ['no unknown ids', ['nobody', '__proto__'], ['nothing'], [[], []]],
  ])('hold %s', (_what, entries, scales, expected) => {
    expect(ids(explain({ entries, scales }))).toEqual(expected);
  });

  it.each([
    ['sakip', 'dari sakip'],
    ['nobody', undefined],
    [undefined, undefined],
  ])('say what the subject leads to, if there is one: %s', (subject, words) => {
    expect(explain({ entries: ['opd'], subject }).references?.inText[0]?.words).toBe(words);
  });
});

it.each([
  [0, ''],
  [1, '1'],
  [999, '999'],
  [1000, '999+'],
])('a page with %d distinct things has the badge “%s”', (distinct, text) => {
  expect(badgeText(distinct)).toBe(text);
});
