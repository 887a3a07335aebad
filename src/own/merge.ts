// What an import would do to a glossary: worked out in full before anything is written.
import type { Change } from './change';
import type { Incoming } from './row';
import { LIMITS, type OwnTerm, saysTheSame, termKey } from './term';

/** Which of two texts for the same term is kept. */
export type Choice = 'mine' | 'theirs';

/** Two texts for one term: what is there, or an earlier line of the file, against a later line. */
export interface Conflict {
  readonly line: number;
  readonly mine: OwnTerm;
  readonly theirs: OwnTerm;
  /** The line of the file with the other text; null when it is the glossary's own. */
  readonly earlier: number | null;
}

export interface Plan {
  readonly added: readonly Incoming[];
  readonly changed: readonly Incoming[];
  readonly unchanged: number;
  readonly conflicts: readonly Conflict[];
  readonly change: Change;
  /** Whether the glossary would outgrow its limit. */
  readonly tooMany: boolean;
}

/** The glossary as it becomes, line by line. */
class Growing {
  private readonly byId = new Map<string, OwnTerm>();
  private readonly byKey = new Map<string, OwnTerm>();
  private readonly lines = new Map<string, number>();

  constructor(terms: readonly OwnTerm[]) {
    for (const term of terms) this.keep(term);
  }

  get size(): number {
    return this.byId.size;
  }

  like({ id, term }: OwnTerm): OwnTerm | undefined {
    return this.byKey.get(termKey(term)) ?? this.byId.get(id);
  }

  lineOf({ id }: OwnTerm): number | null {
    return this.lines.get(id) ?? null;
  }

  take({ line, term }: Incoming): void {
    const before = this.byId.get(term.id);
    if (before) this.byKey.delete(termKey(before.term));
    this.keep(term);
    this.lines.set(term.id, line);
  }

  /** What was taken, as it stands in the end. */
  taken(): OwnTerm[] {
    return [...this.lines.keys()].flatMap((id) => this.byId.get(id) ?? []);
  }

  private keep(term: OwnTerm): void {
    this.byId.set(term.id, term);
    this.byKey.set(termKey(term.term), term);
  }
}

/** Plans an import. */
export function planImport(mine: readonly OwnTerm[], incoming: readonly Incoming[], choice: Choice): Plan {
  const glossary = new Growing(mine);
  const added: Incoming[] = [];
  const changed: Incoming[] = [];
  const conflicts: Conflict[] = [];
  let unchanged = 0;
  for (const each of incoming) {
    const { line, term } = each;
    const there = glossary.like(term);
    if (!there) {
      added.push(each);
      glossary.take(each);
    } else if (saysTheSame(there, term)) unchanged++;
    else if (glossary.lineOf(there) === null && there.id === term.id && term.changed >= there.changed) {
      changed.push(each);
      glossary.take(each);
    } else {
      conflicts.push({ line, mine: there, theirs: term, earlier: glossary.lineOf(there) });
      if (choice === 'theirs') glossary.take({ line, term: { ...term, id: there.id, created: there.created } });
    }
  }
  const change = { put: glossary.taken(), remove: [] };
  return { added, changed, unchanged, conflicts, change, tooMany: glossary.size > LIMITS.terms };
}
