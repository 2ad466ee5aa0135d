import type { SearchQuery } from '../search/query';
import { formatSearch } from './format-search';
import { type Ignored, parseSearch } from './parse-search';
import { wholeSearch } from './whole-search';

export const EXPORT_FORMATS = ['csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
/** What the other answers of the HTTP interface are. */
export const DEFAULT_EXPORT_FORMAT: ExportFormat = 'json';
export const EXPORT_FORMAT_KEY = 'dinh-dang';

export interface ParsedExport {
  readonly query: SearchQuery;
  readonly format: ExportFormat;
  readonly ignored: readonly Ignored[];
}

/**
 * Address of the file with every hit of a search.
 *
 * @example exportHref({ ...EMPTY_QUERY, text: 'ocop', page: 2 }, 'csv') // '/api/v1/export?q=ocop&dinh-dang=csv'
 */
export function exportHref(query: SearchQuery, format: ExportFormat): string {
  const params = formatSearch(wholeSearch(query));
  params.set(EXPORT_FORMAT_KEY, format);
  return `/api/v1/export?${params}`;
}

/**
 * Reads that address back; what cannot be read is told in `ignored`.
 *
 * @example parseExport(new URLSearchParams('q=ocop&dinh-dang=csv')).format // 'csv'
 */
export function parseExport(pairs: Iterable<readonly [key: string, value: string]>): ParsedExport {
  const all = [...pairs];
  const { query, ignored } = parseSearch(all.filter(([key]) => key !== EXPORT_FORMAT_KEY));
  const asked = all.find(([key]) => key === EXPORT_FORMAT_KEY)?.[1] ?? '';
  const format = EXPORT_FORMATS.find((each) => each === asked.trim().toLowerCase());
  const told: Ignored[] =
    format !== undefined || asked.trim() === ''
      ? []
      : [{ key: EXPORT_FORMAT_KEY, value: asked.toWellFormed().slice(0, 100), why: 'Chỉ có csv và json.' }];
  return { query: wholeSearch(query), format: format ?? DEFAULT_EXPORT_FORMAT, ignored: [...ignored, ...told] };
}
