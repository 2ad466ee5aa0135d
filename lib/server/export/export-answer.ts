import 'server-only';
import type { SearchEngine } from '../../search/engine';
import { type ExportFormat, parseExport } from '../../url/export-address';
import { requestBase } from '../site-base';
import { streamText } from '../stream-text';
import { csvPieces, jsonPieces } from './export-pieces';
import { exportFileName } from './file-name';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
};

/**
 * Every hit of a search as a file, streamed.
 *
 * @example await exportAnswer(engine, new Request('http://localhost/api/v1/export?q=ocop&dinh-dang=csv'))
 */
export async function exportAnswer(engine: SearchEngine, request: Request): Promise<Response> {
  const { query, format, ignored } = parseExport(new URL(request.url).searchParams);
  const listing = await engine.all(query);
  const pieces =
    format === 'csv' ? csvPieces(query, listing, requestBase(request)) : jsonPieces(query, listing, ignored);
  return new Response(streamText(pieces), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${exportFileName(query, format)}"`,
      // Addresses may be made from the host of this very request.
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
