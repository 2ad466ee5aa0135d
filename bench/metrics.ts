/** How well one ranking answers one query; every figure lies between 0 and 1. Relevance is yes or no. */
export interface Quality {
  /** nDCG of the first 10: gain 1 for a relevant report, discount log2(rank + 1). */
  readonly ndcg10: number;
  /** Share of the relevant reports that stand among the first 20. */
  readonly recall20: number;
  /** 1 / rank of the first relevant report, 0 where none stands among the first 10. */
  readonly mrr10: number;
}

/** How far down a ranking is read; engines need not return more. */
export const RANKING_DEPTH = 20;
const TOP = 10;

/**
 * Measures one ranking, best first, without duplicates, against the reports that people judged relevant. Throws
 * RangeError where nothing is relevant: such a query measures nothing.
 *
 * @example measure(['b', 'a'], new Set(['a'])) // { ndcg10: 0.63…, recall20: 1, mrr10: 0.5 }
 */
export function measure(ranking: readonly string[], relevant: ReadonlySet<string>): Quality {
  if (relevant.size === 0) throw new RangeError('a judged query needs at least one relevant document');
  const found = ranking.slice(0, RANKING_DEPTH).map((id) => relevant.has(id));
  const first = found.indexOf(true);
  let gain = 0;
  for (const [index, hit] of found.slice(0, TOP).entries()) if (hit) gain += discount(index);
  let ideal = 0;
  for (let index = 0; index < Math.min(TOP, relevant.size); index++) ideal += discount(index);
  return {
    ndcg10: gain / ideal,
    recall20: found.filter(Boolean).length / relevant.size,
    mrr10: first >= 0 && first < TOP ? 1 / (first + 1) : 0,
  };
}

/** `index` counts from 0. */
function discount(index: number): number {
  return 1 / Math.log2(index + 2);
}

/**
 * The mean over queries, each counting the same; zeros for no queries.
 *
 * @example meanQuality([measure(ranking, relevant)]).ndcg10
 */
export function meanQuality(each: readonly Quality[]): Quality {
  const mean = (pick: (quality: Quality) => number) =>
    each.length === 0 ? 0 : each.reduce((sum, quality) => sum + pick(quality), 0) / each.length;
  return {
    ndcg10: mean((quality) => quality.ndcg10),
    recall20: mean((quality) => quality.recall20),
    mrr10: mean((quality) => quality.mrr10),
  };
}

/**
 * The middle value, the mean of the two middle ones of an even number; 0 of nothing.
 *
 * @example median([3, 1, 2]) // 2
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
