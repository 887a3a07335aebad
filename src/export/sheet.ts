// What is exported of a page: its mentions with their explanations and places, and its facts. Each format is written
// from this and nothing else.
import type { Entry, Kind, Text } from '../lexicon/entry';
import { thingOf } from '../lexicon/thing';
import type { Fact } from '../recognition/mention';

/** The place of something in words of the page. */
export interface Place {
  /** Where the words stand: the page, or a frame of it. */
  readonly address: string;
  readonly sentence: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface SheetMention extends Place {
  readonly kind: Kind;
  /** Exactly as the page has it. */
  readonly text: string;
  /** What explains it; null when the lexicon does not hold it. */
  readonly entry: Entry | null;
  /** What the page says of it, where it is an award that somebody received. */
  readonly facts: readonly Fact[];
}

export interface Sheet {
  readonly address: string;
  readonly title: string;
  /** When the page was read, as `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly accessed: string;
  /** Language of labels and explanations. */
  readonly language: keyof Text;
  /** In reading order. */
  readonly mentions: readonly SheetMention[];
}

/** One thing that a page mentions, at its first mention. */
export interface SheetThing extends SheetMention {
  readonly times: number;
}

/** The distinct things of a page in reading order. */
export function thingsOf({ mentions }: Sheet): readonly SheetThing[] {
  const things = new Map<string, SheetThing>();
  for (const mention of mentions) {
    const key = thingOf({ ...mention, entry: mention.entry?.id ?? null });
    const before = things.get(key);
    things.set(key, before ? { ...before, times: before.times + 1 } : { ...mention, times: 1 });
  }
  return [...things.values()];
}

/** The facts of a page, each with the place that states it. */
export const factsOf = ({ mentions }: Sheet): readonly (Fact & Place)[] =>
  mentions.flatMap(({ facts, address, sentence, prefix, suffix }) =>
    facts.map((fact) => ({ ...fact, address, sentence, prefix, suffix })),
  );
