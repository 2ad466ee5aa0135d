import { compareText } from '../text/compare-text';
import type { FacetDoc } from './facets/facet-doc';
import type { Sort } from './query';

/** Scores by document, whichever way they are held. */
type Scores = Float64Array | ReadonlyMap<number, number>;

/** The place of each document among all of an index by date, made once: no two have the same. */
export interface DateRanks {
  readonly newest: Uint32Array;
  readonly oldest: Uint32Array;
}

/**
 * Ranks documents by date, newest and oldest first. Undated ones come last both times; one known only to its month or
 * year comes after the days of it; equal dates keep the order of the index, so that pages never overlap.
 *
 * @example dateRanks(docs).newest[0] // 0 where the first document is the newest
 */
export function dateRanks(docs: readonly FacetDoc[]): DateRanks {
  const span = (doc: number) => docs[doc]?.date?.span;
  // The longer a date is written, the fewer days it may mean.
  const closer = (a: number, b: number) => (docs[b]?.date?.value.length ?? 0) - (docs[a]?.date?.value.length ?? 0);
  const newest = (a: number, b: number) => compareText(span(b)?.from ?? '', span(a)?.from ?? '') || closer(a, b);
  // '9' sorts after every year, so undated ones stay last here too.
  const oldest = (a: number, b: number) =>
    compareText(span(a)?.to ?? '9999-99', span(b)?.to ?? '9999-99') || closer(a, b);
  const ranks = (compare: (a: number, b: number) => number) => {
    const found = new Uint32Array(docs.length);
    const order = Array.from(docs, (_, doc) => doc).sort((a, b) => compare(a, b) || a - b);
    for (const [rank, doc] of order.entries()) found[doc] = rank;
    return found;
  };
  return { newest: ranks(newest), oldest: ranks(oldest) };
}

/**
 * Puts matching documents in the order of a sort. Equal scores: newest first, as `dateRanks` has them.
 *
 * @param docs indexes of matching documents
 * @returns the same indexes, sorted
 * @example orderDocs([0, 1], evaluation.scores, dateRanks(facetDocs), 'moi-nhat')
 */
export function orderDocs(docs: readonly number[], scores: Scores, ranks: DateRanks, sort: Sort): number[] {
  const rank = sort === 'cu-nhat' ? ranks.oldest : ranks.newest;
  const byRank = (a: number, b: number) => (rank[a] ?? 0) - (rank[b] ?? 0);
  if (sort !== 'lien-quan') return [...docs].sort(byRank);
  if (scores instanceof Float64Array) {
    return [...docs].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || byRank(a, b));
  }
  return [...docs].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || byRank(a, b));
}
