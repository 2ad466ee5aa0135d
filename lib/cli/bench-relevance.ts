import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../errors';
import { BENCH, installBenchPackages } from './bench-packages';
import { PROJECT_ROOT } from './settings';

export const USAGE = `Cách dùng: npm run bench -- relevance [tùy chọn]
Đo xếp hạng của Sao Lục và các bộ máy khác trên những câu hỏi đã có người chấm.

  --sets a,b        chỉ các bộ câu hỏi này (mặc định: mọi bộ trong thư mục)
  --only a,b        chỉ các bộ máy này: sao-luc, minisearch, lunr, …
  --forms a,b       chỉ các cách gõ này: typed, unmarked, nfd, tone, one-wrong
  --every N         cứ N câu hỏi lấy một (mặc định: mỗi bộ nhiều nhất 300 câu; 1 là hỏi tất cả)
  --dir THƯ-MỤC     thư mục các bộ câu hỏi (mặc định: ../shared/relevance bên cạnh dự án)
  --json TỆP        ghi thêm số liệu ra tệp JSON
  --markdown        in bảng Markdown bằng tiếng Anh, cho docs/BENCHMARKS.md`;

/**
 * `npm run bench -- relevance`: exit 0 measured, 2 wrong use or crash. The engines to compare with live in bench/.
 *
 * @param args of the command, without its name
 * @example await bench(['--sets', 'mau'])
 */
export async function bench(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  if (!statSync(options.dir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new AppError('wrong-use', `không có thư mục câu hỏi ${options.dir}; chỉ chỗ khác bằng --dir`);
  }
  if (!installBenchPackages()) return 2;
  return runBench([JSON.stringify(options), commandOf(options)]);
}

/** Null where the command line cannot be read. Folders count from the working directory, the default from the project. */
function readOptions(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args,
      options: {
        sets: text,
        only: text,
        forms: text,
        every: text,
        dir: text,
        json: text,
        markdown: { type: 'boolean' },
      },
    });
    return { ...values, dir: resolve(values.dir ?? join(PROJECT_ROOT, '..', 'shared', 'relevance')) };
  } catch {
    return null;
  }
}

/** The command without folders: figures are published with it, and this machine's folders are nobody's business. */
function commandOf(options: Readonly<Record<string, string | boolean | undefined>>): string {
  const told = ['sets', 'only', 'forms', 'every'].flatMap((key) => {
    const value = options[key];
    return value === undefined ? [] : [` --${key} ${value}`];
  });
  return `npm run bench -- relevance${told.join('')}`;
}

/** Runs bench/main.ts as a child: it loads packages that the project itself does not have. */
function runBench(args: readonly string[]): Promise<number> {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const child = spawn(process.execPath, [tsx, join(BENCH, 'main.ts'), ...args], { stdio: 'inherit' });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  return new Promise((settle, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => settle(code ?? 2));
  });
}
