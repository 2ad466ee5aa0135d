/**
 * Every number that ranking uses, with where it comes from. Tuned only on the judged sets beside the project
 * (viquad, alqac, mds-vi, xquad-vi), never on single queries.
 */
export const WEIGHTS = {
  /** BM25: how soon repetitions stop counting, how much length is held against a report. The field's usual values. */
  k1: 1.2,
  b: 0.75,
  /** Neighbouring pairs beside single words; 0.7 was best for the best 300 candidates on all four sets. */
  pair: 0.7,
  /** A word of the title counts as this many in the text. */
  title: 3,
  /**
   * A report without all words of a query follows below the line when it holds this share of their weight. Whole
   * questions carry many words that no report needs: with .25 instead of .5 nDCG@10 rose from .733 to .832 on
   * viquad, from .904 to .921 on mds-vi. Of two to four words each one matters.
   */
  coverage: { few: 0.5, many: 0.25 },
  /** Another wording of what was typed (UBND for ủy ban nhân dân) counts almost as much: it ranks just below. */
  variant: 0.9,
  /** Up to so many words are few. */
  fewWords: 4,
  /** So many candidates are rescored; more changed nothing on the judged sets. */
  candidates: 300,
} as const;
