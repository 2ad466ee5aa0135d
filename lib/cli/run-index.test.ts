import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_QUERY } from '../search/query';
import { openIndex, readCurrent } from '../search/store/open-index';
import { runIndex } from './run-index';
import { PROJECT_ROOT, type Settings } from './settings';

let folder: string;
let settings: Settings;

const REPORT = 'Hội nghị tổng kết\n\nNgày 10/11/2022, Huyện ủy Than Uyên họp bàn làm đường.';
const put = (name: string, text: string | Uint8Array) => writeFile(join(settings.reportsDir, name), text);
const read = (name: string) => readFile(join(settings.indexDir, name)).catch(() => null);
const search = async (text: string) => {
  const engine = await openIndex(read, await readCurrent(read));
  return (await engine.search({ ...EMPTY_QUERY, text })).hits.map((hit) => hit.id);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sao-luc-index-'));
  const reportsDir = await mkdtemp(join(folder, 'bao-cao-'));
  settings = { reportsDir, indexDir: join(folder, 'index'), sample: false, port: 0 };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('npm run index', () => {
  it('records a bad file and goes on with the rest', async () => {
    await put('tot.txt', REPORT);
    await put('rong.txt', '');
    await put('nhi-phan.txt', new Uint8Array([0, 1, 2, 0, 0, 255, 0, 7]));
    await put('hong.md', '---\ntitle: [chưa đóng\n---\nVẫn đọc được thân bài.');
    await put('la.xyz', 'không biết định dạng này');
    const summary = await runIndex(settings);
    expect(summary.reports).toBe(2);
    const files = (severity: string) =>
      [...new Set(summary.messages.filter((each) => each.severity === severity).map((each) => each.file))].sort();
    expect(files('error')).toEqual(['hong.md', 'nhi-phan.txt', 'rong.txt']);
    expect(files('warning')).toContain('la.xyz');
    expect(summary.messages.every((each) => each.message !== '' && each.rule !== '')).toBe(true);
    expect(await search('duong')).toEqual(['tot']);
  });

  it('tells in the index which sources had errors, without their folders', async () => {
    const flaws = async () => (await (await openIndex(read, await readCurrent(read))).coverage()).flaws;
    await put('tot.txt', REPORT);
    const { indexVersion } = await runIndex(settings);
    expect(await flaws()).toEqual({ errors: 0, warnings: 0, listed: [] });
    await mkdir(join(settings.reportsDir, 'noi-bo'));
    await put('noi-bo/hong.md', '---\ntitle: [chưa đóng\n---\nVẫn đọc được thân bài.');
    await put('noi-bo/rong.txt', '');
    await put('la.xyz', 'không biết định dạng này');
    expect((await runIndex(settings)).indexVersion).not.toBe(indexVersion);
    expect(await flaws()).toMatchObject({
      errors: 2,
      warnings: 1,
      listed: [
        { file: 'hong.md', severity: 'error', place: expect.stringContaining('dòng') },
        { file: 'rong.txt', severity: 'error', place: null },
        { file: 'la.xyz', severity: 'warning' },
      ],
    });
    expect(JSON.stringify(await flaws())).not.toContain('noi-bo');
  });

  it('leaves the originals as they are', async () => {
    await put('a.txt', REPORT.normalize('NFD'));
    await runIndex(settings);
    expect(await readFile(join(settings.reportsDir, 'a.txt'), 'utf8')).toBe(REPORT.normalize('NFD'));
    expect(await readdir(settings.reportsDir)).toEqual(['a.txt']);
  });

  it('reads again only what changed, and the sidecar counts as a change', async () => {
    await put('a.txt', REPORT);
    await put('b.txt', REPORT);
    expect((await runIndex(settings)).read).toBe(2);
    expect((await runIndex(settings)).read).toBe(0);
    await put('a.txt.meta.yaml', 'title: Tên do người đặt\n');
    expect((await runIndex(settings)).read).toBe(1);
    expect(await search('"tên do người đặt"')).toEqual(['a']);
    await rm(join(settings.reportsDir, 'b.txt'));
    expect(await runIndex(settings)).toMatchObject({ read: 0, reports: 1 });
  });

  it('keeps a correction through every reading, and lets it go with the sidecar', async () => {
    await put('a.txt', `${REPORT}\n\nĐồng chí Lò Văn Hùng, Bí thư Huyện ủy chủ trì.`);
    await put('a.txt.meta.yaml', 'officeholders: { add: [{ name: Hà Thị Mến, titles: [Chủ tịch UBND xã] }] }\n');
    const people = async () => {
      const engine = await openIndex(read, await readCurrent(read));
      return (await engine.search(EMPTY_QUERY)).hits.flatMap((hit) => hit.officeholders.map(({ name }) => name));
    };
    for (const text of [null, 'Họp thêm.', null]) {
      if (text !== null) await put('b.txt', text);
      await runIndex(settings);
      expect(await people()).toEqual(['Lò Văn Hùng', 'Hà Thị Mến']);
    }
    await rm(join(settings.reportsDir, 'a.txt.meta.yaml'));
    expect((await runIndex(settings)).read).toBe(1);
    expect(await people()).toEqual(['Lò Văn Hùng']);
  });

  it('gives the same version for the same sources, and keeps one index', async () => {
    await put('a.txt', REPORT);
    const first = await runIndex(settings);
    await rm(settings.indexDir, { recursive: true });
    expect((await runIndex(settings)).indexVersion).toBe(first.indexVersion);
    await put('b.txt', 'Một báo cáo khác về nông thôn mới.');
    const second = await runIndex(settings);
    expect(second.indexVersion).not.toBe(first.indexVersion);
    expect((await readdir(settings.indexDir)).sort()).toEqual(
      [second.indexVersion, 'cache.json', 'current.json'].sort(),
    );
  });

  it('indexes an empty folder', async () => {
    expect(await runIndex(settings)).toMatchObject({ reports: 0, errors: 0 });
    expect(await search('')).toEqual([]);
  });

  it('ends with 0 when clean, 1 when a source had errors, 2 when used wrongly', async () => {
    const run = (env: Record<string, string>, ...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/index.ts', ...args], {
        cwd: PROJECT_ROOT,
        env: { ...process.env, REPORTS_DIR: settings.reportsDir, INDEX_DIR: settings.indexDir, ...env },
        encoding: 'utf8',
      });
    await put('a.txt', REPORT);
    expect(run({}).status).toBe(0);
    await put('rong.txt', '');
    const json = run({}, '--json');
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ reports: 1, errors: 1 });
    expect(run({ REPORTS_DIR: join(folder, 'khong-co') }).status).toBe(2);
    expect(run({}, '--khong-co').status).toBe(2);
  });
});
