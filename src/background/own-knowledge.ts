// What the background knows of the reader's own terms: their forms for recognition, their entries for explanations and
// search. It is read again when the store has changed; without own terms it costs a look at the revision.
import type { OwnStore } from '../extension/own-store';
import { compileForms } from '../lexicon/compile';
import type { Entry } from '../lexicon/entry';
import { type FormIndex, loadForms } from '../lexicon/load';
import { createSearch, type SearchResult } from '../lexicon/search';
import { ownEntry } from '../own/entry';

export interface OwnKnowledge {
  /** Null while there are no own terms. */
  readonly forms: FormIndex | null;
  /** By id. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly search: (query: string, most: number) => SearchResult;
}

const knowing = (entries: readonly Entry[]): OwnKnowledge => ({
  forms: entries.length === 0 ? null : loadForms(compileForms(entries)),
  entries: new Map(entries.map((entry) => [entry.id, entry])),
  search: createSearch(entries),
});

/** Makes what knows own terms as they are now. What cannot be read is as if it were not there, until it can. */
export function createOwnKnowledge(store: Pick<OwnStore, 'revision' | 'read'>): () => Promise<OwnKnowledge> {
  const nothing = knowing([]);
  let known: { readonly revision: string; readonly knowledge: Promise<OwnKnowledge> } | null = null;
  const load = async (): Promise<OwnKnowledge> => {
    const { terms, problem } = await store.read();
    if (problem) known = null;
    return terms.length === 0 ? nothing : knowing(terms.map(ownEntry));
  };
  return async () => {
    const revision = await store.revision().catch(() => null);
    if (revision === null) return nothing;
    if (known?.revision !== revision) known = { revision, knowledge: load() };
    return known.knowledge;
  };
}
