import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { codeVersion } from './code-version';
import { printSummary } from './print-messages';
import { runCommand } from './run-command';
import { runIndex } from './run-index';
import { serve } from './serve';
import { PROJECT_ROOT, readSettings } from './settings';

/** What the web build depends on beside lib; the index is read at run time and is not part of it. */
const BUILD_INPUTS = ['app', 'components', 'proxy.ts', 'data/gazetteer', 'data/vocabulary'].concat([
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]);
/** Folders of lib that pages may not import (architecture.test.ts): a change there is none of the web app. */
const NOT_IN_PAGES = new Set(['cli', 'ingest', 'metadata']);
const STAMP = join(PROJECT_ROOT, '.next', 'sao-luc-build');
const NEXT = join(PROJECT_ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');

/** `npm start`: index what is new, build if stale, serve. `--prepare` stops before serving. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { prepare: { type: 'boolean', default: false } } });
  const settings = readSettings();
  const summary = await runIndex(settings);
  console.log(printSummary(summary).join('\n'));
  const code = await buildIfStale();
  if (code !== 0 || values.prepare) return code;
  return serve(settings);
});

async function buildIfStale(): Promise<number> {
  const lib = await readdir(join(PROJECT_ROOT, 'lib'));
  const inPages = lib.filter((name) => !NOT_IN_PAGES.has(name)).map((name) => join('lib', name));
  const version = await codeVersion([...BUILD_INPUTS, ...inPages]);
  const built = await readFile(STAMP, 'utf8').catch(() => null);
  if (built === version) return 0;
  const code = await build();
  if (code === 0) await writeFile(STAMP, version);
  return code;
}

/** Runs Next as a child; signals that end this process end it too. Resolves to its exit code. */
function build(): Promise<number> {
  const child = spawn(process.execPath, [NEXT, 'build'], {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}
