import { describe, expect, it } from 'vitest';
import type { Scale } from '../../src/lexicon/scale';
import { levelSentence, rangeSigns, rangeWords } from '../../src/ui/scale-words';

type Bounds = { from?: number; to?: number };
const scale = (boundary: Scale['boundary'], ...levels: (Bounds & { grade?: string })[]): Scale => ({
  id: 's',
  name: { id: 'Nilai', en: 'Score' },
  award: 'a',
  schemes: ['a'],
  levels: levels.map((level, index) => ({ word: `Kata ${index + 1}`, ...level })),
  boundary,
  confidence: 'verified',
});

describe('the values of a level', () => {
  it.each<[Scale['boundary'], Bounds, string | null, string | null, string]>([
    ['above', { from: 80, to: 90 }, 'di atas 80 sampai 90', 'above 80 up to 90', '>80–90'],
    ['above', { from: 0, to: 30 }, '0 sampai 30', '0 to 30', '0–30'],
    ['above', { from: 60 }, 'di atas 60', 'above 60', '>60'],
    ['from', { from: 78, to: 87.99 }, '78 sampai 87,99', '78 to 87.99', '78–87,99'],
    [undefined, { from: 90 }, '90 ke atas', '90 or more', '≥90'],
    [undefined, { to: 30 }, 'sampai 30', 'up to 30', '≤30'],
    [undefined, {}, null, null, ''],
  ])('%s %j', (boundary, bounds, id, en, signs) => {
    const one = scale(boundary, bounds, bounds);
    const level = one.levels[0];
    if (!level) throw new Error('no level');
    expect(rangeWords(one, level, 'id')).toBe(id);
    expect(rangeWords(one, level, 'en')).toBe(en);
    expect(rangeSigns(one, level, 'id')).toBe(signs);
  });
});

describe('a level in a sentence', () => {
  const seven = scale('above', { grade: 'AA' }, { grade: 'A', from: 80, to: 90 }, {}, {}, {}, {}, { from: 0, to: 30 });
  it.each<[number, 'id' | 'en', string]>([
    [0, 'id', 'AA, Kata 1: tertinggi dari tujuh tingkat.'],
    [0, 'en', 'AA, Kata 1: highest of seven levels.'],
    [1, 'id', 'A, Kata 2: nilai di atas 80 sampai 90, kedua dari tujuh tingkat.'],
    [1, 'en', 'A, Kata 2: a score above 80 up to 90, second of seven levels.'],
    [6, 'id', 'Kata 7: nilai 0 sampai 30, ketujuh dari tujuh tingkat.'],
    [7, 'id', ''],
  ])('level %d in %s', (index, language, expected) => {
    expect(levelSentence(seven, index, language)).toBe(expected);
  });
});
