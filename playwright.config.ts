import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './lib/cli/chromium';

/** Two servers over one build: the sample reports, and the real five where they stand beside the project. */
const SAMPLE_PORT = 3410;
const REAL_PORT = 3411;
const REAL_REPORTS = '../shared/reports';

const executablePath = findChromium();
const real = existsSync(REAL_REPORTS) || process.env.CI !== undefined;

const server = (port: number, env: Record<string, string>) => ({
  command: 'npm start',
  url: `http://127.0.0.1:${port}/api/health`,
  env: { PORT: String(port), HOST: '127.0.0.1', ...env },
  reuseExistingServer: false,
  timeout: 180_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
});

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  // axe goes over eight pages in one test; two shared cores may take a minute for that.
  timeout: 180_000,
  // What a page answers to a touch is waited for, not timed: a machine that stood still for a while is no failure.
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    locale: 'vi-VN',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [...CHROMIUM_FLAGS],
    },
  },
  projects: [
    {
      name: 'mẫu',
      testIgnore: /real-reports/,
      use: { baseURL: `http://127.0.0.1:${SAMPLE_PORT}` },
    },
    ...(real
      ? [{ name: 'năm báo cáo thật', testMatch: /real-reports/, use: { baseURL: `http://127.0.0.1:${REAL_PORT}` } }]
      : []),
  ],
  webServer: [
    server(SAMPLE_PORT, { INDEX_DIR: join(tmpdir(), `sao-luc-e2e-${SAMPLE_PORT}`) }),
    ...(real
      ? [server(REAL_PORT, { INDEX_DIR: join(tmpdir(), `sao-luc-e2e-${REAL_PORT}`), REPORTS_DIR: REAL_REPORTS })]
      : []),
  ],
});
