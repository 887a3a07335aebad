// What a card shows and what it can do: the contract between the card's components and whoever opens it.
import type { Entry } from '../lexicon/entry';
import type { Scale } from '../lexicon/scale';
import type { Fact, Mention } from '../recognition/mention';
import type { Language } from './language';

export interface CardView {
  readonly mention: Mention;
  /** What explains the mention; null when only a rule found it. */
  readonly entry: Entry | null;
  /** The scale of the mention's grade, when it has one. */
  readonly scale: Scale | null;
  /** Further entries that the mention's words hold: a status, a grade's scheme. */
  readonly also: readonly Entry[];
  /** Facts of this article that belong to this mention. */
  readonly facts: readonly Fact[];
  /** Which mention of the same thing this is, counted from 1. */
  readonly occurrence: Occurrence;
  readonly language: Language;
}

export interface Occurrence {
  readonly index: number;
  readonly total: number;
}

export interface CardActions {
  close(): void;
  /** Goes to the mention of the same thing before this one, or round to the last. */
  previous(): void;
  /** Goes to the mention of the same thing after this one, or round to the first. */
  next(): void;
}

/** Name of the card for assistive technology: the entry's name, or the words of the article. */
export const cardLabel = (mention: Mention, entry: Entry | null): string => entry?.name ?? mention.text;
