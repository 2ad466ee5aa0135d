import { relative } from 'node:path';
import { AppError } from '../errors';
import { Cache } from './cache';
import { groupFindings, printFindings } from './print-findings';
import { type CorpusReading, readReports } from './read-reports';
import { ranked, reviewReport } from './review-report';
import { readSettings } from './settings';
import { reportNamed, writeSidecar } from './write-sidecar';

/** What `npm run check-data` was asked for. */
export interface CheckOptions {
  readonly json: boolean;
  /** Names of reports that get a sidecar to fill in; where there are any, nothing else is done. */
  readonly sidecar: readonly string[];
}

/**
 * Reads REPORTS_DIR and prints what to look at, or writes sidecars. Gives the exit code: 0, or 1 where there are errors
 * or a sidecar was not written. Throws AppError `wrong-use` where a report is not found.
 *
 * @example await checkReports({ json: false, sidecar: [] }) // 0
 */
export async function checkReports(options: CheckOptions): Promise<number> {
  const { reportsDir } = readSettings();
  const reading = await readReports(reportsDir, Cache.empty(''));
  if (options.sidecar.length > 0) return writeAll(options.sidecar, reportsDir, reading);
  const { reports, messages } = reading;
  const found = [...messages.map(ranked), ...reports.flatMap(reviewReport)];
  if (options.json) {
    const inOrder = groupFindings(found).flatMap(([, group]) => group);
    process.stdout.write(`${JSON.stringify({ reports: reports.length, messages: inOrder }, null, 2)}\n`);
  } else process.stdout.write(`${printFindings(found, reports.length).join('\n')}\n`);
  return found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function writeAll(names: readonly string[], folder: string, { reports }: CorpusReading): Promise<number> {
  const wanted = names.map((name) => {
    const report = reportNamed(name, reports, relative(process.cwd(), folder)) ?? reportNamed(name, reports, folder);
    if (report !== null) return report;
    throw new AppError('wrong-use', `không có đúng một báo cáo tên “${name}” đọc được trong ${folder}`, {
      next: 'ghi đường dẫn trong thư mục báo cáo, như mau/a.txt',
    });
  });
  let all = true;
  for (const report of wanted) {
    const { path, problem } = await writeSidecar(folder, report);
    all &&= problem === null;
    process.stdout.write(problem === null ? `Đã ghi ${path}.\n` : `${path}: ${problem}\n`);
  }
  return all ? 0 : 1;
}
