import { DEFAULT_PAGE_SIZE, DEFAULT_PLACE_MAP, type SearchQuery } from '../search/query';

/**
 * What of a search makes its set and order, without what a page shows of it: no page, no groups, no map, no words
 * within facets. A list that leaves the house is the whole list.
 *
 * @example wholeSearch({ ...EMPTY_QUERY, text: 'ocop', page: 3 }).page // 1
 */
export function wholeSearch(query: SearchQuery): SearchQuery {
  return {
    ...query,
    grouping: null,
    placeMap: DEFAULT_PLACE_MAP,
    facetWords: {},
    page: 1,
    pageSize: DEFAULT_PAGE_SIZE,
  };
}
