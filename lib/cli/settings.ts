import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the project, wherever the command is called from. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

const SAMPLE_REPORTS = resolve(PROJECT_ROOT, 'data/reports');

export interface Settings {
  readonly reportsDir: string;
  readonly indexDir: string;
  /** True where the reports are the project's own samples. */
  readonly sample: boolean;
  readonly port: number;
}

/**
 * REPORTS_DIR, INDEX_DIR and PORT from the environment; relative folders count from the working directory.
 *
 * @example readSettings({ REPORTS_DIR: '../reports' }).sample // false
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const reportsDir = resolve(env.REPORTS_DIR || SAMPLE_REPORTS);
  const port = Number(env.PORT || 3000);
  return {
    reportsDir,
    indexDir: resolve(env.INDEX_DIR || resolve(PROJECT_ROOT, 'data/index')),
    sample: reportsDir === SAMPLE_REPORTS,
    port: Number.isInteger(port) && port >= 0 && port < 65_536 ? port : 3000,
  };
}
