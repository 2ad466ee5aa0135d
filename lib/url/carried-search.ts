import type { HitPlace } from '../search/neighbours';
import { DEFAULT_UNIT, type SearchQuery } from '../search/query';
import { formatSearch } from './format-search';
import { formatStatementPlace, STATEMENT_KEY } from './statement-place';

/** Keys that say how a result is shown, not what is asked for. */
const WAYS_OF_SHOWING: ReadonlySet<string> = new Set(['dau', 'nguyen-van', 'sap-xep', 'nhom', 'ban-do', 'trang', 'co']);

/**
 * UTF-16 units of the pairs beside the words. Every card of a list repeats them in a dozen links, and 50 values of each
 * filter would make them 12 kB; a search that people make has some hundred.
 */
const MAX_CARRIED = 2000;

/**
 * What a link from a list to a report carries along of the search, so that the report can lead to the next result and
 * back: everything but the page, which follows from where the report stands, and the words within facets. A list in
 * groups keeps its page: a report may stand in several of them. Empty where nothing is asked for; the words alone where
 * the filters are beyond all measure.
 *
 * @param statement which of the report's it is, where the search finds statements
 * @example String(carriedSearch({ ...EMPTY_QUERY, text: 'ocop', page: 3 })) // 'q=ocop'
 */
export function carriedSearch(query: SearchQuery, statement: HitPlace['statement'] = null): URLSearchParams {
  const page = query.grouping === null ? 1 : query.page;
  const pairs = formatSearch({ ...query, page, facetWords: {} });
  if ([...pairs.keys()].every((key) => WAYS_OF_SHOWING.has(key))) return new URLSearchParams();
  const words = ['q', 'dau', 'nguyen-van'];
  const beside = [...pairs].filter(([key]) => !words.includes(key));
  const tooLong = String(new URLSearchParams(beside)).length > MAX_CARRIED;
  if (tooLong) return new URLSearchParams([...pairs].filter(([key]) => words.includes(key)));
  if (statement !== null && query.unit !== DEFAULT_UNIT) pairs.set(STATEMENT_KEY, formatStatementPlace(statement));
  return pairs;
}
