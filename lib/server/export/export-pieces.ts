import 'server-only';
import type { Listing } from '../../search/listing';
import type { SearchQuery } from '../../search/query';
import { hitHref } from '../../url/answer';
import { CSV_BOM, csvLine } from '../../url/csv';
import { exportHead } from '../../url/export-answer';
import { EXPORT_COLUMNS } from '../../url/export-columns';
import type { Ignored } from '../../url/parse-search';

/**
 * Every hit of a search as a table, batch by batch.
 *
 * @param base the site's address, for whole addresses
 * @example new Response(streamText(csvPieces(query, await engine.all(query), base)))
 */
export async function* csvPieces(query: SearchQuery, listing: Listing, base: string): AsyncGenerator<string> {
  const columns = EXPORT_COLUMNS[query.unit];
  yield CSV_BOM + csvLine(columns.map(({ header }) => header));
  let number = 0;
  for await (const hits of listing.batches) {
    const rows = hits.map((hit) => ({ number: ++number, hit, base }));
    yield rows.map((row) => csvLine(columns.map(({ cell }) => cell(row)))).join('');
  }
}

/**
 * The same as JSON: `{ query, total, ignored, hits }`, one hit in a line.
 *
 * @example new Response(streamText(jsonPieces(query, await engine.all(query), ignored)))
 */
export async function* jsonPieces(
  query: SearchQuery,
  listing: Listing,
  ignored: readonly Ignored[],
): AsyncGenerator<string> {
  yield `${JSON.stringify(exportHead(query, listing, ignored)).slice(0, -1)},"hits":[`;
  let before = '\n';
  for await (const hits of listing.batches) {
    const lines = hits.map((hit) => JSON.stringify({ ...hit, url: hitHref(query, hit) }));
    yield before + lines.join(',\n');
    before = ',\n';
  }
  yield '\n]}\n';
}
