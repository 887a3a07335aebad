import { describe, expect, it } from 'vitest';
import { checkLexicon } from '../../src/lexicon/check';
import { entries, entryFiles, scales } from '../../src/lexicon/entries';
import { type Entry, KINDS } from '../../src/lexicon/entry';
import regions from '../../src/lexicon/grammar/regions.json';

/** Share of the entries of one kind for which something holds. */
function share(kind: Entry['kind'], holds: (entry: Entry) => boolean): number {
  const ofKind = entries.filter((entry) => entry.kind === kind);
  return ofKind.filter(holds).length / ofKind.length;
}

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

  it('says in a note of its own who appoints or elects nearly every office', () => {
    expect(share('title', ({ notes }) => notes?.appointed !== undefined)).toBeGreaterThanOrEqual(0.94);
  });

  it('says what every award does not show', () => {
    expect(entries.filter(({ kind, notes }) => kind === 'award' && !notes?.limits).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['how an award is decided', 'decided', 0.5],
    ['how many get an award', 'winners', 0.38],
  ] as const)('says %s where that is known', (_, label, floor) => {
    expect(share('award', ({ notes }) => notes?.[label] !== undefined)).toBeGreaterThanOrEqual(floor);
  });

  it.each(['plt', 'plh', 'pj', 'pjs'])('says what the holder of the acting status %s may not do', (id) => {
    expect(entries.find((entry) => entry.id === id)?.notes?.acting?.id).toMatch(/tidak boleh|hanya boleh/);
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
