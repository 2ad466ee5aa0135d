import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../errors';
import { readCurrent } from '../search/store/open-index';
import { runCrew } from './crew';
import { PROJECT_ROOT, type Settings } from './settings';
import { workerCount } from './worker-count';

/** A search may carry many filters: request headers, and so addresses, up to 128 KiB (API.md). */
const MAX_HEADER_BYTES = 128 * 1024;
/** A page makes megabytes that die with it: with twice the usual room they are collected in four fifths of the time. */
const YOUNG_MIB = 32;

/**
 * Serves the built app on HOST and PORT with as many processes as the machine holds, until a signal comes.
 *
 * @returns exit code
 * @throws AppError `wrong-use` where another program has the port
 * @example process.exitCode = await serve(readSettings())
 */
export async function serve({ port, indexDir, reportsDir }: Settings): Promise<number> {
  const host = process.env.HOST || '0.0.0.0';
  await tryPort(port, host);
  const count = workerCount({
    platform: process.platform,
    cores: availableParallelism(),
    freeMemory: process.availableMemory(),
    indexSize: await indexSize(indexDir),
    wanted: process.env.WORKERS,
  });
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return runCrew({
    script: join(PROJECT_ROOT, 'lib', 'cli', 'web-worker.js'),
    nodeOptions: [`--max-http-header-size=${MAX_HEADER_BYTES}`, `--max-semi-space-size=${YOUNG_MIB}`],
    cwd: PROJECT_ROOT,
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // Folders may be relative to where the command was called from; the workers run in the project.
      INDEX_DIR: indexDir,
      REPORTS_DIR: reportsDir,
      HOST: host,
      PORT: String(port),
      // A newer index comes with new processes (crew.ts): opening it in one that serves would make its readers wait.
      INDEX_KEPT: '1',
    },
    count,
    edition: () => edition(indexDir),
    told: (line) => console.error(line),
    onOpen: () => console.log(`Đang phục vụ tại http://${name}:${port} (${count} tiến trình).`),
  });
}

/** Before the workers, which take seconds to begin. Another program may take the port meanwhile: then they say so. */
function tryPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', (cause) => {
      reject(new AppError('wrong-use', `không mở được cổng ${port}: ${cause.message}`, { cause, next: 'PORT=…' }));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

async function edition(indexDir: string): Promise<string | null> {
  try {
    const { version, builtAt } = await readIndexState(indexDir);
    return `${version} ${builtAt}`;
  } catch {
    return null;
  }
}

function readIndexState(indexDir: string) {
  return readCurrent((name) => readFile(join(indexDir, name)).catch(() => null));
}

async function indexSize(indexDir: string): Promise<number> {
  const { version } = await readIndexState(indexDir);
  const folder = join(indexDir, version);
  const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
