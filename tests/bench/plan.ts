// How much is measured: everything in at most ten minutes, or the same with less patience.

export interface Plan {
  readonly rounds: number;
  /** Rounds of page loads. */
  readonly visits: number;
  /** Sizes of pages in KB of text. */
  readonly pages: readonly number[];
  /** Size of the page on which the engines meet. */
  readonly kilobytes: number;
  /** Sizes of lexicons in forms; 0 is the whole lexicon as it is. */
  readonly lexicons: readonly number[];
  /** Size of the page that mark.js gets: it needs 20 seconds for 10 KB and grows with the page. */
  readonly markJsKilobytes: number;
}

export const FULL: Plan = {
  rounds: 7,
  visits: 11,
  pages: [10, 30, 100, 300, 1000, 5000],
  kilobytes: 100,
  lexicons: [100, 1000, 5000, 0, 20_000],
  markJsKilobytes: 30,
};

export const QUICK: Plan = {
  rounds: 3,
  visits: 5,
  pages: [10, 100, 1000],
  kilobytes: 100,
  lexicons: [100, 1000, 0, 20_000],
  markJsKilobytes: 10,
};
