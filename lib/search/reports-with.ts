import type { Report } from '../report/report';
import type { SearchEngine } from './engine';
import { EMPTY_QUERY, type FilterKey, type SearchableFacet, type SearchQuery } from './query';
import type { Facets, FacetValue, Hit } from './result';

/** More reports than this are one click away, in the search. */
const MAX_REPORTS = 100;

/** Reports that share one filter value. */
export interface ReportsWith {
  /** All of them; `reports` may hold fewer. */
  readonly total: number;
  /** The newest hundred, newest first, undated ones last. */
  readonly reports: readonly Report[];
  /** Of all of them. */
  readonly facets: Facets;
}

/**
 * The reports of one officeholder, one document …, whole. Asks only for what every engine can do: a search and the
 * reports of its page.
 *
 * @example (await reportsWith(engine, 'van-ban', '1719-qd-ttg')).total // 2
 */
export async function reportsWith(engine: SearchEngine, key: FilterKey, slug: string): Promise<ReportsWith> {
  const filters = { ...EMPTY_QUERY.filters, [key]: [slug] };
  return reportsOf(engine, { ...EMPTY_QUERY, filters, sort: 'moi-nhat', pageSize: MAX_REPORTS });
}

/**
 * The reports on one page of a search, whole.
 *
 * @example (await reportsOf(engine, { ...EMPTY_QUERY, pageSize: 20 })).reports.length // 20
 */
export async function reportsOf(engine: SearchEngine, query: SearchQuery): Promise<ReportsWith> {
  const { total, hits, facets } = await engine.search(query);
  const reports = await Promise.all(hits.map(({ id }) => engine.report(id)));
  // Between the two questions a newer index may have come into force.
  return { total, facets, reports: reports.filter((report) => report !== null) };
}

/**
 * The date of the first of the reports that share one filter value; null where none has a date.
 *
 * @example (await firstDateWith(engine, 'van-ban', '1719-qd-ttg'))?.value // '2021-10-14'
 */
export async function firstDateWith(engine: SearchEngine, key: FilterKey, slug: string): Promise<Hit['date']> {
  const filters = { ...EMPTY_QUERY.filters, [key]: [slug] };
  const { hits } = await engine.search({ ...EMPTY_QUERY, filters, sort: 'cu-nhat', pageSize: 10 });
  return hits[0]?.date ?? null;
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
