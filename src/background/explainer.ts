// Looks up explanations by entry id, with the scales on which their grades are read.
import type { Entry } from '../lexicon/entry';
import type { Scale } from '../lexicon/scale';

export interface Explanation {
  readonly entries: Entry[];
  readonly scales: Scale[];
}

/**
 * Makes the look-up.
 * @returns a function from ids of entries and scales to what they name, with the scales of the entries themselves;
 *   unknown ids are left out, each id is answered once.
 */
export function createExplainer(
  entries: readonly Entry[],
  scales: readonly Scale[],
): (ids: readonly string[], scaleIds?: readonly string[]) => Explanation {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (ids, scaleIds = []) => {
    const found = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
    const names = new Set(found.map((entry) => entry.id));
    const named = new Set([...scaleIds, ...found.flatMap((entry) => entry.scale ?? [])]);
    const wanted = scales.filter((scale) => named.has(scale.id) || names.has(scale.award));
    return { entries: found, scales: wanted };
  };
}

/** Text of the toolbar badge: nothing for nothing, and never wider than the badge. */
export const badgeText = (distinct: number): string =>
  distinct === 0 ? '' : distinct > 999 ? '999+' : String(distinct);
