import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SIDECAR_ENDING } from '../ingest/sidecar';
import type { Report } from '../report/report';
import { draftSidecar } from './draft-sidecar';
import { reviewReport } from './review-report';

/**
 * Writes the sidecar to fill in beside its report. One that is there already is somebody's work: it stays.
 *
 * @returns its path, and whether it was written
 * @example await writeSidecar('data/reports', report) // { path: '…/a.txt.meta.yaml', written: true }
 */
export async function writeSidecar(folder: string, report: Report): Promise<{ path: string; written: boolean }> {
  const path = join(folder, `${report.source.name}${SIDECAR_ENDING}`);
  try {
    await writeFile(path, draftSidecar(report, reviewReport(report)), { flag: 'wx' });
    return { path, written: true };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return { path, written: false };
    throw error;
  }
}

/**
 * The one report that a name means: its path in the folder, its id, or the end of either; null where none or several
 * have that name.
 *
 * @example reportNamed('ba-tri.txt', reports)?.source.name // '2020/ba-tri.txt'
 */
export function reportNamed(name: string, reports: readonly Report[]): Report | null {
  const wanted = name.normalize('NFC');
  const names = ({ id, source }: Report) => [source.name, id].map((each) => each.normalize('NFC'));
  const whole = reports.filter((report) => names(report).includes(wanted));
  const found =
    whole.length > 0 ? whole : reports.filter((each) => names(each).some((it) => it.endsWith(`/${wanted}`)));
  return found.length === 1 ? (found[0] ?? null) : null;
}
