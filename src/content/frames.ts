// What the frames of a page hold, as each tells it to the script in the page itself: for the badge, the list, and the
// walk from mention to mention. It lives as long as the page, and so do its frames.
import type { ReplyOf, RequestOf } from '../extension/contracts';

/** The page itself among its frames, as browsers number them. */
export const TOP = 0;

/** So many frames are heard; a page with more is made of them for other reasons than reading. */
const MOST_FRAMES = 50;

type Step = RequestOf<'walk'>['step'];

/** Walks one step in the page itself, or enters it from its beginning or end; false when that leads nowhere. */
type WalkInPage = (step: Step, enter: boolean) => boolean;

export class Frames {
  private readonly things = new Map<number, readonly string[]>([[TOP, []]]);
  /** The frame in which a mention was shown last. */
  private current = TOP;

  /** Takes what a frame holds now. */
  take(frame: number, things: readonly string[]): void {
    if (things.length === 0 && frame !== TOP) this.forget(frame);
    else if (this.things.has(frame) || this.things.size < MOST_FRAMES) this.things.set(frame, things);
  }

  /** A mention is being shown in a frame: the walk goes on from there. */
  enter(frame: number): void {
    this.current = frame;
  }

  private forget(frame: number): void {
    this.things.delete(frame);
    if (this.current === frame) this.current = TOP;
  }

  /** How many distinct things the page holds with all its frames. */
  get distinct(): number {
    return new Set([...this.things.values()].flat()).size;
  }

  /** The frames that hold something, without the page itself, in the order in which they were made. */
  get ids(): number[] {
    return [...this.things.keys()].filter((frame) => frame !== TOP).sort((a, b) => a - b);
  }

  private next(from: number, step: Step): number {
    const ring = this.things.get(TOP)?.length ? [TOP, ...this.ids] : this.ids;
    // A page that holds nothing itself stands before its first frame, and behind its last.
    const at = step === -1 ? Math.max(0, ring.indexOf(from)) : ring.indexOf(from);
    return ring.at((at + (step || 1)) % ring.length) ?? TOP;
  }

  /** Takes one step of the walk through the page and its frames, or says in which frame it goes on. */
  walk(inPage: WalkInPage, { step, left }: RequestOf<'walk'>): ReplyOf<'walk'> {
    if (!left && this.current !== TOP) return { shown: false, on: { frame: this.current, enter: false } };
    if (!left && inPage(step, false)) return { shown: true };
    const next = this.next(left?.frame ?? TOP, step);
    if (left?.isGone) this.forget(left.frame);
    this.current = next;
    if (next !== TOP) return { shown: false, on: { frame: next, enter: true } };
    return { shown: inPage(step, true) };
  }
}
