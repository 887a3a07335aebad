// The way that a reader takes from entry to entry within one card, with the place that was left at each step. What a
// step shows is the business of card-controller.ts.
import type { Reference } from '../lexicon/reference';

/** How a step of the way was left. */
interface Place {
  readonly scroll: number;
  /** The entry to which the reader went on from here; null where the way ends. */
  readonly followed: string | null;
}

/** One card on the way. */
export interface Step {
  /** The words that led here, and the entry; null where the way begins: the mention itself. */
  readonly to: Reference | null;
  /** Null until the reader has left it. */
  left: Place | null;
}

/** A way with a place on it; begins at the mention. */
export class Trail {
  private steps: readonly Step[] = [{ to: null, left: null }];
  private at = 0;

  /** Where the reader is now. */
  get step(): Step {
    return this.steps[this.at] as Step;
  }

  get canGoBack(): boolean {
    return this.at > 0;
  }

  get canGoForward(): boolean {
    return this.at + 1 < this.steps.length;
  }

  /** Follows words to another entry; what lay ahead is forgotten. */
  follow(to: Reference, scroll: number): void {
    this.step.left = { scroll, followed: to.entry };
    this.steps = [...this.steps.slice(0, this.at + 1), { to, left: null }];
    this.at++;
  }

  /** One step back (`-1`) or forward (`1`), as far as the way goes. */
  go(direction: 1 | -1, scroll: number): void {
    if (!this.steps[this.at + direction]) return;
    this.step.left = { scroll, followed: this.step.left?.followed ?? null };
    this.at += direction;
  }
}
