// What a card shows and what it can do: the contract between the card's components and whoever opens it.
import type { Settings } from '../extension/settings';
import type { Entry, Kind } from '../lexicon/entry';
import type { Reference, References } from '../lexicon/reference';
import type { Scale } from '../lexicon/scale';
import type { Fact, Mention } from '../recognition/mention';
import type { Language } from './language';

/** The colours of kinds, as the reader has chosen them. */
export type Palette = Settings['palette'];

/** What a card of an entry needs, also of one that no mention led to. */
interface Shown {
  readonly language: Language;
  readonly palette: Palette;
  /** Where the reader may go on the way from entry to entry. */
  readonly trail: { readonly canGoBack: boolean; readonly canGoForward: boolean };
  /** Whether the card stays open until it is closed. */
  readonly pinned: boolean;
  /** Address of the page, for what is copied. */
  readonly address: string;
}

/** The card of an entry to which words of another card led. */
export interface EntryView extends Shown {
  readonly entry: Entry;
  readonly references: References;
}

/** The card of a mention. */
export interface CardView extends Shown {
  readonly mention: Mention;
  /** What explains the mention; null when only a rule found it. */
  readonly entry: Entry | null;
  readonly references: References;
  /** Words of the article that decided for this entry among those with the same form. */
  readonly deciding: readonly string[];
  /** The scale of the mention's grade, when it has one. */
  readonly scale: Scale | null;
  /** Further entries that the mention's words hold: a status, a grade's scheme. */
  readonly also: readonly Entry[];
  /** Facts of this article that belong to this mention. */
  readonly facts: readonly Fact[];
  /** Which mention of the same thing this is, counted from 1. */
  readonly occurrence: Occurrence;
}

/** The card while there is no explanation. */
export interface NoticeView extends Shown {
  readonly kind: Kind;
  /** Words of the article, or those that led here. */
  readonly name: string;
  /** Null for an entry to which words of another card led. */
  readonly occurrence: Occurrence | null;
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
  /** Shows another entry in the same card. */
  follow(to: Reference): void;
  back(): void;
  forward(): void;
  /** Puts a text on the clipboard; false when the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Lets the card stay open until it is closed, or no longer. */
  pin(pinned: boolean): void;
  /** Opens the reader's own glossary at one of its terms. */
  edit(term: string): void;
  /** Lets an entry be marked nowhere any more, or everywhere again; false when that could not be kept. */
  ignore(entry: string, ignored: boolean): Promise<boolean>;
}

/** Name of the card for assistive technology: the entry's name, or the words of the article. */
export const cardLabel = (mention: Mention, entry: Entry | null): string => entry?.name ?? mention.text;
