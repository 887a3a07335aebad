import { describe, expect, it } from 'vitest';
import { WordTable } from '../../src/lexicon/word-table';

describe('a table of words', () => {
  const many = Array.from({ length: 1000 }, (_, i) => `kata${i.toString(3)}`);
  const table = new WordTable(many.length);
  const ids = many.map((word) => table.add(word));

  it('numbers words in the order in which they come, each once', () => {
    expect(ids).toEqual([...many.keys()]);
    expect(table.add('kata12')).toBe(many.indexOf('kata12'));
    expect(table.words).toEqual(many);
  });

  it('finds a word inside of a text', () => {
    expect(many.map((word) => table.find(`(${word})`, 1, 1 + word.length))).toEqual(ids);
  });

  it.each([
    ['a longer word', 'kata1x', 0, 6],
    ['a shorter one', 'kata1', 0, 4],
    ['one in capitals', 'KATA1', 0, 5],
    ['nothing', 'kata1', 2, 2],
  ])('does not find %s', (_, text, start, end) => {
    expect(table.find(text, start, end)).toBe(-1);
  });
});
