import type { StdioOptions } from 'node:child_process';
import { createServer } from 'node:net';
import { AppError } from '../errors';
import { startNode, stopNode } from './child-processes';

const LOOPBACK = '127.0.0.1';
const LOOK_EVERY_MS = 100;

export interface WebServer {
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

export interface ServerStart {
  /** Arguments of node for a port of this machine alone. */
  readonly args: (host: string, port: number) => readonly string[];
  readonly env: (host: string, port: number) => Readonly<Record<string, string>>;
  readonly cwd: string;
  /** An address that answers 200 as soon as the server works. */
  readonly ready: string;
  readonly patienceSeconds: number;
  readonly stdio: StdioOptions;
}

/**
 * Starts a web server on a free port of 127.0.0.1 and waits until it answers. Throws AppError `internal` where it ends
 * or does not answer in time.
 *
 * @example const { origin, stop } = await startServer({ ready: '/api/health', … })
 */
export async function startServer({ args, env, cwd, ready, patienceSeconds, stdio }: ServerStart): Promise<WebServer> {
  const port = await freePort();
  const origin = `http://${LOOPBACK}:${port}`;
  const variables = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env(LOOPBACK, port) };
  const child = startNode(args(LOOPBACK, port), { cwd, stdio, env: variables });
  let crash: Error | null = null;
  child.once('error', (error) => {
    crash = error;
  });
  const stop = () => stopNode(child);
  const deadline = performance.now() + patienceSeconds * 1000;
  while (performance.now() < deadline) {
    if (await answers(origin + ready)) return { origin, stop };
    if (crash !== null || child.exitCode !== null || child.signalCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  await stop();
  throw new AppError('internal', 'máy chủ web không khởi động được', { value: cwd, cause: crash });
}

async function answers(address: string): Promise<boolean> {
  try {
    const { ok, body } = await fetch(address);
    await body?.cancel();
    return ok;
  } catch {
    return false;
  }
}

/** A port that nobody listens on. Another program may take it in the next moment; a start that fails says so. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, LOOPBACK, () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new AppError('internal', 'không có cổng trống'));
        else resolve(address.port);
      });
    });
  });
}
