// Official names of entries, for lists that know their ids. They are a help: without them the page's own words, or the
// ids, stand alone.
import type { PageList, ReplyOf } from '../extension/contracts';
import type { PageModel } from '../ui/page-model';

/** Ids of the entries that a page mentions. */
export const entriesOn = ({ mentions }: PageList): readonly string[] => [
  ...new Set(mentions.flatMap(({ entry }) => entry ?? [])),
];

/** Adds the names of these entries to those that are known, asking only for others. Never rejects. */
export async function addNames(
  names: PageModel['names'],
  ids: readonly string[],
  explain: (entries: readonly string[]) => Promise<ReplyOf<'explain'>>,
): Promise<void> {
  const unknown = ids.filter((id) => !names.val.has(id));
  if (unknown.length === 0) return;
  try {
    const { entries } = await explain(unknown);
    names.val = new Map([...names.val, ...entries.map(({ id, name }) => [id, name] as const)]);
  } catch {
    // The next list asks again.
  }
}
