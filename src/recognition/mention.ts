// What recognition hands out: mentions and facts. Every other layer knows recognition by these types alone.
import type { Kind } from '../lexicon/entry';
import type { Rule } from '../lexicon/rule';
import type { Span } from '../text/span';

/** Why a stretch was marked: the rule by name, and the words of the text that decided. */
export interface Reason {
  readonly rule: Rule;
  readonly words?: readonly string[];
}

/** The place of a grade: index into the levels of a scale, best first. */
export interface GradePlace {
  readonly scale: string;
  readonly level: number;
}

/** An accepted, typed stretch of a text. Mentions never overlap and are in text order. */
export interface Mention extends Span {
  readonly kind: Kind;
  /** Exactly `text.slice(start, end)`. */
  readonly text: string;
  /** Id of the entry that explains it, or null when only a rule found it. */
  readonly entry: string | null;
  /** Further entries that its words hold: the status in "Plt. Kepala Dinas", the scheme of a grade. */
  readonly also?: readonly string[];
  readonly grade?: GradePlace;
  /** Name of the person who holds the title, as the text gives it. */
  readonly holder?: string;
  readonly reason: Reason;
}

/** An award that somebody really received, with its arguments as written, or null. */
export interface Fact {
  readonly award: string;
  readonly level: string | null;
  readonly recipient: string | null;
  readonly programme: string | null;
  readonly giver: string | null;
  readonly year: string | null;
  readonly event: string | null;
}

/** A fact with the index of the award mention that it belongs to. */
export interface PlacedFact extends Fact {
  readonly mention: number;
}

export interface Recognition {
  readonly mentions: readonly Mention[];
  readonly facts: readonly PlacedFact[];
}
