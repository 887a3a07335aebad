// The one rule by which badge, popup, card and repeated marks count: when two mentions mean the same thing.
import type { Kind } from './entry';

/** What two mentions share when they mean the same thing: their entry, or without one their kind and words. */
export const thingOf = ({ entry, kind, text }: { entry: string | null; kind: Kind; text: string }): string =>
  entry ?? `${kind} ${text.toLowerCase()}`;
