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
  /** Three neighbours beside the pairs: alqac +.7 points of nDCG@10, viquad about -.3, the others unchanged. */
  triple: 0.2,
  /** A pair or triple repeated says little more than once: with .4 instead of k1 alqac +.5, the others unchanged. */
  runK1: 0.4,
  /**
   * Words of the query that stand together within a passage weigh once more. 25 words: viquad +1.5, alqac +.5,
   * xquad-vi +.2; from 20 to 35 words the width changes little. Half a time more within 8 words: alqac +.3, viquad +.2,
   * mds-vi +.1, xquad-vi -.1.
   */
  passages: [
    { words: 25, weight: 1 },
    { words: 8, weight: 0.5 },
  ],
  /** What is left of a word that only asks ("nào", "bao nhiêu") in a query of many words: viquad +.4. */
  asks: 0.3,
  /** A word of the title counts as this many in the text. */
  title: 3,
  /**
   * A report without all words of a query follows below the line when it holds this share of their weight. Whole
   * questions carry many words that no report needs: .25 instead of .5 brought viquad from .733 to .832. With .3 and
   * .15 instead of .5 and .25 xquad-vi gains .4, the other sets stay within .2. Of two to four words each one matters.
   */
  coverage: { few: 0.3, many: 0.15 },
  /** Another wording of what was typed (UBND for ủy ban nhân dân) is worth a little less: it ranks just below. */
  variant: 0.8,
  /**
   * Up to so many words are few. Of more words, reports with most of them stand before those that have all of them
   * with other marks: mds-vi .932 → .953, xquad-vi +.2, alqac +.4, viquad +.2.
   */
  fewWords: 4,
  /** So many candidates are rescored; more changed nothing on the judged sets. */
  candidates: 300,
} as const;
