import type { Coverage, TimeCoverage } from '@/lib/search/coverage';
import { EMPTY_FILTERS, EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';
import type { Facets } from '@/lib/search/result';
import { toggleFilter, withDates } from '@/lib/url/change-search';
import { placeHref } from '@/lib/url/hrefs';

/** So many of so many reports, each a search. */
export interface Share {
  readonly label: string;
  /** Total of `query`. */
  readonly part: number;
  readonly query: SearchQuery;
  /** Total of `wholeQuery`; never less than `part`. */
  readonly whole: number;
  readonly wholeQuery: SearchQuery;
  /** The page of what the row is about; null where it has none. */
  readonly page: string | null;
}

/** Of fewer reports than this no rate is given: one report more or less would move it by more than five in a hundred. */
export const FEW_REPORTS = 20;

/**
 * So many of a hundred reports, with one decimal, as Vietnamese prints it; null where there are too few to say.
 *
 * @example perHundred({ part: 3, whole: 40 }) // '7,5'
 * @example perHundred({ part: 3, whole: 4 }) // null
 */
export function perHundred({ part, whole }: Pick<Share, 'part' | 'whole'>): string | null {
  if (whole < FEW_REPORTS) return null;
  const rate = (part / whole) * 100;
  // One of three thousand is not none.
  return rate > 0 && rate < 0.05 ? 'dưới 0,1' : rate.toFixed(1).replace('.', ',');
}

/**
 * A search of the whole corpus over the years: how many of the reports of each year it finds. A year without any report
 * of the corpus is not in the list; one without any of the search is, for that says something.
 *
 * @example yearShares(query, facets, coverage.whole)[0] // { label: '2019', part: 3, whole: 40, … }
 */
export function yearShares(query: SearchQuery, { dates }: Facets, whole: TimeCoverage): Share[] {
  const parts = new Map(dates.map(({ value, count }) => [value, count]));
  return whole.years.map(({ year, count }) => ({
    label: year,
    part: parts.get(year) ?? 0,
    query: withDates(query, year, year),
    whole: count,
    wholeQuery: { ...EMPTY_QUERY, from: year, to: year },
    page: null,
  }));
}

/**
 * The same over the provinces before July 2025 in which it finds any, the most reports first.
 *
 * @example provinceShares(query, facets, coverage)[0]?.label // 'Lai Châu'
 */
export function provinceShares(query: SearchQuery, { lists }: Facets, { maps }: Coverage): Share[] {
  const wholes = new Map(maps.truoc.provinces.map(({ slug, total }) => [slug, total]));
  return lists.tinh.values
    .filter(({ count }) => count > 0)
    .map(({ value, label, count }) => ({
      label,
      part: count,
      query: toggleFilter(query, 'tinh', value),
      whole: wholes.get(value) ?? count,
      wholeQuery: { ...EMPTY_QUERY, filters: { ...EMPTY_FILTERS, tinh: [value] } },
      page: placeHref(value),
    }));
}
