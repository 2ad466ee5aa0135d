import { parseArgs } from 'node:util';
import { AppError } from '../errors';
import { Cache } from './cache';
import { groupFindings, printFindings } from './print-findings';
import { type CorpusReading, readReports } from './read-reports';
import { ranked, reviewReport } from './review-report';
import { runCommand } from './run-command';
import { readSettings } from './settings';
import { reportNamed, writeSidecar } from './write-sidecar';

const USAGE = `Cách dùng: npm run check-data [-- tùy chọn]
Liệt kê những gì còn thiếu hoặc đáng ngờ trong siêu dữ liệu của từng báo cáo, điều có ích nhất trước.

  --json                    in JSON: { reports, messages }; mỗi điều có rank (càng lớn càng có ích) và mend (cách sửa)
  --sidecar TÊN-BÁO-CÁO     ghi tệp <tên>.meta.yaml cạnh báo cáo để điền và sửa; không ghi đè tệp đã có.
                            Ghi được nhiều lần: --sidecar a.txt --sidecar b.txt`;

/** `npm run check-data [-- --json | --sidecar NAME…]`: exit 0 no errors, 1 errors or a sidecar not written, 2 wrong use. */
await runCommand(async () => {
  const options = readOptions();
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const { reportsDir } = readSettings();
  const reading = await readReports(reportsDir, Cache.empty(''));
  if (options.sidecar.length > 0) return writeAll(options.sidecar, reportsDir, reading);
  const { reports, messages } = reading;
  const found = [...messages.map(ranked), ...reports.flatMap(reviewReport)];
  if (options.json) {
    const inOrder = groupFindings(found).flatMap(([, group]) => group);
    process.stdout.write(`${JSON.stringify({ reports: reports.length, messages: inOrder }, null, 2)}\n`);
  } else process.stdout.write(`${printFindings(found, reports.length).join('\n')}\n`);
  return found.some(({ severity }) => severity === 'error') ? 1 : 0;
});

/** Null where the command line cannot be read. */
function readOptions(): { json: boolean; sidecar: string[] } | null {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        sidecar: { type: 'string', multiple: true, default: [] },
      },
    });
    return values.json && values.sidecar.length > 0 ? null : values;
  } catch {
    return null;
  }
}

async function writeAll(names: readonly string[], folder: string, { reports }: CorpusReading): Promise<number> {
  const wanted = names.map((name) => {
    const report = reportNamed(name, reports);
    if (report !== null) return report;
    throw new AppError('wrong-use', `không có đúng một báo cáo tên “${name}” đọc được trong ${folder}`, {
      next: 'ghi đường dẫn trong thư mục báo cáo, như mau/a.txt',
    });
  });
  let all = true;
  for (const report of wanted) {
    const { path, written } = await writeSidecar(folder, report);
    all &&= written;
    const told = written
      ? `Đã ghi ${path}.`
      : `Đã có ${path}: không ghi đè. Hãy sửa tệp ấy, hoặc đổi tên rồi chạy lại.`;
    process.stdout.write(`${told}\n`);
  }
  return all ? 0 : 1;
}
