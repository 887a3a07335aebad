// The few statistics of the bench: medians, paired ratios and differences, growth.

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** The value below which so large a part of the values lies. */
export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Median of the ratios of values that were measured in the same round. */
export const pairedRatio = (values: readonly number[], floor: readonly number[]): number =>
  median(values.map((value, round) => value / (floor[round] as number)));

export const differences = (values: readonly number[], floor: readonly number[]): number[] =>
  values.map((value, round) => value - (floor[round] as number));

/** Bounds between which the median lies with a probability of at least 95 %, by the signs of the values. */
export function medianBounds(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b);
  let outside = 0;
  let term = 0.5 ** sorted.length;
  let rank = 0;
  // Adds up the binomial distribution from its end, as long as both tails together hold at most 5 %.
  while (2 * (outside + term) <= 0.05) {
    outside += term;
    term *= (sorted.length - rank) / (rank + 1);
    rank++;
  }
  const low = Math.max(rank - 1, 0);
  return [sorted[low] ?? Number.NaN, sorted[sorted.length - 1 - low] ?? Number.NaN];
}

/** Slope of a straight line through the points in doubly logarithmic scale: cost grows with size to this power. */
export function growthExponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (pick: (point: readonly [number, number]) => number): number =>
    logs.reduce((sum, point) => sum + pick(point), 0) / logs.length;
  const x = mean(([size]) => size);
  const y = mean(([, cost]) => cost);
  const covariance = logs.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0);
  return covariance / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}
