import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { PROJECT_ROOT } from './settings';

/** Debian's chromium, then Playwright's own download. */
const CANDIDATES = () => ['/usr/bin/chromium', chromium.executablePath()];

/**
 * For every Chromium that a command or a test starts: it may run as root, has no screen, and asks nobody but the page's server.
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const;

/**
 * Path of a Chromium that starts on this machine, or null. Being there is not enough: Playwright's download needs
 * system libraries that a bare machine lacks.
 *
 * @example findChromium() // '/usr/bin/chromium'
 */
export function findChromium(): string | null {
  return CANDIDATES().find((path) => existsSync(path) && starts(path)) ?? null;
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * Finds a Chromium or installs one: Playwright's download first, Debian's package where that fails.
 *
 * @returns its path, or null where neither could be had
 */
export function ensureChromium(): string | null {
  const playwright = join(PROJECT_ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const ways: readonly (() => void)[] = [
    () => {},
    () => run(process.execPath, [playwright, 'install', 'chromium', '--only-shell'], 240_000),
    () => {
      run('apt-get', ['update'], 240_000);
      run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], 600_000);
    },
  ];
  for (const way of ways) {
    way();
    const found = findChromium();
    if (found !== null) return found;
  }
  return null;
}

function run(command: string, args: readonly string[], timeout: number): void {
  console.log(`${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit', timeout, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
