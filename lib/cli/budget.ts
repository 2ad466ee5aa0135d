import { join } from 'node:path';
import { budgetTable, overBudget } from './budget-table';
import { buildEmptyApp } from './empty-app';
import { weighPage } from './first-load';
import { runCommand } from './run-command';
import { PROJECT_ROOT, readSettings } from './settings';
import { startServer } from './web-server';

const NEXT = join(PROJECT_ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
/** Every kind of control of the page of results has its part in it. */
const RESULTS = '/?q=ocop';

/**
 * `tsx lib/cli/budget.ts`: holds the JavaScript of the page of results against an empty Next app built in the same run.
 * Exit 0 within the budget, 1 over it, 2 crash. The app must be built and the reports indexed (`start.ts --prepare`).
 */
await runCommand(async () => {
  const began = performance.now();
  const empty = await buildEmptyApp();
  try {
    const emptyScripts = await withServer(empty.start, (origin) => weighPage(origin, '/'));
    const results = await withServer(startApp, (origin) => weighPage(origin, RESULTS));
    console.log(budgetTable(results, emptyScripts).join('\n'));
    const over = overBudget(results, emptyScripts);
    for (const line of over) process.stderr.write(`${line}\n`);
    console.log(`Đo trong ${Math.round((performance.now() - began) / 1000)} giây.`);
    return over.length === 0 ? 0 : 1;
  } finally {
    await empty.remove();
  }
});

async function withServer<T>(
  start: () => ReturnType<typeof startServer>,
  use: (origin: string) => Promise<T>,
): Promise<T> {
  const server = await start();
  try {
    return await use(server.origin);
  } finally {
    await server.stop();
  }
}

/** The app as it is built, over the index as it is. */
function startApp() {
  const { indexDir, reportsDir } = readSettings();
  return startServer({
    args: (host, port) => [NEXT, 'start', '--hostname', host, '--port', String(port)],
    env: () => ({ INDEX_DIR: indexDir, REPORTS_DIR: reportsDir }),
    cwd: PROJECT_ROOT,
    ready: '/api/health',
    patienceSeconds: 60,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
