import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyReport } from '../report/empty-report';
import { reportNamed, writeSidecar } from './write-sidecar';

let folder: string;
const report = (name: string) => emptyReport(name, { name, format: 'txt', bytes: 1, sha256: '', address: null });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sao-luc-sidecar-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('a sidecar that is there already stays', async () => {
  await writeFile(join(folder, 'a.txt.meta.yaml'), 'title: Của tôi');
  expect((await writeSidecar(folder, report('a.txt'))).problem).toMatch(/^đã có: không ghi đè/);
  expect(await readFile(join(folder, 'a.txt.meta.yaml'), 'utf8')).toBe('title: Của tôi');
});

it('what the system refuses is said in words', async () => {
  expect((await writeSidecar(folder, report(`${'a'.repeat(250)}.txt`))).problem).toMatch(/^tên tệp dài quá/);
  expect((await writeSidecar(folder, report('không-có/a.txt'))).problem).toMatch(/ENOENT/);
  expect((await writeSidecar(folder, report('b.txt'))).problem).toBeNull();
});

it.each(['mau/a.txt', './mau/a.txt', 'data/reports/mau/a.txt', './data/reports/mau/a.txt', 'a.txt'])(
  'a report may be named as a shell completes it: %s',
  (name) => {
    expect(reportNamed(name, [report('mau/a.txt'), report('mau/b.txt')])?.source.name).toBe('mau/a.txt');
  },
);
