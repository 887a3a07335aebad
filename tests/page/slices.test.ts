import { describe, expect, it } from 'vitest';
import { finish, finishInSlices, pause, type Steps } from '../../src/page/slices';

function* countTo(limit: number, seen: number[] = []): Steps<number> {
  for (let i = 0; i < limit; i++) {
    seen.push(i);
    yield;
  }
  return seen.length;
}

const untilAborted = new AbortController().signal;

describe('work in steps', () => {
  it('is done at once', () => {
    expect(finish(countTo(1000))).toBe(1000);
  });

  it('is done in slices, with the same result', async () => {
    expect(await finishInSlices(countTo(1000), untilAborted)).toBe(1000);
  });

  it('lets other tasks come in between', async () => {
    let others = 0;
    const timer = setInterval(() => others++, 1);
    const seen: number[] = [];
    function* slowly(): Steps<void> {
      while (others < 2) {
        seen.push(others);
        yield;
      }
    }
    await finishInSlices(slowly(), untilAborted);
    clearInterval(timer);
    expect(seen.length).toBeGreaterThan(1);
  });

  it('ends with the reason of an abort, before the next step', async () => {
    const stop = new AbortController();
    function* endlessly(): Steps<void> {
      for (;;) yield;
    }
    const work = finishInSlices(endlessly(), stop.signal);
    setTimeout(() => stop.abort(new Error('cukup')));
    await expect(work).rejects.toThrow('cukup');
  });

  it('does not begin when it was aborted before', async () => {
    const seen: number[] = [];
    await expect(finishInSlices(countTo(3, seen), AbortSignal.abort(new Error('cukup')))).rejects.toThrow('cukup');
    expect(seen).toEqual([]);
  });

  it('can wait where the browser has no scheduler', async () => {
    expect('scheduler' in globalThis).toBe(false);
    await expect(pause()).resolves.toBeUndefined();
  });
});
