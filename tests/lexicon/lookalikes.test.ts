import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLookalikes } from '../../src/lexicon/lookalikes';
import { isOneEditApart } from '../../src/text/edit-distance';

const words = ['kementerian', 'kemeterian', 'pemerintah', 'perintah', 'dinas'];
const lookalikes = indexLookalikes([0, 1, 2, 3, 4], words, 7);

describe('lookalikes of a word', () => {
  it.each([
    ['a letter doubled', 'kementerrian', ['kementerian']],
    ['a letter left out, and one more', 'kementeran', ['kementerian', 'kemeterian']],
    ['the first two letters swapped', 'epmerintah', ['pemerintah']],
    ['the last two letters swapped', 'pemerintha', ['pemerintah']],
    ['a word of another length', 'pemerintahan-kita', []],
    ['a word with other ends', 'merdeka', []],
    ['a short word is never meant', 'dinsa', []],
  ])('%s: %s', (_, word, expected) => {
    expect(lookalikes(word).map((id) => words[id])).toEqual(expected);
  });

  it.each([5, 7])('hold every word of %d letters and more that is one edit apart', (shortest) => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: shortest - 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 30 }), letters, (known, word) => {
        const found = indexLookalikes([...known.keys()], known, shortest)(word);
        const meant = known.flatMap((other, id) =>
          other.length >= shortest && isOneEditApart(other, word) ? [id] : [],
        );
        expect(meant.filter((id) => !found.includes(id))).toEqual([]);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
