import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { AppError } from '../errors';
import { runNode } from './child-processes';
import { PROJECT_ROOT } from './settings';
import { startServer, type WebServer } from './web-server';

/** Inside an app's folder. */
const NEXT = join('node_modules', 'next', 'dist', 'bin', 'next');

export const EMPTY_PAGE_TEXT = 'Trang trống.';

/** One page that prints a paragraph, rendered anew for each request like a page of results. */
const FILES = (root: string): Readonly<Record<string, string>> => ({
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'next.config.js': `export default { poweredByHeader: false, outputFileTracingRoot: ${JSON.stringify(root)}, turbopack: { root: ${JSON.stringify(root)} } };\n`,
  'app/layout.js': `export default function Layout({ children }) {
  return <html lang="vi"><body>{children}</body></html>;
}
`,
  'app/page.js': `export const dynamic = 'force-dynamic';
export default function Page() {
  return <p>${EMPTY_PAGE_TEXT}</p>;
}
`,
});

export interface EmptyApp {
  readonly start: () => Promise<WebServer>;
  readonly remove: () => Promise<void>;
}

/**
 * Makes and builds an empty Next app in a folder of its own: what Next and React weigh and cost by themselves, to
 * measure against. It uses this project's node_modules, so nothing is fetched.
 *
 * @example const app = await buildEmptyApp(); const { origin } = await app.start();
 */
export async function buildEmptyApp(): Promise<EmptyApp> {
  // On macOS the folder for temporary files is a link; the bundler compares real paths.
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'sao-luc-empty-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  // Ctrl-C and crashes come to no `finally`.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  try {
    const modules = await realpath(join(PROJECT_ROOT, 'node_modules'));
    // Turbopack follows no link that leads out of its root.
    for (const [name, text] of Object.entries(FILES(commonFolder(folder, modules)))) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    await symlink(modules, join(folder, 'node_modules'), 'junction');
    const code = await runNode([join(folder, NEXT), 'build'], {
      cwd: folder,
      // What it prints is of interest only where it fails, and then it says so on stderr.
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    if (code !== 0) throw new AppError('internal', 'không dựng được ứng dụng Next trống', { value: folder });
  } catch (error) {
    await remove();
    throw error;
  }
  return { start: () => startEmpty(folder), remove };
}

function startEmpty(folder: string): Promise<WebServer> {
  return startServer({
    args: (host, port) => [join(folder, NEXT), 'start', '--hostname', host, '--port', String(port)],
    env: () => ({ NODE_ENV: 'production' }),
    cwd: folder,
    ready: '/',
    patienceSeconds: 60,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * The deepest folder that holds both.
 *
 * @param one absolute, without links
 * @param other absolute, without links
 * @example commonFolder('/tmp/a', '/srv/b') // '/'
 */
export function commonFolder(one: string, other: string): string {
  const parts = other.split(sep);
  const shared = one.split(sep);
  const end = shared.findIndex((part, at) => part !== parts[at]);
  return shared.slice(0, end === -1 ? shared.length : end).join(sep) || sep;
}
