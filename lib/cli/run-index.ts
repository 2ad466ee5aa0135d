import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors';
import type { Message } from '../report/message';
import { buildIndex } from '../search/engines/minisearch/build-index';
import { sourceFlaws } from '../search/store/source-flaws';
import { Cache } from './cache';
import { codeVersion } from './code-version';
import { type Progress, readReports } from './read-reports';
import type { Settings } from './settings';
import { writeIndex } from './write-index';

export interface IndexSummary {
  readonly reports: number;
  /** Sources read again; the others had not changed. */
  readonly read: number;
  readonly errors: number;
  readonly warnings: number;
  readonly messages: readonly Message[];
  readonly indexVersion: string;
  readonly builtAt: string;
  readonly seconds: number;
}

/** A stored outcome depends on everything between the source and the report. */
const STAGES = [
  'lib/report',
  'lib/text',
  'lib/places',
  'lib/ingest',
  'lib/metadata',
  'data/gazetteer',
  'data/vocabulary',
];

/**
 * The whole way from REPORTS_DIR to INDEX_DIR. Throws AppError `wrong-use` where REPORTS_DIR is no folder; bad files
 * are messages.
 *
 * @example const summary = await runIndex(readSettings())
 */
export async function runIndex(settings: Settings, progress?: Progress): Promise<IndexSummary> {
  const started = performance.now();
  const folder = await stat(settings.reportsDir).catch(() => null);
  if (folder === null || !folder.isDirectory()) {
    throw new AppError('wrong-use', `REPORTS_DIR is no folder: ${settings.reportsDir}`);
  }
  const cacheFile = join(settings.indexDir, 'cache.json');
  const cache = await Cache.load(cacheFile, await codeVersion(STAGES));
  const { reports, messages, read } = await readReports(settings.reportsDir, cache, progress);
  const { sample } = settings;
  const files = buildIndex(reports, sourceFlaws(messages));
  const current = await writeIndex(settings.indexDir, files, { reports: reports.length, sample });
  await replaceFile(cacheFile, JSON.stringify(cache));
  const count = (severity: Message['severity']) => messages.filter((each) => each.severity === severity).length;
  return {
    reports: reports.length,
    read,
    errors: count('error'),
    warnings: count('warning'),
    messages,
    indexVersion: current.version,
    builtAt: current.builtAt,
    seconds: Math.round(performance.now() - started) / 1000,
  };
}

async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  await writeFile(beside, text);
  await rename(beside, file);
}
