import { DEFAULT_UNIT, type FilterKey, inUnit, type SearchQuery, type Unit } from '@/lib/search/query';
import type { Facets, FacetValue } from '@/lib/search/result';
import { toggleFilter, withDates } from '@/lib/url/change-search';
import { placeHref } from '@/lib/url/hrefs';

/** A way into a search, with what it finds. */
export interface Way {
  readonly label: string;
  /** What tells it from another of the same label. */
  readonly note: string | null;
  /** The total of `query`. */
  readonly count: number;
  readonly query: SearchQuery;
  /** The page of the value itself; null where it has none. */
  readonly page: string | null;
}

/**
 * The values of a facet as ways to narrow a search further, in the order of the facet.
 *
 * @param query the search that the facet was counted for
 * @example waysOf(query, 'chu-de', facets.lists['chu-de'].values)[0]?.count // 12
 */
export function waysOf(
  query: SearchQuery,
  key: FilterKey,
  values: readonly FacetValue[],
  pageOf: (value: string) => string | null = () => null,
): Way[] {
  return values
    .filter(({ count, selected }) => count > 0 && !selected)
    .map(({ value, label, note, count }) => {
      const narrowed = { ...toggleFilter(query, key, value), sort: null };
      return { label, note, count, query: narrowed, page: pageOf(value) };
    });
}

/**
 * The years of a search that have any report, oldest first.
 *
 * @example yearWays(query, facets)[0]?.label // '2019'
 */
export function yearWays(query: SearchQuery, { dates }: Facets): Way[] {
  return dates.map(({ value, from, to, count }) => ({
    label: value,
    note: null,
    count,
    query: { ...withDates(query, from, to), sort: null },
    page: null,
  }));
}

/**
 * The districts of a search, and since July 2025 the communes, the most reports first.
 *
 * @example placeWays(query, facets)[0]?.label // 'huyện Than Uyên'
 */
export function placeWays(query: SearchQuery, { lists }: Facets): Way[] {
  const under = (key: 'tinh' | 'tinh-moi') => lists[key].values.flatMap(({ children }) => children);
  return [
    ...waysOf(query, 'huyen', under('tinh'), (slug) => placeHref(slug)),
    ...waysOf(query, 'xa', under('tinh-moi')),
  ].sort((a, b) => b.count - a.count);
}

/** What the figures of a unit count. */
export const UNIT_NOUNS: Readonly<Record<Unit, string>> = {
  'bao-cao': 'báo cáo',
  'chi-dao': 'ý kiến chỉ đạo',
  'trich-dan': 'trích dẫn',
};

/**
 * A search over reports as the same search over another unit, with its total; null where it finds none.
 *
 * @param query over reports, the one that the facets were counted for
 * @example unitWay(query, facets, 'chi-dao')?.count // 57
 */
export function unitWay(query: SearchQuery, { lists }: Facets, unit: Unit): Way | null {
  const count = lists.loai.values.find(({ value }) => value === unit)?.count ?? 0;
  if (count === 0) return null;
  const asked = unit === DEFAULT_UNIT ? query : inUnit(query, unit);
  return { label: UNIT_NOUNS[unit], note: null, count, query: { ...asked, sort: null }, page: null };
}
