import { describe, expect, it } from 'vitest';
import { createExplainer } from '../../src/background/explainer';
import { createOwnKnowledge } from '../../src/background/own-knowledge';
import { createReferences } from '../../src/background/references';
import { searchBoth } from '../../src/background/search-both';
import type { Entry } from '../../src/lexicon/entry';
import { ownEntry } from '../../src/own/entry';
import type { OwnTerm } from '../../src/own/term';
import { ownTerm } from '../support/own';

/** A store whose readings are counted. */
function store(terms: readonly OwnTerm[], revision: string | null = '1') {
  const world = { terms, revision, reads: 0, fails: false };
  const own = createOwnKnowledge({
    revision: async () => {
      if (world.fails) throw new Error('gone');
      return world.revision;
    },
    async read() {
      world.reads++;
      return { terms: world.terms, broken: 0, problem: null };
    },
  });
  return { world, own };
}

describe('own terms in the background', () => {
  it('cost no reading before there has ever been one', async () => {
    const { world, own } = store([], null);
    expect((await own()).forms).toBeNull();
    expect(world.reads).toBe(0);
  });

  it('are read once for each revision', async () => {
    const { world, own } = store([ownTerm()]);
    await Promise.all([own(), own()]);
    expect([(await own()).entries.size, world.reads]).toEqual([1, 1]);
    Object.assign(world, { revision: '2', terms: [] });
    expect([(await own()).forms, (await own()).entries.size, world.reads]).toEqual([null, 0, 2]);
  });

  it('are as if there were none where the storage fails, until it works again', async () => {
    const { world, own } = store([ownTerm()]);
    world.fails = true;
    expect((await own()).forms).toBeNull();
    world.fails = false;
    expect((await own()).forms).not.toBeNull();
  });

  it('are found by what the reader types', async () => {
    const { own } = store([ownTerm({ forms: ['Rembug Desa'] })]);
    const { search } = await own();
    expect(search('rembug', 5).entries.map(({ id }) => id)).toEqual(['own-1']);
  });
});

const text = (words: string) => ({ id: words, en: words });
const opd = { id: 'opd', name: 'Organisasi', forms: ['OPD'], explanation: text('.') } as unknown as Entry;
const mine = ownEntry(ownTerm({ term: 'OPD' }));

describe('own terms beside the lexicon', () => {
  const refer = createReferences([opd], () => ({ mentions: [], facts: [] }));

  it('are rivals of entries with the same form, and these of them', () => {
    expect(refer(opd, [mine]).rivals).toEqual([{ words: 'OPD', entry: 'own-1', form: 'OPD' }]);
    expect(refer(mine, [mine]).rivals).toEqual([{ words: 'Organisasi', entry: 'opd', form: 'OPD' }]);
  });

  it('are explained by their own words', () => {
    const explain = createExplainer({ entries: [opd], scales: [], refer });
    const own = new Map([[mine.id, mine]]);
    const { entries, references } = explain({ entries: ['own-1', 'opd', 'own-2'], subject: 'own-1' }, own);
    expect(entries).toEqual([mine, opd]);
    expect(references?.rivals.map(({ entry }) => entry)).toEqual(['opd']);
    expect(explain({ entries: ['own-1'] }).entries).toEqual([]);
  });

  const found = (ids: string[], guessed = false) => ({ entries: ids.map((id) => ({ id }) as Entry), guessed });
  it.each([
    ['own terms first', found(['a']), found(['b']), ['a', 'b'], false],
    ['no guess beside what reads as typed', found(['a']), found(['b'], true), ['a'], false],
    ['no own guess either', found(['a'], true), found(['b']), ['b'], false],
    ['guesses of both where there is nothing else', found(['a'], true), found(['b'], true), ['a', 'b'], true],
    ['guesses of one', found([]), found(['b'], true), ['b'], true],
    ['nothing', found([]), found([]), [], false],
  ])('are searched together: %s', (_what, own, lexicon, ids, guessed) => {
    const both = searchBoth(own, lexicon);
    expect([both.entries.map(({ id }) => id), both.guessed]).toEqual([ids, guessed]);
  });
});
