import type { SearchQuery } from '../search/query';
import { formatSearch } from './format-search';

/**
 * Whether a search is words and nothing else: no filter, order, view or page beside them. Only such pages are offered
 * to search engines; combinations of filters are without number and show the same reports.
 *
 * @example wordsAlone({ ...EMPTY_QUERY, text: 'ocop' }) // true
 */
export function wordsAlone(query: SearchQuery): boolean {
  const keys = [...formatSearch(query).keys()];
  return keys.length === 1 && keys[0] === 'q';
}
