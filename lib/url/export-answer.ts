import type { Listing } from '../search/listing';
import type { SearchQuery } from '../search/query';
import { chosenFilters } from './answer';
import type { Ignored } from './parse-search';

/**
 * What stands before the hits of `GET /api/v1/export`: the same words as in a search's answer. `repaired` matters most:
 * the hits may be those of another query.
 *
 * @example exportHead(query, await engine.all(query), ignored).total // 12
 */
export function exportHead(query: SearchQuery, listing: Listing, ignored: readonly Ignored[]) {
  const { readAs, expanded, mended, repaired, total } = listing;
  return {
    query: {
      text: query.text,
      unit: query.unit,
      readAs,
      expanded,
      mended: mended.map(({ message }) => message),
      repaired,
      filters: chosenFilters(query),
    },
    total,
    ignored,
  };
}
