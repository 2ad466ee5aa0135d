import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './settings';

/** The package of what the project is measured with and against; the app carries none of it. */
export const BENCH = join(PROJECT_ROOT, 'bench');
const LOCK = join(BENCH, 'package-lock.json');
/** Inside node_modules, so that it goes when they go. */
const STAMP = join(BENCH, 'node_modules', '.sao-luc-lock');

/**
 * `npm ci` in bench/ on first use and after its lock file changed. npm talks to stderr. Nothing that the packages would
 * run is run: the HTML checker's would fetch a Java of its own.
 *
 * @returns false where it failed, which has then been told
 * @example if (!installBenchPackages()) return 2;
 */
export function installBenchPackages(): boolean {
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (statSync(STAMP, { throwIfNoEntry: false }) !== undefined && readFileSync(STAMP, 'utf8') === lock) return true;
  process.stderr.write('Đang cài các gói dùng để đo (npm ci trong bench/) …\n');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: BENCH, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    process.stderr.write('Không cài được các gói dùng để đo. Vui lòng xem lời của npm ở trên.\n');
    return false;
  }
  writeFileSync(STAMP, lock);
  return true;
}
