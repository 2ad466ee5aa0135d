import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../errors';
import { installBenchPackages } from './bench-packages';
import type { Finding } from './html-check/read-findings';
import { hasJava, runChecker } from './html-check/run-checker';
import { withSampleServer } from './sample-server';
import { type SitePage, sitePages } from './site-pages';

export const USAGE = `Cách dùng: npm run bench -- html
Kiểm tra HTML của mọi loại trang, ở nhiều trạng thái, bằng Nu Html Checker (cần Java).`;

/**
 * `npm run bench -- html`: every kind of page in many states, fetched from the real server over the sample reports and
 * checked. Exit 0 no error, 1 errors, 2 wrong use or crash.
 *
 * @param args of the command, without its name: none
 * @example await bench([])
 */
export async function bench(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  if (!hasJava()) {
    const how = 'vui lòng cài Java rồi chạy lại, trên Debian/Ubuntu: apt-get install default-jre-headless';
    throw new AppError('wrong-use', `bộ kiểm tra HTML cần Java mà máy này chưa có; ${how}`);
  }
  if (!installBenchPackages()) return 2;
  const folder = await mkdtemp(join(tmpdir(), 'sao-luc-html-'));
  try {
    const pages = await withSampleServer((base) => download(base, folder));
    const findings = runChecker(pages.map(({ name }) => join(folder, `${name}.html`)));
    for (const line of told(findings, pages)) process.stdout.write(`${line}\n`);
    const errors = findings.filter((it) => it.severity === 'error').length;
    const warnings = findings.filter((it) => it.severity === 'warning').length;
    process.stdout.write(`${pages.length} trang, ${errors} lỗi, ${warnings} cảnh báo.\n`);
    return errors > 0 ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** As a browser without script gets them: what the server sends is what is checked. */
async function download(base: string, folder: string): Promise<readonly SitePage[]> {
  const pages = await sitePages(base);
  for (const { name, address } of pages) {
    const answer = await fetch(base + address);
    if (answer.status >= 500) throw new AppError('internal', `${address} trả lời ${answer.status}`);
    await writeFile(join(folder, `${name}.html`), await answer.text());
  }
  return pages;
}

/** One finding, however many pages show it, with the first places that do. */
function told(findings: readonly Finding[], pages: readonly SitePage[]): string[] {
  const same = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    const key = `${finding.severity === 'error' ? 'Lỗi' : 'Cảnh báo'}: ${finding.message}`;
    same.set(key, [...(same.get(key) ?? []), finding]);
  }
  return [...same].flatMap(([message, all]) => {
    const names = new Set(all.map((it) => it.file));
    const where = pages.filter((page) => names.has(page.name)).map((page) => page.address.slice(0, 80));
    const places = `  ${all.length} chỗ trên ${names.size} trang: ${where.slice(0, 3).join('  ')}`;
    return [message, places, `  ${all[0]?.extract ?? ''}`];
  });
}
