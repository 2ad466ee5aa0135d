import { FILTER_KEYS, type SearchQuery } from '@/lib/search/query';
import type { Facets } from '@/lib/search/result';
import { removeFilter, withDates } from '@/lib/url/change-search';
import { printDateRange } from '../ui/print-date';
import { FILTER_NAMES, filterLabel } from './filter-words';

/** One chosen filter and the search without it. */
export interface Chip {
  readonly name: string;
  readonly label: string;
  readonly without: SearchQuery;
}

/**
 * The chosen filters in the order of the panel, the dates last.
 *
 * @example chipsOf(query, facets) // [{ name: 'Tỉnh', label: 'Lai Châu', without: … }]
 */
export function chipsOf(query: SearchQuery, facets: Facets): Chip[] {
  const chips: Chip[] = FILTER_KEYS.flatMap((key) =>
    query.filters[key].map((slug) => ({
      name: FILTER_NAMES[key],
      label: filterLabel(key, slug, facets),
      without: removeFilter(query, key, slug),
    })),
  );
  if (query.from === null && query.to === null) return chips;
  const label = printDateRange(query.from, query.to);
  return [...chips, { name: 'Thời gian', label, without: withDates(query, null, null) }];
}
