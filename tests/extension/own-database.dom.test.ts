import { beforeEach, describe, expect, it } from 'vitest';
import { openOwnDatabase } from '../../src/extension/own-database';
import type { OwnTerm } from '../../src/own/term';
import { manyTerms, ownTerm } from '../support/own';

let name = '';
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});

const ids = async (): Promise<unknown[]> => (await openOwnDatabase(name).readAll()).map((each) => (each as OwnTerm).id);

describe('the database of own terms', () => {
  it('is empty at first, and keeps what is written for whoever opens it next', async () => {
    expect(await ids()).toEqual([]);
    await openOwnDatabase(name).write({ put: [ownTerm({ id: 'own-a' }), ownTerm({ id: 'own-b' })], remove: [] });
    await openOwnDatabase(name).write({ put: [ownTerm({ id: 'own-a', term: 'Lain' })], remove: ['own-b', 'own-x'] });
    expect(await openOwnDatabase(name).readAll()).toEqual([ownTerm({ id: 'own-a', term: 'Lain' })]);
  });

  it('makes a change as a whole or not at all', async () => {
    const database = openOwnDatabase(name);
    await database.write({ put: [ownTerm({ id: 'own-a' })], remove: [] });
    const unwritable = { ...ownTerm({ id: 'own-c' }), term: (() => {}) as unknown as string };
    const change = { put: [ownTerm({ id: 'own-b' }), unwritable], remove: ['own-a'] };
    await expect(database.write(change)).rejects.toThrow();
    expect(await ids()).toEqual(['own-a']);
  });

  it('leaves all as it was when its page dies in the middle of a change', async () => {
    await openOwnDatabase(name).write({ put: [ownTerm({ id: 'own-a' })], remove: [] });
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = (frame.contentWindow as unknown as { indexedDB: IDBFactory }).indexedDB;
    await new Promise<void>((resolve) => {
      const request = inner.open(name, 1);
      request.onsuccess = () => {
        const store = request.result.transaction('terms', 'readwrite').objectStore('terms');
        store.clear();
        store.put(ownTerm({ id: 'own-b' })).onsuccess = () => {
          frame.remove();
          resolve();
        };
      };
    });
    expect(await ids()).toEqual(['own-a']);
  });

  it('keeps 20,000 terms as they are', async () => {
    const terms = manyTerms(20_000);
    await openOwnDatabase(name).write({ put: terms, remove: [] });
    const stored = (await openOwnDatabase(name).readAll()) as OwnTerm[];
    const byId = new Map(stored.map((term) => [term.id, term]));
    expect(terms.every((term) => JSON.stringify(byId.get(term.id)) === JSON.stringify(term))).toBe(true);
  });
});
