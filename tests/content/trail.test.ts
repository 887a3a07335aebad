import { expect, it } from 'vitest';
import { Trail } from '../../src/content/trail';

const to = (entry: string) => ({ words: entry.toUpperCase(), entry });
const where = ({ step, canGoBack, canGoForward }: Trail) => [step.to?.entry ?? null, canGoBack, canGoForward];

it('begins at the mention, and goes nowhere from there', () => {
  const trail = new Trail();
  trail.go(-1, 0);
  trail.go(1, 0);
  expect(where(trail)).toEqual([null, false, false]);
});

it('goes back and forward, and knows how each step was left', () => {
  const trail = new Trail();
  trail.follow(to('a'), 10);
  trail.follow(to('b'), 20);
  expect(where(trail)).toEqual(['b', true, false]);
  trail.go(-1, 30);
  expect([where(trail), trail.step.left]).toEqual([['a', true, true], { scroll: 20, followed: 'b' }]);
  trail.go(-1, 40);
  expect([where(trail), trail.step.left]).toEqual([[null, false, true], { scroll: 10, followed: 'a' }]);
  trail.go(1, 50);
  expect(trail.step.left).toEqual({ scroll: 40, followed: 'b' });
  trail.go(1, 60);
  expect(trail.step.left).toEqual({ scroll: 30, followed: null });
});

it('forgets what lay ahead when the reader takes another way', () => {
  const trail = new Trail();
  trail.follow(to('a'), 0);
  trail.go(-1, 0);
  trail.follow(to('c'), 0);
  expect(where(trail)).toEqual(['c', true, false]);
});
