import { DEFAULT_UNIT, type SearchQuery } from '@/lib/search/query';
import { filterCount } from '@/lib/url/change-search';
import { printNumber } from '../ui/print-number';
import { countHits, UNIT_NOUNS } from './unit-words';

/** A long query would push the count out of the tab. */
const MAX_WORDS = 60;

/**
 * Title of a search page without the site's name: the query and the count; null for the plain front page.
 *
 * @example searchTitle({ ...EMPTY_QUERY, text: 'ocop' }, 12) // 'ocop: 12 báo cáo'
 */
export function searchTitle(query: SearchQuery, total: number): string | null {
  const page = query.page > 1 ? `, trang ${printNumber(query.page)}` : '';
  // The list of everything, in an order or in groups, is a page of its own.
  const asked =
    filterCount(query) > 0 ||
    page !== '' ||
    query.sort !== null ||
    query.grouping !== null ||
    query.unit !== DEFAULT_UNIT;
  if (query.text === '') return asked ? countHits(total, query.unit) + page : null;
  const words = query.text.length <= MAX_WORDS ? query.text : `${query.text.slice(0, MAX_WORDS - 1).toWellFormed()}…`;
  return `${words}: ${total === 0 ? `không có ${UNIT_NOUNS[query.unit]} nào` : countHits(total, query.unit)}${page}`;
}
