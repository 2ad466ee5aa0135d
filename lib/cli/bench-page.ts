import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { madeUpReports } from './page-bench/corpus/made-up-reports';
import { brokenPromises } from './page-bench/figures';
import { type Measured, measurePages } from './page-bench/measure-pages';
import { pageTable } from './page-bench/page-table';
import { PROJECT_ROOT } from './settings';
import { markdownLines, plainLines } from './table-lines';

const DEFAULT_REPORTS = 5000;

export const USAGE = `Cách dùng: npm run bench -- page [tùy chọn]
Đo thời gian máy chủ làm một trang kết quả trên nhiều báo cáo, bên cạnh một ứng dụng Next trống.

  --dir THƯ-MỤC     thư mục có tệp vntc-articles.jsonl.br (mặc định: ../shared/corpus bên cạnh dự án)
  --reports N       số báo cáo làm ra từ các bài trong tệp ấy (mặc định: ${DEFAULT_REPORTS})
  --markdown        in bảng Markdown bằng tiếng Anh, cho docs/BENCHMARKS.md`;

/**
 * `npm run bench -- page`: exit 0 measured and every promise kept, 1 a promise broken, 2 wrong use or crash.
 *
 * @param args of the command, without its name
 * @example await bench(['--reports', '1000'])
 */
export async function bench(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const told = (line: string) => process.stderr.write(`${line}\n`);
  told(`Đang làm ${options.reports} báo cáo để đo …`);
  const corpus = await madeUpReports(options.dir, options.reports);
  const measured = await measurePages(corpus, told);
  console.log(options.markdown ? inEnglish(options.reports, measured) : inVietnamese(options.reports, measured));
  const broken = measured.promised.flatMap(({ name, figures }) =>
    brokenPromises(figures).map((promise) => `${name.vi}: ${promise}`),
  );
  for (const line of broken) told(line);
  return broken.length === 0 ? 0 : 1;
}

/** Null where the command line cannot be read. Folders count from the working directory, the default from the project. */
function readOptions(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ args, options: { dir: text, reports: text, markdown: { type: 'boolean' } } });
    const reports = Number(values.reports ?? DEFAULT_REPORTS);
    if (!Number.isInteger(reports) || reports < 1) return null;
    const dir = resolve(values.dir ?? join(PROJECT_ROOT, '..', 'shared', 'corpus'));
    return { dir, reports, markdown: values.markdown ?? false };
  } catch {
    return null;
  }
}

const today = () => new Date().toISOString().slice(0, 10);
const command = (reports: number) =>
  `npm run bench -- page${reports === DEFAULT_REPORTS ? '' : ` --reports ${reports}`}`;

function inEnglish(reports: number, { rows, addresses }: Measured): string {
  const processors = cpus();
  return [
    `Machine: ${processors[0]?.model ?? 'unknown'}, ${processors.length} cores; Node ${process.versions.node}; ${today()}. Command: \`${command(reports)}\`.`,
    `Data: ${reports.toLocaleString('en')} reports of about 1,600 syllables; ${addresses} addresses, each asked once per run; medians of five runs after one to warm up.`,
    '',
    ...markdownLines(pageTable(rows, 'en')),
  ].join('\n');
}

function inVietnamese(reports: number, { rows, addresses }: Measured): string {
  const processors = cpus();
  return [
    `Máy: ${processors[0]?.model ?? 'không rõ'}, ${processors.length} nhân; Node ${process.versions.node}; ${today()}. Lệnh: ${command(reports)}`,
    `Dữ liệu: ${reports.toLocaleString('vi-VN')} báo cáo, mỗi báo cáo khoảng 1.600 tiếng; ${addresses} địa chỉ, mỗi lượt hỏi mỗi địa chỉ một lần; trung vị của năm lượt sau một lượt làm nóng.`,
    '',
    ...plainLines(pageTable(rows, 'vi')),
  ].join('\n');
}
