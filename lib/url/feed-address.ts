import type { SearchQuery } from '../search/query';
import { formatSearch } from './format-search';
import { parseSearch } from './parse-search';
import { wholeSearch } from './whole-search';

/**
 * Address of a search as an Atom feed. Newest first is what a feed is, whatever order the page has.
 *
 * @example feedHref({ ...EMPTY_QUERY, text: 'ocop', sort: 'cu-nhat' }) // '/feed.xml?q=ocop'
 */
export function feedHref(query: SearchQuery): string {
  const text = String(formatSearch({ ...wholeSearch(query), sort: null }));
  return text === '' ? '/feed.xml' : `/feed.xml?${text}`;
}

/**
 * Reads that address back.
 *
 * @example parseFeed(new URLSearchParams('q=ocop')).sort // 'moi-nhat'
 */
export function parseFeed(pairs: Iterable<readonly [key: string, value: string]>): SearchQuery {
  return { ...wholeSearch(parseSearch(pairs).query), sort: 'moi-nhat' };
}
