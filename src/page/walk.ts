// Goes from one mention to another of the same thing, or to the next of any.
import { thingOf } from '../lexicon/thing';
import type { Mention } from '../recognition/mention';

/** Indexes of all mentions of the thing that a mention names, in text order; empty when there is no such mention. */
export function occurrencesOf(mentions: readonly Mention[], index: number): number[] {
  const mention = mentions[index];
  if (!mention) return [];
  const thing = thingOf(mention);
  return [...mentions.keys()].filter((i) => thingOf(mentions[i] as Mention) === thing);
}

/** The mention of the same thing that follows (`1`) or comes before (`-1`), and round from the last to the first. */
export function neighbourOf(mentions: readonly Mention[], index: number, direction: 1 | -1): number {
  const all = occurrencesOf(mentions, index);
  return all.at((all.indexOf(index) + direction) % all.length) ?? index;
}

/** Index of the mention that is nearest to an index, among those that are meant; undefined when there is none. */
export const nearestTo = (
  mentions: readonly Mention[],
  index: number,
  isMeant: (mention: Mention) => boolean,
): number | undefined =>
  [...mentions.keys()]
    .filter((i) => isMeant(mentions[i] as Mention))
    .sort((a, b) => Math.abs(a - index) - Math.abs(b - index))[0];
