import type { SearchQuery } from '@/lib/search/query';
import { exportHref } from '@/lib/url/export-address';
import { feedHref } from '@/lib/url/feed-address';

/** A way to take a whole result out of the house. */
export interface WayAway {
  readonly label: string;
  readonly href: string;
}

/**
 * Every hit as a table or as data, and what comes new as a feed. Made on the server: the modules that write these
 * addresses read them, too, for which they need the gazetteer.
 *
 * @example waysAway({ ...EMPTY_QUERY, text: 'ocop' })[0] // { label: 'CSV', href: '/api/v1/export?q=ocop&dinh-dang=csv' }
 */
export function waysAway(query: SearchQuery): readonly WayAway[] {
  return [
    { label: 'CSV', href: exportHref(query, 'csv') },
    { label: 'JSON', href: exportHref(query, 'json') },
    { label: 'Theo dõi (Atom)', href: feedHref(query) },
  ];
}
