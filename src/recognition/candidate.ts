// What a recognizer proposes: a stretch of tokens with its kind and reason. Overlap decides which proposals stand.
import type { Kind } from '../lexicon/entry';
import type { GradePlace, Reason } from './mention';

export interface Candidate {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly entry: string | null;
  readonly also?: readonly string[];
  readonly grade?: GradePlace;
  /** Tokens of the grade or rank in an award's name. */
  readonly level?: { readonly from: number; readonly to: number };
  /** Tokens of the holder's name. */
  readonly holder?: { readonly from: number; readonly to: number };
  readonly reason: Reason;
}
