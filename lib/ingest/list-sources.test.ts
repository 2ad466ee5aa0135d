import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_BYTES } from './decode/refuse-bytes';
import { listSources } from './list-sources';

let base = '';
let folder = '';
const put = (name: string, text = 'x') => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const names = async () => (await listSources(folder)).sources.map((source) => source.name);
const told = async () => (await listSources(folder)).messages.map(({ file, rule, severity }) => [file, rule, severity]);

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'sources-'));
  folder = join(base, 'reports');
  mkdirSync(folder);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe('listing a folder of reports', () => {
  it('gives report files in the order of their names, with folder, format, size and sidecar', async () => {
    for (const name of ['b.txt', 'a/z.HTML', 'a.md', 'Đ.txt', 'README.md']) put(name);
    put('b.txt.meta.yaml', 'title: B');
    const { sources, messages } = await listSources(folder);
    expect(sources.map(({ name, format }) => [name, format])).toEqual([
      ['README.md', 'md'],
      ['a.md', 'md'],
      ['a/z.HTML', 'html'],
      ['b.txt', 'txt'],
      ['Đ.txt', 'txt'],
    ]);
    expect(sources[3]?.sidecar?.name).toBe('b.txt.meta.yaml');
    expect(sources[3]?.sidecar?.bytes).toBe(8);
    expect(sources[3]?.bytes).toBe(1);
    expect(sources[3]?.modified).toBeGreaterThan(0);
    expect(sources[0]?.sidecar).toBeNull();
    expect(messages).toEqual([]);
  });

  it('leaves out hidden files and working folders', async () => {
    for (const name of ['.a.txt', '_nháp/a.txt', '.git/a.txt', 'node_modules/a.txt', 'c/.d/a.txt']) put(name);
    expect(await names()).toEqual([]);
    expect(await told()).toEqual([]);
  });

  it('tells of files that nobody reads and goes on', async () => {
    for (const name of ['a.docx', 'b.txt', 'c.txt.meta.yaml']) put(name);
    put('d.txt');
    truncateSync(join(folder, 'd.txt'), MAX_BYTES + 1);
    expect(await names()).toEqual(['b.txt']);
    expect(await told()).toEqual([
      ['a.docx', 'unknown-format', 'warning'],
      ['c.txt.meta.yaml', 'sidecar-without-source', 'warning'],
      ['d.txt', 'too-large', 'error'],
    ]);
  });

  it('follows no link out of the folder, no broken link, and no circle', async () => {
    put('a/b.txt');
    put('.kho/c.txt');
    writeFileSync(join(base, 'secret.txt'), 'x');
    symlinkSync(join(base, 'secret.txt'), join(folder, 'out.txt'));
    symlinkSync(base, join(folder, 'up'));
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'gone-link.txt'));
    symlinkSync(folder, join(folder, 'a', 'circle'));
    symlinkSync(join(folder, 'a', 'b.txt'), join(folder, 'again.txt'));
    symlinkSync(join(folder, '.kho', 'c.txt'), join(folder, 'kho.txt'));
    expect(await names()).toEqual(['a/b.txt', 'kho.txt']);
    expect(await told()).toEqual([
      ['gone-link.txt', 'link-broken', 'warning'],
      ['out.txt', 'link-outside', 'warning'],
      ['up', 'link-outside', 'warning'],
    ]);
  });

  it('tells of a folder that is not there', async () => {
    folder = join(base, 'nowhere');
    expect(await told()).toEqual([['.', 'folder-missing', 'error']]);
  });
});
