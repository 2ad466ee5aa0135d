import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from './settings';

const SOON = { timeout: 60_000, interval: 50 };

let folder: string;
let edition: string;
let port: number;
let child: ChildProcess | null = null;
let said = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sao-luc-crew-'));
  edition = join(folder, 'edition');
  await writeFile(edition, 'first');
  port = await freePort();
  said = '';
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Two workers of a crew of its own; `ended` is its exit code. */
function start(env: Record<string, string> = {}) {
  const crew = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/fixtures/crew.ts', String(port), edition], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, ...env },
  });
  child = crew;
  crew.stderr.on('data', (text) => {
    said += text;
  });
  const ended = once(crew, 'exit').then(([code]) => code);
  return { crew, ended };
}

async function ask(path = '/'): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
  return answer === null ? '' : answer.text().catch(() => '');
}

/** Who answers: a busy worker is passed over, so it may take a while until both have. */
async function answering(): Promise<string[]> {
  const answers = new Set<string>();
  for (let asked = 0; asked < 40 && answers.size < 2; asked++) answers.add(await ask());
  return [...answers].sort();
}

const twoOf = (name: string) =>
  expect.poll(async () => (await answering()).map((each) => each.split(' ')[1]), SOON).toEqual([name, name]);

const runs = (id: number) => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};
const ids = (answers: readonly string[]) => answers.map((each) => Number.parseInt(each, 10));

describe('a crew of two', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('answers with both on one port, and both end with %s', async (signal) => {
    const { crew, ended } = start();
    await twoOf('first');
    const workers = ids(await answering());
    expect(workers.map(runs)).toEqual([true, true]);
    crew.kill(signal);
    expect(await ended).toBe(0);
    expect(workers.map(runs)).toEqual([false, false]);
  });

  it('replaces one that dies', async () => {
    const { crew, ended } = start();
    await twoOf('first');
    const before = await answering();
    await ask('/die');
    await expect.poll(async () => (await answering()).filter((each) => !before.includes(each)).length, SOON).toBe(1);
    expect(said).toContain('Một tiến trình phục vụ đã dừng (mã 9)');
    crew.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('ends with 1 when they die again and again', async () => {
    const { ended } = start();
    await twoOf('first');
    const dying = setInterval(() => ask('/die'), 20);
    expect(await ended).toBe(1);
    clearInterval(dying);
    expect(said).toContain('Máy chủ web dừng nhiều lần liền (mã 9).');
  });

  it('ends with 1 when none comes up', async () => {
    expect(await start({ CREW_DIES: 'at once' }).ended).toBe(1);
    expect(said).toBe('Máy chủ web dừng khi khởi động (mã 7).\n');
  });

  it('takes fresh ones for another edition without leaving a question unanswered', async () => {
    const { crew, ended } = start();
    await twoOf('first');
    await writeFile(edition, 'second');
    const answers: string[] = [];
    while (answers.length < 2000 && answers.slice(-4).filter((each) => each.endsWith('second')).length < 4) {
      answers.push(await ask());
    }
    expect(answers).not.toContain('');
    await twoOf('second');
    crew.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('keeps what works when the new edition does not', async () => {
    const { crew, ended } = start();
    await twoOf('first');
    const before = await answering();
    await writeFile(edition, 'broken');
    await expect.poll(() => said, SOON).toContain('Chỉ mục mới không mở được');
    expect(await answering()).toEqual(before);
    crew.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
