import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { listSources, type SourceEntry } from '../ingest/list-sources';
import { readSource } from '../ingest/read-source';
import { reportIds } from '../ingest/report-ids';
import { extractReport } from '../metadata/extract-report';
import type { Message } from '../report/message';
import type { Report } from '../report/report';
import type { Cache, CacheEntry } from './cache';

/** What one source file gave: its report, or only messages. */
export interface Outcome {
  readonly report: Report | null;
  readonly messages: readonly Message[];
}

export interface CorpusReading {
  /** In the order of the sources' names. */
  readonly reports: readonly Report[];
  readonly messages: readonly Message[];
  /** How many sources were read again, not taken from the cache. */
  readonly read: number;
}

export type Progress = (done: number, total: number) => void;

/**
 * Reads every source of a folder into reports. A bad file becomes a message, the rest goes on; what has not changed
 * since the last time comes from the cache.
 *
 * @example const { reports, messages } = await readReports('data/reports', cache)
 */
export async function readReports(folder: string, cache: Cache, progress: Progress = () => {}): Promise<CorpusReading> {
  const { sources, messages: listed } = await listSources(folder);
  const ids = reportIds(sources.map((source) => source.name));
  const reports: Report[] = [];
  const messages: Message[] = [...listed];
  let read = 0;
  for (const [done, source] of sources.entries()) {
    progress(done, sources.length);
    const id = ids.get(source.name) ?? source.name;
    const stamp = stampOf(source, id);
    let entry: CacheEntry | undefined = cache.get(source.name, stamp);
    if (entry === undefined) {
      entry = { stamp, outcome: await readOne(source, id) };
      read++;
    }
    cache.set(source.name, entry);
    if (entry.outcome.report !== null) reports.push(entry.outcome.report);
    messages.push(...entry.outcome.messages);
  }
  progress(sources.length, sources.length);
  return { reports, messages, read };
}

/** Size and time of source and sidecar: reading 20,000 files to hash them would cost as much as indexing them. */
function stampOf(source: SourceEntry, id: string): string {
  const { bytes, modified, sidecar } = source;
  return JSON.stringify([id, bytes, modified, sidecar?.bytes ?? null, sidecar?.modified ?? null]);
}

async function readOne(source: SourceEntry, id: string): Promise<Outcome> {
  try {
    const bytes = await readFile(source.path);
    const sidecar =
      source.sidecar === null ? null : { name: source.sidecar.name, bytes: await readFile(source.sidecar.path) };
    const { document, messages } = readSource({ name: source.name, bytes }, sidecar);
    if (document === null) return { report: null, messages };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { name: source.name, format: source.format, bytes: bytes.byteLength, sha256 };
    const extracted = extractReport(id, file, document);
    return { report: extracted.report, messages: [...messages, ...extracted.messages] };
  } catch (error) {
    return { report: null, messages: [unreadable(source.name, error)] };
  }
}

/** One file that breaks the program must not take the others with it; the message names it for whoever mends it. */
function unreadable(file: string, error: unknown): Message {
  const what = error instanceof Error ? error.message : String(error);
  return { file, place: null, rule: 'source-unreadable', severity: 'error', message: `Không đọc được tệp: ${what}` };
}
