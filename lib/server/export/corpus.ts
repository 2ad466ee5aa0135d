import 'server-only';
import type { Report } from '../../report/report';
import type { SearchEngine } from '../../search/engine';
import { reportAnswer } from '../../url/report-answer';
import { streamText } from '../stream-text';

const lineOf = (report: Report) => `${JSON.stringify(reportAnswer(report))}\n`;

/** One report in a piece: some have two megabytes. */
async function* corpusPieces(engine: SearchEngine): AsyncGenerator<string> {
  for await (const reports of engine.everyReport()) for (const report of reports) yield lineOf(report);
}

/**
 * The whole corpus as JSON Lines: one report in a line, as `GET /api/v1/reports/{id}` gives it.
 *
 * @example await corpusAnswer(engine)
 */
export function corpusAnswer(engine: SearchEngine): Response {
  return new Response(streamText(corpusPieces(engine)), {
    headers: {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Content-Disposition': 'attachment; filename="sao-luc-kho.jsonl"',
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/**
 * About how many bytes that is, told from the first hundred reports: writing all of them only to say so would take a
 * large corpus seconds.
 *
 * @example await corpusBytes(engine) // 1_240_000
 */
export function corpusBytes(engine: SearchEngine): Promise<number> {
  const known = told.get(engine);
  if (known !== undefined) return known;
  const bytes = sampleBytes(engine);
  told.set(engine, bytes);
  return bytes;
}

/** Once for an index. */
const told = new WeakMap<SearchEngine, Promise<number>>();

async function sampleBytes(engine: SearchEngine): Promise<number> {
  for await (const reports of engine.everyReport()) {
    const sample = reports.reduce((sum, report) => sum + Buffer.byteLength(lineOf(report)), 0);
    return Math.round((sample / reports.length) * engine.info.reports);
  }
  return 0;
}
