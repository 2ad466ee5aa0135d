import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../errors';
import { BENCH } from '../bench-packages';
import { runNode } from '../child-processes';
import { CHROMIUM_FLAGS } from '../chromium';
import { type LighthouseRun, readScores } from './read-scores';

/** Lighthouse’s own command line: its mobile preset and default throttling are what it does without options. */
const COMMAND = join(BENCH, 'node_modules', 'lighthouse', 'cli', 'index.js');
const LIMIT_MS = 180_000;

/**
 * One run over one address, in a Chromium of its own.
 *
 * @param chromium path of the browser
 * @throws AppError where Lighthouse could not measure the page
 * @example (await runLighthouse('http://127.0.0.1:3000/', '/usr/bin/chromium')).scores.seo // 100
 */
export async function runLighthouse(address: string, chromium: string): Promise<LighthouseRun> {
  const folder = await mkdtemp(join(tmpdir(), 'sao-luc-lighthouse-'));
  try {
    const file = join(folder, 'run.json');
    const args = [
      COMMAND,
      address,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=${['--headless=new', ...CHROMIUM_FLAGS].join(' ')}`,
    ];
    await runNode(args, { stdio: ['ignore', 2, 2], env: { ...process.env, CHROME_PATH: chromium }, timeout: LIMIT_MS });
    const text = await readFile(file, 'utf8').catch(() => 'null');
    const run = readScores(JSON.parse(text));
    if (run === null) throw new AppError('internal', `Lighthouse không đo được ${address}`);
    return run;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
