import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from './settings';

let folder: string;
const put = (name: string, text: string) => writeFile(join(folder, name), text);
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/check-data.ts', ...args], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, REPORTS_DIR: folder },
    encoding: 'utf8',
  });

const TEXT = 'Ngày 10/11/2022, Huyện ủy Than Uyên họp bàn làm đường.';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sao-luc-check-'));
  await put('a.txt', TEXT);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('npm run check-data', () => {
  it('lists what to look at, and ends with 1 only when there are errors', async () => {
    const clean = run();
    expect(clean.status).toBe(0);
    expect(clean.stdout).toMatch(/^a\.txt\n {2}/);
    expect(clean.stdout).toContain('Đã kiểm tra 1 báo cáo:');
    await put('a.txt.meta.yaml', 'title: Họp\ndate: hôm qua\n');
    const json = run('--json');
    expect(json.status).toBe(1);
    const { reports, messages } = JSON.parse(json.stdout);
    expect(reports).toBe(1);
    expect(messages[0]).toMatchObject({
      file: 'a.txt',
      place: 'a.txt.meta.yaml, dòng 2',
      severity: 'error',
      rank: expect.any(Number),
    });
    const ranks = messages.map(({ rank }: { rank: number }) => rank);
    expect(ranks).toEqual(ranks.toSorted((x: number, y: number) => y - x));
  });

  it('writes a sidecar to fill in, never over one that is there', async () => {
    const first = run('--sidecar', 'a.txt');
    expect([first.status, first.stdout]).toEqual([0, `Đã ghi ${join(folder, 'a.txt.meta.yaml')}.\n`]);
    const written = await readFile(join(folder, 'a.txt.meta.yaml'), 'utf8');
    expect(written).toContain('\n# date: 2022-11-10\n');
    const again = run('--sidecar', 'a');
    expect([again.status, again.stdout.includes('không ghi đè')]).toEqual([1, true]);
    expect(await readFile(join(folder, 'a.txt.meta.yaml'), 'utf8')).toBe(written);
    expect(run().status).toBe(0);
  });

  it('says how it is used, and which report it did not find', () => {
    const wrong = run('--khong-co');
    expect([wrong.status, wrong.stderr.startsWith('Cách dùng: npm run check-data')]).toEqual([2, true]);
    expect(run('--json', '--sidecar', 'a.txt').status).toBe(2);
    const missing = run('--sidecar', 'b.txt');
    expect([missing.status, missing.stderr.includes('“b.txt”')]).toEqual([2, true]);
  });
});
