import type { FilterKey, SearchQuery } from '../search/query';
import { keysTouched, toggleFilter } from './change-search';
import { searchHref } from './hrefs';

/** Stands for a value in an address that is written once for all of them. */
const ANY = 'gia-tri';
/** As slugs are: what an address prints as it is. */
const PLAIN = /^[a-z0-9.-]+$/;

/**
 * Makes the links that add or take away the values of one filter. A page has hundreds of them; while none of the filter
 * is chosen they differ in one place only, so the address is written once.
 *
 * @returns the address for a value, always that of `searchHref(toggleFilter(query, key, value))`
 * @example ['ocop', 'covid-19'].map(toggleHrefs({ ...EMPTY_QUERY, text: 'xã' }, 'chu-de'))[0] // '/?q=x%C3%A3&chu-de=ocop'
 */
export function toggleHrefs(query: SearchQuery, key: FilterKey): (value: string) => string {
  const each = (value: string) => searchHref(toggleFilter(query, key, value));
  if (keysTouched(key).some((touched) => query.filters[touched].length > 0)) return each;
  const [before, after, ...others] = each(ANY).split(ANY);
  // The words may say the same.
  if (after === undefined || others.length > 0) return each;
  return (value) => (PLAIN.test(value) ? `${before}${value}${after}` : each(value));
}
