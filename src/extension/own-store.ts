// The store of the reader's own terms: checks what is read and written, and tells all parts of the extension when it has
// changed, by a revision in the storage that each of them can watch.
import * as v from 'valibot';
import type { Change } from '../own/change';
import { type OwnTerm, OwnTermSchema } from '../own/term';
import type { OwnDatabase } from './own-database';
import type { SettingsArea } from './settings';

/** The key of the revision in the storage. Without it nothing has ever been stored, and the database is left alone. */
export const GLOSSARY_KEY = 'glossary';

/** `unreadable` reading failed; `unwritable` a change was not made; `untold` it was, but open pages may not know. */
export type OwnProblem = 'unreadable' | 'unwritable' | 'untold';

interface LoadedTerms {
  readonly terms: readonly OwnTerm[];
  /** How many stored terms cannot be read; they stay as they are. */
  readonly broken: number;
  readonly problem: OwnProblem | null;
}

export interface OwnStore {
  /** Changes whenever the terms do; null while nothing has ever been stored. @throws when the storage fails. */
  revision(): Promise<string | null>;
  /** Never rejects. */
  read(): Promise<LoadedTerms>;
  /** Makes a change as a whole or not at all. Never rejects: null when it is made. */
  change(change: Change): Promise<OwnProblem | null>;
  /** Tells every change, from any part of the extension; returns the removal. */
  subscribe(listener: () => void): () => void;
}

export interface OwnStoreDeps {
  readonly database: OwnDatabase;
  readonly area: SettingsArea;
  readonly newRevision: () => string;
}

const RevisionSchema = v.object({ revision: v.string() });

function parse(stored: readonly unknown[]): LoadedTerms {
  const terms: OwnTerm[] = [];
  for (const each of stored) {
    const parsed = v.safeParse(OwnTermSchema, each);
    if (parsed.success) terms.push(parsed.output);
  }
  return { terms, broken: stored.length - terms.length, problem: null };
}

async function write({ database, area, newRevision }: OwnStoreDeps, change: Change): Promise<OwnProblem | null> {
  const told = (): Promise<void> => area.set(GLOSSARY_KEY, { revision: newRevision() });
  try {
    for (const term of change.put) v.assert(OwnTermSchema, term);
    // Terms of which no part of the extension could learn would be as good as lost.
    if ((await area.get(GLOSSARY_KEY)) === undefined) await told();
    await database.write(change);
  } catch {
    return 'unwritable';
  }
  return told().then(
    () => null,
    () => 'untold',
  );
}

/** A store over a database. Changes are made one after the other. */
export function createOwnStore(deps: OwnStoreDeps): OwnStore {
  const { database, area } = deps;
  let last: Promise<unknown> = Promise.resolve();
  return {
    async revision() {
      const stored = await area.get(GLOSSARY_KEY);
      if (stored === undefined) return null;
      const parsed = v.safeParse(RevisionSchema, stored);
      return parsed.success ? parsed.output.revision : '';
    },
    async read() {
      try {
        return parse(await database.readAll());
      } catch {
        return { terms: [], broken: 0, problem: 'unreadable' };
      }
    },
    change(change) {
      const done = last.then(() => write(deps, change));
      last = done;
      return done;
    },
    subscribe: (listener) => area.watch(GLOSSARY_KEY, () => listener()),
  };
}
