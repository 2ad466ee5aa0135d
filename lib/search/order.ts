import { compareText } from '../text/compare-text';
import type { FacetDoc } from './facets/facet-doc';
import type { Sort } from './query';

/** Scores by document, whichever way they are held. */
type Scores = Float64Array | ReadonlyMap<number, number>;

/**
 * Puts matching documents in the order of a sort. Equal scores: newest first; then the order of the index, so that
 * pages never overlap. Undated ones come last; one known only to its month or year comes after the days of it.
 *
 * @param docs indexes of matching documents
 * @returns the same indexes, sorted
 * @example orderDocs([0, 1], evaluation.scores, facetDocs, 'moi-nhat')
 */
export function orderDocs(
  docs: readonly number[],
  scores: Scores,
  facetDocs: readonly FacetDoc[],
  sort: Sort,
): number[] {
  const span = (doc: number) => facetDocs[doc]?.date?.span;
  // The longer a date is written, the fewer days it may mean.
  const closer = (a: number, b: number) =>
    (facetDocs[b]?.date?.value.length ?? 0) - (facetDocs[a]?.date?.value.length ?? 0);
  const newest = (a: number, b: number) => compareText(span(b)?.from ?? '', span(a)?.from ?? '') || closer(a, b);
  // '9' sorts after every year, so undated ones stay last here too.
  const oldest = (a: number, b: number) =>
    compareText(span(a)?.to ?? '9999-99', span(b)?.to ?? '9999-99') || closer(a, b);
  const byDate = sort === 'cu-nhat' ? oldest : newest;
  const score = (doc: number) => (scores instanceof Float64Array ? scores[doc] : scores.get(doc)) ?? 0;
  return [...docs].sort((a, b) => {
    const byScore = sort === 'lien-quan' ? score(b) - score(a) : 0;
    return byScore || byDate(a, b) || a - b;
  });
}
