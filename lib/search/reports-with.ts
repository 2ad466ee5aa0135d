import type { Report } from '../report/report';
import type { SearchEngine } from './engine';
import { EMPTY_QUERY, type FilterKey, type SearchableFacet, type SearchQuery } from './query';
import type { FacetValue } from './result';

/** More reports than this are one click away, in the search. */
const MAX_REPORTS = 100;

/** Reports that share one filter value. */
export interface ReportsWith {
  /** All of them; `reports` may hold fewer. */
  readonly total: number;
  /** The newest hundred, newest first, undated ones last. */
  readonly reports: readonly Report[];
}

/**
 * The reports of one officeholder, one document …, whole. Asks only for what every engine can do: a search and the
 * reports of its page.
 *
 * @example (await reportsWith(engine, 'van-ban', '1719-qd-ttg')).total // 2
 */
export async function reportsWith(engine: SearchEngine, key: FilterKey, slug: string): Promise<ReportsWith> {
  const query: SearchQuery = {
    ...EMPTY_QUERY,
    filters: { ...EMPTY_QUERY.filters, [key]: [slug] },
    sort: 'moi-nhat',
    pageSize: MAX_REPORTS,
  };
  const { total, hits } = await engine.search(query);
  const reports = await Promise.all(hits.map(({ id }) => engine.report(id)));
  // Between the two questions a newer index may have come into force.
  return { total, reports: reports.filter((report) => report !== null) };
}

/**
 * Values of a long facet that print the same label as another one: namesakes, documents of one number from different
 * bodies. At most as many as a facet lists.
 *
 * @example await valuesLike(engine, 'can-bo', { slug: 'le-van-a-than-uyen-1a2b', label: 'Lê Văn A' })
 */
export async function valuesLike(
  engine: SearchEngine,
  key: SearchableFacet,
  { slug, label }: { readonly slug: string; readonly label: string },
): Promise<readonly FacetValue[]> {
  const { facets } = await engine.search({ ...EMPTY_QUERY, pageSize: 10, facetWords: { [key]: label } });
  return facets.lists[key].values.filter((each) => each.label === label && each.value !== slug);
}
