import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { codeVersion } from './code-version';
import { printSummary } from './print-messages';
import { runCommand } from './run-command';
import { runIndex } from './run-index';
import { PROJECT_ROOT, readSettings } from './settings';

/** What the web build depends on; the index is read at run time and is not part of it. */
const BUILD_INPUTS = ['app', 'components', 'lib', 'proxy.ts', 'data/gazetteer', 'data/vocabulary'].concat([
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]);
const STAMP = join(PROJECT_ROOT, '.next', 'sao-luc-build');
const NEXT = join(PROJECT_ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
/** A search may carry many filters: request headers, and so addresses, up to 128 KiB (API.md). */
const MAX_HEADER_BYTES = 128 * 1024;

/** `npm start`: index what is new, build if stale, serve. `--prepare` stops before serving. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { prepare: { type: 'boolean', default: false } } });
  const settings = readSettings();
  const summary = await runIndex(settings);
  console.log(printSummary(summary).join('\n'));
  const code = await buildIfStale();
  if (code !== 0 || values.prepare) return code;
  const host = process.env.HOST ?? '0.0.0.0';
  return next(
    ['start', '--port', String(settings.port), '--hostname', host],
    [`--max-http-header-size=${MAX_HEADER_BYTES}`],
  );
});

async function buildIfStale(): Promise<number> {
  const version = await codeVersion(BUILD_INPUTS);
  const built = await readFile(STAMP, 'utf8').catch(() => null);
  if (built === version) return 0;
  const code = await next(['build']);
  if (code === 0) await writeFile(STAMP, version);
  return code;
}

/** Runs Next as a child; signals that end this process end it too. Resolves to its exit code. */
function next(args: readonly string[], nodeOptions: readonly string[] = []): Promise<number> {
  const { indexDir, reportsDir } = readSettings();
  const child = spawn(process.execPath, [...nodeOptions, NEXT, ...args], {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    // Folders may be relative to where the command was called from; Next runs in the project.
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', INDEX_DIR: indexDir, REPORTS_DIR: reportsDir },
  });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? (signal === null ? 1 : 0));
    });
  });
}
