import type { SearchQuery } from '../search/query';
import { withUnit } from './change-search';
import { formatSearch } from './format-search';
import { type Ignored, parseSearch } from './parse-search';
import { wholeSearch } from './whole-search';

/**
 * Address of the directives of a search as a table to be printed.
 *
 * @example taskTableHref({ ...EMPTY_QUERY, text: 'ocop', unit: 'chi-dao', page: 2 }) // '/bang-nhiem-vu?q=ocop'
 */
export function taskTableHref(query: SearchQuery): string {
  const pairs = formatSearch(withUnit(wholeSearch(query), 'chi-dao'));
  // The table is of directives: its address need not say so.
  pairs.delete('loai');
  const text = String(pairs);
  return text === '' ? '/bang-nhiem-vu' : `/bang-nhiem-vu?${text}`;
}

/**
 * Reads that address back; what cannot be read is told in `ignored`.
 *
 * @example parseTaskTable([['han-den', '2022']]).query.unit // 'chi-dao'
 */
export function parseTaskTable(pairs: Iterable<readonly [key: string, value: string]>): {
  readonly query: SearchQuery;
  readonly ignored: readonly Ignored[];
} {
  const others = [...pairs].filter(([key]) => key !== 'loai');
  const { query, ignored } = parseSearch([['loai', 'chi-dao'], ...others]);
  return { query: wholeSearch(query), ignored };
}
