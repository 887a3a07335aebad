// Looks up explanations by entry id, with the scales on which their grades are read and what a card's entry leads to.
import type { Entry } from '../lexicon/entry';
import type { References } from '../lexicon/reference';
import type { Scale } from '../lexicon/scale';

interface Asked {
  readonly entries: readonly string[];
  readonly scales?: readonly string[] | undefined;
  /** The entry whose card it is. */
  readonly subject?: string | undefined;
}

interface Explanation {
  readonly entries: Entry[];
  readonly scales: Scale[];
  readonly references?: References;
}

interface Knowledge {
  readonly entries: readonly Entry[];
  readonly scales: readonly Scale[];
  readonly refer: (entry: Entry, own: readonly Entry[]) => References;
}

const NO_ENTRIES: ReadonlyMap<string, Entry> = new Map();

/**
 * Makes the look-up.
 * @returns a function from ids of entries and scales, and the reader's own entries, to what they name, with the scales of
 *   the entries themselves and the references of the subject; unknown ids are left out, each id is answered once.
 */
export function createExplainer({
  entries,
  scales,
  refer,
}: Knowledge): (asked: Asked, own?: ReadonlyMap<string, Entry>) => Explanation {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (asked, own = NO_ENTRIES) => {
    const entryOf = (id: string): Entry | undefined => byId.get(id) ?? own.get(id);
    const found = [...new Set(asked.entries)].flatMap((id) => entryOf(id) ?? []);
    const names = new Set(found.map((entry) => entry.id));
    const named = new Set([...(asked.scales ?? []), ...found.flatMap((entry) => entry.scale ?? [])]);
    const wanted = scales.filter((scale) => named.has(scale.id) || names.has(scale.award));
    const subject = entryOf(asked.subject ?? '');
    return { entries: found, scales: wanted, ...(subject ? { references: refer(subject, [...own.values()]) } : {}) };
  };
}

/** Text of the toolbar badge: nothing for nothing, and never wider than the badge. */
export const badgeText = (distinct: number): string =>
  distinct === 0 ? '' : distinct > 999 ? '999+' : String(distinct);
