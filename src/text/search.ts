// Binary search in rising numbers.

/** Index of the last of `count` rising numbers that is not greater than `value`; -1 when there is none. */
export function lastAtMost(count: number, numberAt: (index: number) => number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
