import { describe, expect, it } from 'vitest';
import { Frames, TOP } from '../../src/content/frames';

/** A page that holds so many mentions and writes down how it is walked; `at` is the one that was shown last. */
function pageOf(mentions: number) {
  let at = -1;
  const walk = (step: 1 | 0 | -1, enter: boolean): boolean => {
    const next = enter ? (step === -1 ? mentions - 1 : 0) : at + step;
    if (next < 0 || next >= mentions) return false;
    at = next;
    return true;
  };
  return { walk, at: () => at };
}

function framesWith(things: Readonly<Record<number, readonly string[]>>): Frames {
  const frames = new Frames();
  for (const [frame, each] of Object.entries(things)) frames.take(Number(frame), each);
  return frames;
}

describe('the frames of a page', () => {
  it('hold what they told last, each thing once, in their order; empty ones are forgotten', () => {
    const frames = framesWith({ [TOP]: ['opd', 'kkn'], 7: ['wtp'] });
    frames.take(5, ['opd', 'sakip']);
    expect([frames.distinct, frames.ids]).toEqual([4, [5, 7]]);
    frames.take(7, []);
    expect([frames.distinct, frames.ids]).toEqual([3, [5]]);
    frames.take(TOP, []);
    expect([frames.distinct, frames.ids]).toEqual([2, [5]]);
  });

  it('are heard up to a number', () => {
    const frames = new Frames();
    for (let frame = 1; frame < 200; frame++) frames.take(frame, [`${frame}`]);
    expect(frames.ids.length).toBeLessThan(60);
    frames.take(1, ['opd', 'kkn']);
    expect(frames.distinct).toBe(frames.ids.length + 1);
  });
});

describe('the walk through a page and its frames', () => {
  it('goes on in the first frame behind the page’s last mention, and round', () => {
    const frames = framesWith({ [TOP]: ['opd'], 5: ['sakip'], 7: ['wtp'] });
    const page = pageOf(1);
    expect(frames.walk(page.walk, { step: 1 })).toEqual({ shown: true });
    expect(frames.walk(page.walk, { step: 1 })).toEqual({ shown: false, on: { frame: 5, enter: true } });
    expect(frames.walk(page.walk, { step: 1 })).toEqual({ shown: false, on: { frame: 5, enter: false } });
    const left = (frame: number) => ({ step: 1 as const, left: { frame, isGone: false } });
    expect(frames.walk(page.walk, left(5))).toEqual({ shown: false, on: { frame: 7, enter: true } });
    expect(frames.walk(page.walk, left(7))).toEqual({ shown: true });
    expect(page.at()).toBe(0);
  });

  it('goes back the other way', () => {
    const frames = framesWith({ [TOP]: ['opd'], 5: ['sakip'], 7: ['wtp'] });
    const page = pageOf(2);
    frames.walk(page.walk, { step: 1 });
    expect(frames.walk(page.walk, { step: -1 })).toEqual({ shown: false, on: { frame: 7, enter: true } });
    frames.walk(page.walk, { step: -1, left: { frame: 7, isGone: false } });
    expect(frames.walk(page.walk, { step: -1, left: { frame: 5, isGone: false } })).toEqual({ shown: true });
    expect(page.at()).toBe(1);
  });

  it('goes on from where a mention was shown last', () => {
    const frames = framesWith({ [TOP]: ['opd'], 5: ['sakip'] });
    const page = pageOf(3);
    frames.enter(5);
    expect(frames.walk(page.walk, { step: 1 })).toEqual({ shown: false, on: { frame: 5, enter: false } });
    frames.enter(TOP);
    expect(frames.walk(page.walk, { step: 1 })).toEqual({ shown: true });
  });

  it('stays where a mention was shown last, and goes on only where none is', () => {
    const frames = framesWith({ [TOP]: ['opd'], 5: ['sakip'], 7: ['wtp'] });
    const page = pageOf(2);
    frames.walk(page.walk, { step: 1 });
    frames.walk(page.walk, { step: 1 });
    expect(frames.walk(page.walk, { step: 0 })).toEqual({ shown: true });
    expect(page.at()).toBe(1);
    frames.enter(5);
    expect(frames.walk(page.walk, { step: 0 })).toEqual({ shown: false, on: { frame: 5, enter: false } });
    const gone = { step: 0 as const, left: { frame: 5, isGone: true } };
    expect(frames.walk(page.walk, gone)).toEqual({ shown: false, on: { frame: 7, enter: true } });
  });

  it.each([
    [1, 5],
    [0, 5],
    [-1, 7],
  ] as const)('by step %i enters, from a page that holds nothing itself, frame %i', (step, frame) => {
    const frames = framesWith({ 5: ['sakip'], 7: ['wtp'] });
    expect(frames.walk(pageOf(0).walk, { step })).toEqual({ shown: false, on: { frame, enter: true } });
  });

  it('forgets a frame that is gone', () => {
    const frames = framesWith({ [TOP]: ['opd'], 5: ['sakip'] });
    const page = pageOf(1);
    frames.enter(5);
    expect(frames.walk(page.walk, { step: 1, left: { frame: 5, isGone: true } })).toEqual({ shown: true });
    expect(frames.ids).toEqual([]);
  });

  it('goes round in a page without frames, and nowhere where nothing is', () => {
    const page = pageOf(2);
    const frames = framesWith({ [TOP]: ['opd'] });
    const ats = [1, 1, 1, -1].map((step) => {
      frames.walk(page.walk, { step: step as 1 | -1 });
      return page.at();
    });
    expect(ats).toEqual([0, 1, 0, 1]);
    expect(new Frames().walk(pageOf(0).walk, { step: 1 })).toEqual({ shown: false });
    expect(framesWith({ 5: ['opd'] }).walk(pageOf(0).walk, { step: -1 })).toEqual({
      shown: false,
      on: { frame: 5, enter: true },
    });
  });
});
