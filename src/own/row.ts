// One item of an imported file, made a term or a fault that can be told with its line.
import { type Draft, isFault, newIdentity, type OwnTerm, readTerm, type TermFault } from './term';

/** What a file says of one term; ids and dates may be missing. */
export interface Row {
  readonly line: number;
  readonly fields: Draft & Readonly<Record<'id' | 'created' | 'changed', string>>;
}

/** A line that cannot be read: a field is at fault, or the line as a whole. */
export interface BadLine {
  readonly line: number;
  readonly fault: TermFault | 'quotes' | 'columns' | 'shape';
}

export interface Incoming {
  readonly line: number;
  readonly term: OwnTerm;
}

/** Gives new terms their ids and dates. */
export interface Origin {
  readonly newId: () => string;
  readonly now: Date;
}

/** Reads one row. */
export function readRow({ line, fields }: Row, { newId, now }: Origin): Incoming | BadLine {
  const fresh = newIdentity(newId(), now);
  const { id, created, changed, ...draft } = fields;
  const since = created || changed || fresh.created;
  const term = readTerm(draft, { id: id || fresh.id, created: since, changed: changed || since });
  return isFault(term) ? { line, fault: term } : { line, term };
}
