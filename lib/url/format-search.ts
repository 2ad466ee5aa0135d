import {
  DEFAULT_PAGE_SIZE,
  DEFAULT_PLACE_MAP,
  DEFAULT_UNIT,
  FILTER_KEYS,
  SEARCHABLE_FACETS,
  type SearchQuery,
} from '../search/query';

/**
 * The pairs of a search in canonical order, defaults left out, values sorted: one search, one address.
 *
 * @example String(formatSearch({ ...EMPTY_QUERY, text: 'ocop' })) // 'q=ocop'
 */
export function formatSearch(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  const put = (key: string, value: string | null) => {
    if (value !== null && value !== '') params.append(key, value);
  };
  put('q', query.text);
  put('loai', query.unit === DEFAULT_UNIT ? null : query.unit);
  for (const key of FILTER_KEYS) for (const value of [...query.filters[key]].sort()) put(key, value);
  put('tu', query.from);
  put('den', query.to);
  put('han-tu', query.dueFrom);
  put('han-den', query.dueTo);
  put('dau', query.marks === 'mac-dinh' ? null : query.marks);
  put('nguyen-van', query.verbatim ? '1' : null);
  put('sap-xep', query.sort);
  put('nhom', query.grouping);
  put('ban-do', query.placeMap === DEFAULT_PLACE_MAP ? null : query.placeMap);
  for (const facet of SEARCHABLE_FACETS) put(`tim-${facet}`, query.facetWords[facet] ?? null);
  put('trang', query.page === 1 ? null : String(query.page));
  put('co', query.pageSize === DEFAULT_PAGE_SIZE ? null : String(query.pageSize));
  return params;
}
