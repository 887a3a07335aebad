import { describe, expect, it } from 'vitest';
import { createOwnStore, GLOSSARY_KEY } from '../../src/extension/own-store';
import type { Change } from '../../src/own/change';
import { ownTerm } from '../support/own';

const put = (...ids: string[]): Change => ({ put: ids.map((id) => ownTerm({ id })), remove: [] });

/** A database and a storage that may fail, and the store over them. */
function world(stored: readonly unknown[] = []) {
  const terms = new Map<unknown, unknown>(stored.map((each, index) => [(each as { id?: string }).id ?? index, each]));
  const area = new Map<string, unknown>();
  const fails = { read: false, write: false, area: 0 };
  const told: unknown[] = [];
  let revisions = 0;
  const store = createOwnStore({
    database: {
      async readAll() {
        if (fails.read) throw new Error('gone');
        return [...terms.values()];
      },
      async write(change) {
        if (fails.write) throw new Error('full');
        for (const id of change.remove) terms.delete(id);
        for (const term of change.put) terms.set(term.id, term);
      },
    },
    area: {
      get: async (key) => area.get(key),
      async set(key, value) {
        if (fails.area-- === 1) throw new Error('full');
        area.set(key, value);
        told.push(value);
      },
      watch: () => () => {},
    },
    newRevision: () => String(++revisions),
  });
  return { store, terms, area, fails, told };
}

describe('the store of own terms', () => {
  it('has no revision, and no use for the database, before the first change', async () => {
    const { store } = world();
    expect(await store.revision()).toBeNull();
  });

  it('keeps terms, changes them and takes them away, and tells each change by a new revision', async () => {
    const { store } = world();
    expect(await store.change(put('own-a', 'own-b'))).toBeNull();
    const first = await store.revision();
    expect(await store.change({ put: [ownTerm({ id: 'own-a', term: 'Lain' })], remove: ['own-b'] })).toBeNull();
    expect(await store.read()).toEqual({ terms: [ownTerm({ id: 'own-a', term: 'Lain' })], broken: 0, problem: null });
    expect(await store.revision()).not.toBe(first);
  });

  it('makes changes one after the other', async () => {
    const { store } = world();
    await Promise.all([store.change(put('own-a')), store.change({ put: [], remove: ['own-a'] })]);
    expect((await store.read()).terms).toEqual([]);
  });

  it('says that it cannot read, instead of showing an empty glossary', async () => {
    const { store, fails } = world([ownTerm()]);
    fails.read = true;
    expect(await store.read()).toMatchObject({ problem: 'unreadable' });
  });

  it('says that a change was not made, and keeps what was there', async () => {
    const { store, fails, told } = world();
    await store.change(put('own-a'));
    const before = told.length;
    fails.write = true;
    expect(await store.change(put('own-b'))).toBe('unwritable');
    expect((await store.read()).terms.map(({ id }) => id)).toEqual(['own-a']);
    expect(told).toHaveLength(before);
    fails.write = false;
    expect(await store.change(put('own-b'))).toBeNull();
  });

  it('keeps nothing of which nobody could learn', async () => {
    const { store, fails, terms } = world();
    fails.area = 1;
    expect(await store.change(put('own-a'))).toBe('unwritable');
    expect(terms.size).toBe(0);
  });

  it('says that open pages were not told', async () => {
    const { store, fails } = world();
    await store.change(put('own-a'));
    fails.area = 1;
    expect(await store.change(put('own-b'))).toBe('untold');
    expect((await store.read()).terms).toHaveLength(2);
  });

  it('passes over what is no term, counts it, and leaves it as it is', async () => {
    const garbage = [{ id: 'own-x', term: 7 }, 'text', { ...ownTerm({ id: 'own-y' }), extra: 1 }, null];
    const { store, terms } = world([ownTerm(), ...garbage.filter((each) => each !== null)]);
    expect(await store.read()).toEqual({ terms: [ownTerm()], broken: 3, problem: null });
    await store.change(put('own-b'));
    expect(terms.size).toBe(5);
  });

  it('writes no term that is none', async () => {
    const { store, terms } = world();
    expect(await store.change({ put: [ownTerm({ term: '\uD800' })], remove: [] })).toBe('unwritable');
    expect(terms.size).toBe(0);
  });

  it('takes garbage for a revision that nobody knows', async () => {
    const { store, area } = world();
    area.set(GLOSSARY_KEY, 'garbage');
    expect(await store.revision()).toBe('');
  });
});
