// One card for a page with all its frames: where one opens, those of the other frames close. All hear of every opening,
// their own as well, in the same order; the last one keeps its card.

export interface OneCardDeps {
  /** Tells all frames, this one too, that a mention is being shown here. */
  readonly tell: () => Promise<void>;
  /** Closes the card here. */
  readonly giveWay: () => void;
}

/** The turns that a frame takes with the others. */
export class OneCard {
  /** How many openings here were told and not heard again yet. */
  private underWay = 0;

  constructor(private readonly deps: OneCardDeps) {}

  /** A mention is being shown here. */
  show(): void {
    this.underWay++;
    this.deps.tell().catch(() => this.arrive());
  }

  /** Hears where a mention is being shown: here or elsewhere. */
  hear(isHere: boolean): void {
    if (isHere) this.arrive();
    // What comes before one's own news is older: a background that sleeps hands it on late.
    else if (this.underWay === 0) this.deps.giveWay();
  }

  /** News that arrived may be said to have failed, when the background ends before it has answered. */
  private arrive(): void {
    this.underWay = Math.max(0, this.underWay - 1);
  }
}
