import type { MarkMode, SearchQuery } from '../search/query';
import { formatSearch } from './format-search';

/**
 * Address of a search on the site.
 *
 * @example searchHref({ ...EMPTY_QUERY, text: 'ocop' }) // '/?q=ocop'
 */
export function searchHref(query: SearchQuery): string {
  return withParams('/', formatSearch(query));
}

/**
 * Address of a search at the head of its results, for a list that is read from its top: the next page, all of a group.
 *
 * @example resultsHref({ ...EMPTY_QUERY, text: 'ocop', page: 2 }) // '/?q=ocop&trang=2#ket-qua'
 */
export function resultsHref(query: SearchQuery): string {
  return `${searchHref(query)}#ket-qua`;
}

/** What a link to a report carries so that the page shows the marks of the search. */
export interface ReportLink {
  readonly text?: string;
  readonly marks?: MarkMode;
  readonly verbatim?: boolean;
  /** 'h1' for the first hit, 'p7' for the seventh paragraph. */
  readonly anchor?: string;
}

/**
 * Address of a reading page.
 *
 * @example reportHref('bao-cao-1', { text: 'ocop', anchor: 'h1' }) // '/bao-cao/bao-cao-1?q=ocop#h1'
 */
export function reportHref(id: string, link: ReportLink = {}): string {
  const params = new URLSearchParams();
  if (link.text) params.set('q', link.text);
  if (link.text && link.marks && link.marks !== 'mac-dinh') params.set('dau', link.marks);
  if (link.text && link.verbatim) params.set('nguyen-van', '1');
  const hash = link.anchor === undefined ? '' : `#${link.anchor}`;
  return withParams(`/bao-cao/${encodeURIComponent(id)}`, params) + hash;
}

/**
 * Address of the page of one officeholder.
 *
 * @example officeholderHref('nguyen-tang-huong-hoa-1a2b') // '/can-bo/nguyen-tang-huong-hoa-1a2b'
 */
export function officeholderHref(slug: string): string {
  return `/can-bo/${encodeURIComponent(slug)}`;
}

/**
 * Address of the page of one cited document.
 *
 * @example documentHref('1719-qd-ttg') // '/van-ban/1719-qd-ttg'
 */
export function documentHref(slug: string): string {
  return `/van-ban/${encodeURIComponent(slug)}`;
}

/**
 * Address of the original file of a report.
 *
 * @example sourceHref('bao-cao-1') // '/api/v1/reports/bao-cao-1/source'
 */
export function sourceHref(id: string): string {
  return `/api/v1/reports/${encodeURIComponent(id)}/source`;
}

function withParams(path: string, params: URLSearchParams): string {
  const text = String(params);
  return text === '' ? path : `${path}?${text}`;
}
