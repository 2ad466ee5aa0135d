import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from './settings';
import { startServer } from './web-server';

/** Indexing and, where the code is newer than the build, building: two busy cores take a few minutes. */
const PATIENCE_SECONDS = 600;

/**
 * Starts the real server (`npm start`) over the sample reports, on loopback, with an index of its own among the
 * system's temporary files; ends it when `use` is done or has failed.
 *
 * @param use gets the server's address, without a slash at its end
 * @returns what `use` returns
 * @throws AppError where the server does not start
 * @example await withSampleServer(async (base) => (await fetch(`${base}/api/health`)).status) // 200
 */
export async function withSampleServer<T>(use: (base: string) => Promise<T>): Promise<T> {
  const indexDir = await mkdtemp(join(tmpdir(), 'sao-luc-server-'));
  try {
    const { origin, stop } = await startServer({
      args: () => ['--import', 'tsx', join('lib', 'cli', 'start.ts')],
      env: (host, port) => ({
        HOST: host,
        PORT: String(port),
        INDEX_DIR: indexDir,
        // Empty: the project's own samples, whatever the caller has set.
        REPORTS_DIR: '',
        // Canonical addresses are whole ones only where the site knows its own.
        SITE_URL: `http://${host}:${port}`,
      }),
      cwd: PROJECT_ROOT,
      ready: '/api/health',
      patienceSeconds: PATIENCE_SECONDS,
      // What the server says goes to stderr: stdout is for tables.
      stdio: ['ignore', 2, 2],
    });
    try {
      return await use(origin);
    } finally {
      await stop();
    }
  } finally {
    await rm(indexDir, { recursive: true, force: true });
  }
}
