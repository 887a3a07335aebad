// The reader's own terms in the browser's database. A change is one transaction: a crash, a full disk or an error in the
// middle of it leaves everything as it was. What is stored is checked by the store, not here.
import type { Change } from '../own/change';
import type { OwnTerm } from '../own/term';

export interface OwnDatabase {
  /** Everything that is stored, whatever it is. */
  readAll(): Promise<readonly unknown[]>;
  /** Makes a change as a whole, or rejects and leaves all as it was. */
  write(change: Change): Promise<void>;
}

const STORE = 'terms';

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the change was given up'));
  });
}

function put(transaction: IDBTransaction, terms: readonly OwnTerm[], remove: readonly string[]): void {
  const store = transaction.objectStore(STORE);
  try {
    for (const id of remove) store.delete(id);
    for (const term of terms) store.put(term);
  } catch (error) {
    transaction.abort();
    throw error;
  }
}

/** Opens the database for each action, so that none is held open in another version's way. */
export function openOwnDatabase(name = 'glossary'): OwnDatabase {
  return {
    async readAll() {
      const database = await opened(name);
      try {
        const transaction = database.transaction(STORE);
        const request = transaction.objectStore(STORE).getAll();
        await finished(transaction);
        return request.result;
      } finally {
        database.close();
      }
    },
    async write({ put: terms, remove }) {
      // Asks the browser not to clear it when the disk runs low; with `unlimitedStorage` it asks nobody.
      void navigator.storage?.persist?.().catch(() => {});
      const database = await opened(name);
      try {
        // "Strict": told to be done only once it is on the disk.
        const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
        const done = finished(transaction);
        done.catch(() => {});
        put(transaction, terms, remove);
        await done;
      } finally {
        database.close();
      }
    },
  };
}
