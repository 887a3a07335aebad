// Gathers a page's mentions into distinct things, for the lists of popup and panel.
import type { PageList } from '../extension/contracts';
import { KINDS, type Kind } from '../lexicon/entry';
import { thingOf } from '../lexicon/thing';

/** As much of a mention as a list needs. */
export type ListedMention = PageList['mentions'][number];

export interface MentionGroup {
  readonly kind: Kind;
  readonly entry: string | null;
  /** As first written on the page. */
  readonly text: string;
  /** Positions of all its mentions, in reading order. */
  readonly indices: readonly number[];
}

/** The distinct things in reading order of their first mention. */
export function groupMentions(mentions: readonly ListedMention[]): readonly MentionGroup[] {
  const groups = new Map<string, MentionGroup & { indices: number[] }>();
  for (const mention of mentions) {
    const thing = thingOf(mention);
    const group = groups.get(thing);
    if (group) group.indices.push(mention.index);
    else groups.set(thing, { kind: mention.kind, entry: mention.entry, text: mention.text, indices: [mention.index] });
  }
  return [...groups.values()];
}

/** The same by kind, kinds in the lexicon's order; a kind without mentions is left out. */
export const groupsByKind = (groups: readonly MentionGroup[]): readonly [Kind, readonly MentionGroup[]][] =>
  KINDS.map((kind): [Kind, readonly MentionGroup[]] => [kind, groups.filter((group) => group.kind === kind)]).filter(
    ([, members]) => members.length > 0,
  );
