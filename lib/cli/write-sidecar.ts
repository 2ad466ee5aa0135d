import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SIDECAR_ENDING } from '../ingest/sidecar';
import type { Report } from '../report/report';
import { draftSidecar } from './draft-sidecar';
import { reviewReport } from './review-report';

/**
 * Writes the sidecar to fill in beside its report. One that is there already is somebody's work: it stays.
 *
 * @returns its path, and what kept it from being written; null where nothing did
 * @example await writeSidecar('data/reports', report) // { path: '…/a.txt.meta.yaml', problem: null }
 */
export async function writeSidecar(folder: string, report: Report): Promise<{ path: string; problem: string | null }> {
  const path = join(folder, `${report.source.name}${SIDECAR_ENDING}`);
  try {
    await writeFile(path, draftSidecar(report, reviewReport(report)), { flag: 'wx' });
    return { path, problem: null };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    return { path, problem: PROBLEMS[code] ?? `không ghi được (${code}).` };
  }
}

/** What the system says, in words of what to do; any other is told by its code. */
const PROBLEMS: Readonly<Record<string, string>> = {
  EEXIST: 'đã có: không ghi đè. Hãy sửa tệp ấy, hoặc đổi tên rồi chạy lại.',
  ENAMETOOLONG: 'tên tệp dài quá. Hãy đặt tên ngắn hơn cho báo cáo rồi chạy lại.',
  EACCES: 'không có quyền ghi vào thư mục ấy.',
  EPERM: 'không có quyền ghi vào thư mục ấy.',
  EROFS: 'thư mục ấy chỉ đọc được.',
  ENOSPC: 'ổ đĩa đã đầy.',
};

/**
 * The one report that a name means: its path in the folder, its id, or the end of either; null where none or several
 * have that name.
 *
 * @example reportNamed('ba-tri.txt', reports)?.source.name // '2020/ba-tri.txt'
 */
export function reportNamed(name: string, reports: readonly Report[], folder = 'data/reports'): Report | null {
  // As a shell completes it: "./mau/a.txt", "data/reports/mau/a.txt".
  const plain = name.normalize('NFC').replace(/^(?:\.\/)+/, '');
  const start = `${folder.normalize('NFC').replace(/^(?:\.\/)+|\/+$/g, '')}/`;
  const wanted = plain.startsWith(start) ? plain.slice(start.length) : plain;
  const names = ({ id, source }: Report) => [source.name, id].map((each) => each.normalize('NFC'));
  const whole = reports.filter((report) => names(report).includes(wanted));
  const found =
    whole.length > 0 ? whole : reports.filter((each) => names(each).some((it) => it.endsWith(`/${wanted}`)));
  return found.length === 1 ? (found[0] ?? null) : null;
}
