import { describe, expect, it } from 'vitest';
import { checkLexicon } from '../../src/lexicon/check';
import { entries, entryFiles, scales } from '../../src/lexicon/entries';
import { KINDS } from '../../src/lexicon/entry';
import regions from '../../src/lexicon/grammar/regions.json';

describe('the lexicon', () => {
  it('passes its own checks', () => {
    expect(checkLexicon(entryFiles, scales)).toEqual([]);
  });

  it.each(KINDS)('explains many things of kind %s', (kind) => {
    expect(entries.filter((entry) => entry.kind === kind).length).toBeGreaterThan(100);
  });

  it('names a basis or a responsible body for nearly every entry', () => {
    const founded = entries.filter((entry) => entry.basis?.length || entry.giver);
    expect(founded.length / entries.length).toBeGreaterThan(0.95);
  });

  it('knows 38 provinces and 514 regencies and cities', () => {
    expect(regions).toHaveLength(38);
    const parts = regions.flatMap((province) => [
      ...province.regencies.map((name) => `Kabupaten ${name}`),
      ...province.cities.map((name) => `Kota ${name}`),
    ]);
    expect(parts).toHaveLength(514);
    expect(new Set(parts).size).toBe(514);
  });
});
