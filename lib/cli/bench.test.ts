import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from './settings';

let folder: string;
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/bench.ts', ...args], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sao-luc-bench-'));
  await writeFile(join(folder, 'a.txt'), 'Ngày 10/11/2022, Huyện ủy Than Uyên họp bàn làm đường.');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('npm run bench', () => {
  it('measures metadata over any folder with gold', async () => {
    const gold = { file: 'a.txt', district: { value: 'Than Uyên' }, reportDate: { value: '2022-11-09' } };
    await writeFile(join(folder, 'a.json'), JSON.stringify(gold));
    await writeFile(join(folder, 'b.json'), '{"docId": "b"}');
    const json = join(folder, 'out.figures');
    const { status, stdout, stderr } = run('metadata', '--reports', folder, '--gold', folder, '--json', json);
    const leftOut = 'Số liệu trên thiếu 1 bản làm tay không dùng được.';
    expect([status, stderr]).toEqual([1, `b.json: thiếu “file”: tên tệp báo cáo.\n${leftOut}\n`]);
    expect(stdout).toMatch(/^huyện +1\.00 +1\.00 +1\.00/m);
    expect(stdout).toContain('a.txt  ngày, sai: 2022-11-10');
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({
      reports: 1,
      fields: { district: { f1: 1 }, date: { f1: 0, wrong: ['2022-11-10'] } },
      denied: [],
    });
  });

  it('says what is in no figure: a second gold of one report, one of another folder; a mark before JSON is none', async () => {
    await writeFile(join(folder, 'a.json'), '\uFEFF{"file": "a.txt", "officeholders": null}');
    await writeFile(join(folder, 'b.json'), '{"file": "a.txt"}');
    await writeFile(join(folder, 'c.json'), '{"file": "../a.txt"}');
    const { status, stderr } = run('metadata', '--reports', folder, '--gold', folder);
    expect(stderr.split('\n')).toEqual([
      'b.json: đã có bản làm tay khác cho a.txt; bỏ qua.',
      'c.json: “file” phải là tên tệp trong thư mục báo cáo, đang ghi ../a.txt.',
      'Số liệu trên thiếu 2 bản làm tay không dùng được.',
      '',
    ]);
    expect(status).toBe(1);
  });

  it('ends with 2 when used wrongly or when there is nothing to measure', () => {
    expect(run().status).toBe(2);
    expect(run('khac').stderr).toContain('npm run bench -- metadata');
    expect(run('metadata', '--khong-co').stderr).toMatch(/^Cách dùng: npm run bench -- metadata/);
    expect(run('relevance', 'thừa').stderr).toMatch(/^Cách dùng: npm run bench -- relevance/);
    expect(run('metadata', '--gold', join(folder, 'khong-co')).status).toBe(2);
    expect(run('metadata', '--reports', folder, '--gold', folder).status).toBe(2);
  });
});
