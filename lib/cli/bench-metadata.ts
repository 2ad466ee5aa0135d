import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../errors';
import { printScores } from './gold/print-scores';
import { scoreFolder } from './gold/score-folder';
import { fieldOver, SCORED_FIELDS } from './gold/score-report';
import { figuresOf } from './gold/tally';
import { PROJECT_ROOT } from './settings';

export const USAGE = `Cách dùng: npm run bench -- metadata [tùy chọn]
Đo siêu dữ liệu máy đọc được so với bản làm tay: độ chính xác, độ đầy đủ và F1 của từng trường.

  --reports THƯ-MỤC   thư mục báo cáo (mặc định: ../shared/reports bên cạnh dự án)
  --gold THƯ-MỤC      thư mục bản làm tay, mỗi báo cáo một tệp JSON (mặc định: ../shared/domain/gold)
  --json TỆP          ghi thêm số liệu ra tệp JSON
  --verbose           in hết mọi chỗ chưa khớp`;

/**
 * `npm run bench -- metadata`: exit 0 measured, 1 measured but some gold could not be used, 2 wrong use or nothing to
 * measure.
 *
 * @param args of the command, without its name
 * @example await bench(['--gold', 'gold'])
 */
export async function bench(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  for (const [option, folder] of [
    ['--reports', options.reports],
    ['--gold', options.gold],
  ] as const) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) continue;
    throw new AppError('wrong-use', `không có thư mục ${folder}; chỉ chỗ khác bằng ${option}`);
  }
  const { scores, problems, leftOut } = await scoreFolder(options.reports, options.gold);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (scores.length === 0) {
    throw new AppError('wrong-use', `không có bản làm tay nào đọc được cùng báo cáo trong ${options.gold}`);
  }
  process.stdout.write(`${printScores(scores, options.verbose).join('\n')}\n`);
  if (options.json !== undefined) {
    const fields = [...SCORED_FIELDS.keys()].map((field) => {
      const tally = fieldOver(scores, field);
      return [field, { ...figuresOf(tally), ...tally }] as const;
    });
    const denied = scores.flatMap(({ file, denied: values }) => values.map((value) => ({ file, ...value })));
    const figures = { reports: scores.length, fields: Object.fromEntries(fields), denied };
    await writeFile(options.json, `${JSON.stringify(figures, null, 2)}\n`).catch((error: Error) => {
      throw new AppError('wrong-use', `không ghi được ${options.json}: ${error.message}`);
    });
  }
  if (leftOut > 0) process.stderr.write(`Số liệu trên thiếu ${leftOut} bản làm tay không dùng được.\n`);
  return leftOut > 0 ? 1 : 0;
}

/** Null where the command line cannot be read. Folders count from the working directory, the defaults from the project. */
function readOptions(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    const verbose = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({ args, options: { reports: text, gold: text, json: text, verbose } });
    const shared = join(PROJECT_ROOT, '..', 'shared');
    return {
      reports: resolve(values.reports ?? join(shared, 'reports')),
      gold: resolve(values.gold ?? join(shared, 'domain', 'gold')),
      json: values.json,
      verbose: values.verbose,
    };
  } catch {
    return null;
  }
}
