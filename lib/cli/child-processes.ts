import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/** How long a child may take to end by itself. */
const PATIENCE_MS = 5_000;

const running = new Set<ChildProcess>();

/**
 * Starts Node with some arguments as a child that ends when this process ends, however that comes about: its own group
 * of processes is ended with it, on Ctrl-C and after a crash, too.
 *
 * @param args of node, the script first
 * @example const { child } = startNode(['server.js'], { cwd: '/tmp/app', stdio: 'ignore' })
 */
export function startNode(args: readonly string[], options: SpawnOptions): ChildProcess {
  watchOwnEnd();
  // A group of its own: a signal to it reaches the children's children, whoever forwards signals or does not.
  const child = spawn(process.execPath, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/**
 * Runs Node with some arguments to its end.
 *
 * @returns its exit code; 1 where a signal ended it
 * @example await runNode(['script.js'], { stdio: 'inherit' })
 */
export function runNode(args: readonly string[], options: SpawnOptions): Promise<number> {
  const child = startNode(args, options);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Ends a child and what it started; kills what does not end by itself within five seconds. */
export async function stopNode(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const late = setTimeout(() => signal(child, 'SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(late);
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // It ended by itself meanwhile.
  }
}

let watching = false;

function watchOwnEnd(): void {
  if (watching) return;
  watching = true;
  process.once('exit', () => {
    for (const child of running) signal(child, 'SIGTERM');
  });
  // 128 plus the number of the signal, as shells say it.
  process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
}
