// A change of the glossary, and what takes it back.
import type { OwnTerm } from './term';

/** What is written at once, or not at all. */
export interface Change {
  readonly put: readonly OwnTerm[];
  /** Ids. */
  readonly remove: readonly string[];
}

/** The change that takes another back, as seen from the terms before it. */
export function inverseOf({ put, remove }: Change, before: readonly OwnTerm[]): Change {
  const touched = new Set([...put.map(({ id }) => id), ...remove]);
  const known = before.filter(({ id }) => touched.has(id));
  const ids = new Set(known.map(({ id }) => id));
  return { put: known, remove: put.map(({ id }) => id).filter((id) => !ids.has(id)) };
}
