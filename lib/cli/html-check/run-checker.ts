import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { AppError } from '../../errors';
import { BENCH } from '../bench-packages';
import { type Finding, readFindings } from './read-findings';

const CHECKER = join(BENCH, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
const LIMIT_MS = 300_000;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** Whether a Java that starts is on this machine. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * Checks HTML files: structure, attributes, ARIA, and the styles and pictures inside them.
 *
 * @param files paths of files that end in `.html`
 * @throws AppError where the checker gave no answer that can be read
 * @example runChecker(['/tmp/home.html']).filter((it) => it.severity === 'error') // []
 */
export function runChecker(files: readonly string[]): readonly Finding[] {
  const args = ['-jar', CHECKER, '--format', 'json', '--stdout', '--exit-zero-always', ...files];
  const { stdout, stderr } = spawnSync('java', args, {
    encoding: 'utf8',
    timeout: LIMIT_MS,
    maxBuffer: MAX_ANSWER_BYTES,
  });
  const findings = stdout.startsWith('{') ? readFindings(JSON.parse(stdout)) : null;
  if (findings === null) throw new AppError('internal', `bộ kiểm tra HTML không trả lời được: ${stderr.slice(0, 500)}`);
  return findings;
}
