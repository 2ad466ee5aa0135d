import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** For tests: the five real reports and their hand-made metadata; they stand beside the project, never inside it. */
export const REAL_REPORTS = { reports: `${SHARED}reports`, gold: `${SHARED}domain/gold` };

/**
 * Whether the real reports can be read. Under CI they must be there: the tests then run and fail instead of being
 * skipped.
 */
export function realReportsMissing(): boolean {
  const missing = !existsSync(REAL_REPORTS.reports);
  if (missing && process.env.CI === undefined) {
    console.warn('Bỏ qua phép thử trên năm báo cáo thật: không có ../shared/reports.');
    return true;
  }
  return false;
}
