import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../errors';
import { installBenchPackages } from './bench-packages';
import { ensureChromium } from './chromium';
import { runLighthouse } from './lighthouse/run-lighthouse';
import { missedPromises, type PageRuns, scoreTable } from './lighthouse/score-table';
import { withSampleServer } from './sample-server';
import { sitePages } from './site-pages';
import { markdownLines, plainLines } from './table-lines';

export const USAGE = `Cách dùng: npm run bench -- lighthouse [tùy chọn]
Đo trang chủ, trang kết quả và trang báo cáo bằng Lighthouse (điện thoại, mạng và máy chậm như mặc định).

  --runs N          đo mỗi trang N lần, lấy số ở giữa (mặc định: 5)
  --json TỆP        ghi thêm số liệu ra tệp JSON
  --markdown        in bảng Markdown bằng tiếng Anh, cho docs/BENCHMARKS.md`;

const DEFAULT_RUNS = 5;
/** The report without words: the page that is to be found and cited, not the one with marks. */
const MEASURED: readonly string[] = ['home', 'results', 'report'];

/**
 * `npm run bench -- lighthouse`: exit 0 where every promise is kept, 1 where one is missed, 2 wrong use or crash.
 *
 * @param args of the command, without its name
 * @example await bench(['--runs', '1'])
 */
export async function bench(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  if (!installBenchPackages()) return 2;
  const chromium = ensureChromium();
  if (chromium === null) throw new AppError('internal', 'không có Chromium và không cài được');
  const pages = await withSampleServer((base) => measure(base, chromium, options.runs));
  const lines = options.markdown ? markdownLines(scoreTable(pages)) : plainLines(scoreTable(pages));
  process.stdout.write(`${[...about(pages, options), '', ...lines].join('\n')}\n`);
  if (options.json !== null) await writeFile(options.json, `${JSON.stringify(pages, null, 2)}\n`);
  const missed = missedPromises(pages);
  const lost = [
    ...new Set(pages.flatMap(({ page, runs }) => runs.flatMap((run) => run.lost.map((it) => `${page}: ${it}`)))),
  ];
  if (missed.length > 0)
    process.stderr.write(`\nChưa đạt:\n${[...missed, ...lost].map((it) => `  ${it}`).join('\n')}\n`);
  return missed.length > 0 ? 1 : 0;
}

/** Page by page, run after run: two at once would take each other's processor time. */
async function measure(base: string, chromium: string, runs: number): Promise<PageRuns[]> {
  const all = await sitePages(base);
  const pages: PageRuns[] = [];
  for (const { name: page, address } of all.filter(({ name }) => MEASURED.includes(name))) {
    // The first request of a page loads its code; no reader but one ever waits for that.
    await fetch(base + address).then((answer) => answer.text());
    const done = [];
    for (let run = 1; run <= runs; run++) {
      const result = await runLighthouse(base + address, chromium);
      process.stderr.write(`${page}, lần ${run}: ${Object.values(result.scores).join(' / ')}\n`);
      done.push(result);
    }
    pages.push({ page, address, runs: done });
  }
  return pages;
}

function about(pages: readonly PageRuns[], { runs }: { readonly runs: number }): string[] {
  const first = pages[0]?.runs[0];
  const machine = `${cpus()[0]?.model.trim() || process.arch}, ${cpus().length} cores`;
  const command = `npm run bench -- lighthouse${runs === DEFAULT_RUNS ? '' : ` --runs ${runs}`}`;
  const day = new Date().toISOString().slice(0, 10);
  const warnings = [...new Set(pages.flatMap((page) => page.runs.flatMap((run) => run.warnings)))];
  return [
    `Machine: ${machine}; Node ${process.versions.node}; ${day}. Command: \`${command}\`.`,
    `Lighthouse ${first?.version ?? '?'}, mobile, default throttling; sample reports; medians of ${runs} runs, performance with its range.`,
    ...warnings.map((it) => `Warning: ${it}`),
  ];
}

/** Null where the command line cannot be read. */
function readOptions(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    const markdown = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({ args, options: { runs: text, json: text, markdown } });
    const runs = Number(values.runs ?? DEFAULT_RUNS);
    if (!Number.isInteger(runs) || runs < 1 || runs > 50) return null;
    return { runs, json: values.json === undefined ? null : resolve(values.json), markdown: values.markdown };
  } catch {
    return null;
  }
}
