import type { HitPlace } from '../search/neighbours';
import { DEFAULT_PLACE_MAP, type MarkMode, type PlaceMap, type SearchQuery } from '../search/query';
import { carriedSearch } from './carried-search';
import { formatSearch } from './format-search';
import { formatPermalink, type Permalink } from './permalink';
import { formatStatementPlace } from './statement-place';

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
 * Address of the reading page of a hit: it carries the search along, so that the page can lead to the next result and
 * back to the list; a statement says which of the report's it is.
 *
 * @param anchor 'h1' for the first mark, 'p7' for the seventh paragraph
 * @example readingHref(hit, { ...EMPTY_QUERY, text: 'ocop', page: 2 }, 'h1') // '/bao-cao/bao-cao-1?q=ocop#h1'
 */
export function readingHref(hit: HitPlace, query: SearchQuery, anchor?: string): string {
  const hash = anchor === undefined ? '' : `#${anchor}`;
  return withParams(`/bao-cao/${encodeURIComponent(hit.id)}`, carriedSearch(query, hit.statement)) + hash;
}

/**
 * The id of a hit's card on the page of results.
 *
 * @example hitAnchor({ id: 'bao-cao-1', statement: null }) // 'kq-bao-cao-1'
 */
export function hitAnchor({ id, statement }: HitPlace): string {
  return statement === null ? `kq-${id}` : `kq-${id}-${formatStatementPlace(statement)}`;
}

/**
 * Address of the list of a search at one of its hits: the way back from a report.
 *
 * @example listHref({ ...EMPTY_QUERY, text: 'ocop', page: 2 }, hit) // '/?q=ocop&trang=2#kq-bao-cao-1'
 */
export function listHref(query: SearchQuery, hit: HitPlace): string {
  return `${searchHref(query)}#${encodeURIComponent(hitAnchor(hit))}`;
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
 * Address of the page of one topic.
 *
 * @example topicHref('ocop') // '/chu-de/ocop'
 */
export function topicHref(slug: string): string {
  return `/chu-de/${encodeURIComponent(slug)}`;
}

/**
 * Address of the page of one province or district. A name that stands for another ground since July 2025 has one page:
 * `nay` shows the ground of today.
 *
 * @example placeHref('lai-chau.than-uyen') // '/dia-phuong/lai-chau/than-uyen'
 * @example placeHref('tuyen-quang', 'nay') // '/dia-phuong/tuyen-quang?ban-do=nay'
 */
export function placeHref(slug: string, map: PlaceMap = DEFAULT_PLACE_MAP): string {
  const path = `/dia-phuong/${slug.split('.').map(encodeURIComponent).join('/')}`;
  return map === DEFAULT_PLACE_MAP ? path : `${path}?ban-do=${map}`;
}

/**
 * Address of a place in a report that survives an edited source: the link carries its words.
 *
 * @example permalinkHref('bao-cao-1', { paragraph: 6, words: 'ocop', nth: 1, sum: null }) // '/bao-cao/bao-cao-1?doan=7&trich=ocop#p7'
 */
export function permalinkHref(id: string, link: Permalink): string {
  return `${withParams(`/bao-cao/${encodeURIComponent(id)}`, formatPermalink(link))}#p${link.paragraph + 1}`;
}

/**
 * Address of the page of one quote with its citation.
 *
 * @param paragraph from 0
 * @example quoteHref('bao-cao-1', 6) // '/trich-dan/bao-cao-1/7'
 */
export function quoteHref(id: string, paragraph: number, link: Permalink | null = null): string {
  const pairs = new URLSearchParams(link === null ? undefined : formatPermalink(link));
  pairs.delete('doan');
  return withParams(`/trich-dan/${encodeURIComponent(id)}/${paragraph + 1}`, pairs);
}

/**
 * Address of the citation of a place in a report, in all forms, as JSON.
 *
 * @example citationHref('bao-cao-1', { paragraph: 6, words: '', nth: 1, sum: null }) // '/api/v1/reports/bao-cao-1/citation?doan=7'
 */
export function citationHref(id: string, link: Permalink): string {
  return withParams(`/api/v1/reports/${encodeURIComponent(id)}/citation`, formatPermalink(link));
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
