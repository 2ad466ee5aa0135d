import type { SearchQuery } from '@/lib/search/query';
import { withDates } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { type Column, columnTarget, type Histogram } from './histogram-columns';

/** A column as it goes to the browser, with its link; null where there is nothing to go to. */
export interface LinkedColumn extends Omit<Column, 'from' | 'to'> {
  readonly href: string | null;
}

/**
 * The columns with their links. Made on the server: the browser need not know how dates become addresses.
 *
 * @example linkedColumns(query, histogram(query, facets.dates))[0]?.href // '/?q=ocop&tu=2019&den=2019'
 */
export function linkedColumns(query: SearchQuery, drawn: Histogram): readonly LinkedColumn[] {
  return drawn.columns.map((column) => {
    const { value, label, words, count, imprecise, chosen, inside } = column;
    const { from, to } = columnTarget(drawn, column);
    const href = count === 0 && !chosen ? null : searchHref(withDates(query, from, to));
    return { value, label, words, count, imprecise, chosen, inside, href };
  });
}
