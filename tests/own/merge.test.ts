import { describe, expect, it } from 'vitest';
import { type Change, inverseOf } from '../../src/own/change';
import { type Choice, planImport } from '../../src/own/merge';
import { LIMITS, type OwnTerm } from '../../src/own/term';
import { ownTerm } from '../support/own';

const MINE = [ownTerm({ id: 'own-a', term: 'Satu' }), ownTerm({ id: 'own-b', term: 'Dua' })];
const incoming = (...terms: OwnTerm[]) => terms.map((term, index) => ({ line: index + 2, term }));
const plan = (choice: Choice, ...terms: OwnTerm[]) => planImport(MINE, incoming(...terms), choice);
const LATER = '2026-11-25T00:00:00Z';
const EARLIER = '2026-11-23T00:00:00Z';

describe('an import', () => {
  it('adds what is not there', () => {
    const tiga = ownTerm({ id: 'own-c', term: 'Tiga' });
    const { added, change, conflicts } = plan('mine', tiga);
    expect([added.length, conflicts.length, change.put]).toEqual([1, 0, [tiga]]);
  });

  it('leaves alone what says the same, also under another id and date', () => {
    const { unchanged, change } = plan('theirs', ownTerm({ id: 'own-x', term: 'Satu', changed: LATER }));
    expect([unchanged, change.put]).toEqual([1, []]);
  });

  it('changes a term whose newer text it has, also one that was renamed', () => {
    const newer = ownTerm({ id: 'own-a', term: 'Satu Baru', changed: LATER });
    const { changed, change, conflicts } = plan('mine', newer);
    expect([changed.length, conflicts.length, change.put]).toEqual([1, 0, [newer]]);
  });

  it.each([
    ['an older text of the same term', ownTerm({ id: 'own-a', term: 'Satu', explanation: 'Lama.', changed: EARLIER })],
    ['another text without a known id', ownTerm({ id: 'own-x', term: 'SATU', explanation: 'Lain.' })],
    ['a known id under the name of another term', ownTerm({ id: 'own-b', term: 'satu', explanation: 'Lain.' })],
  ])('is in conflict over %s, and the choice decides', (_what, theirs) => {
    const kept = plan('mine', theirs);
    expect(kept.conflicts).toEqual([{ line: 2, mine: MINE[0], theirs, earlier: null }]);
    expect(kept.change.put).toEqual([]);
    const taken = plan('theirs', theirs);
    expect(taken.conflicts).toEqual(kept.conflicts);
    expect(taken.change.put).toEqual([{ ...theirs, id: 'own-a', created: MINE[0]?.created }]);
  });

  it('is in conflict with itself where two of its lines differ', () => {
    const first = ownTerm({ id: 'own-c', term: 'Tiga' });
    const second = ownTerm({ id: 'own-d', term: 'tiga', explanation: 'Lain.' });
    const { added, conflicts, change } = plan('mine', first, second, first);
    expect([added.length, change.put]).toEqual([1, [first]]);
    expect(conflicts).toEqual([{ line: 3, mine: first, theirs: second, earlier: 2 }]);
    expect(plan('theirs', first, second).change.put).toEqual([{ ...second, id: 'own-c' }]);
  });

  it('says when the glossary would outgrow its limit', () => {
    const many = Array.from({ length: LIMITS.terms }, (_, i) => ownTerm({ id: `own-${i}`, term: `Banyak ${i}` }));
    expect(plan('mine', ...many).tooMany).toBe(true);
    expect(plan('mine', ...many.slice(2)).tooMany).toBe(false);
  });
});

describe('a change is taken back', () => {
  const applied = (terms: readonly OwnTerm[], { put, remove }: Change): OwnTerm[] => {
    const byId = new Map(terms.map((term) => [term.id, term]));
    for (const term of put) byId.set(term.id, term);
    for (const id of remove) byId.delete(id);
    return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };

  it.each<[string, Change]>([
    ['added', { put: [ownTerm({ id: 'own-c' })], remove: [] }],
    ['edited', { put: [ownTerm({ id: 'own-a', term: 'Lain' })], remove: [] }],
    ['deleted', { put: [], remove: ['own-b'] }],
    [
      'all at once',
      { put: [ownTerm({ id: 'own-c' }), ownTerm({ id: 'own-a', term: 'X1' })], remove: ['own-b', 'own-x'] },
    ],
  ])('whatever was %s', (_what, change) => {
    expect(applied(applied(MINE, change), inverseOf(change, MINE))).toEqual(MINE);
  });
});
