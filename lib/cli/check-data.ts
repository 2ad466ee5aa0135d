import { parseArgs } from 'node:util';
import type { Message } from '../report/message';
import type { CheckOptions } from './check-reports';
import { checkVocabulary, VOCABULARY_DIR } from './check-vocabulary';
import { printMessage } from './print-messages';
import { ranked } from './review-report';
import { runCommand } from './run-command';

const USAGE = `Cách dùng: npm run check-data [-- tùy chọn]
Liệt kê những gì còn thiếu hoặc đáng ngờ trong siêu dữ liệu của từng báo cáo, điều có ích nhất trước.
Bảng từ vựng (data/vocabulary) được kiểm tra trước hết; bảng còn lỗi thì chưa đọc báo cáo.

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
  const broken = await checkVocabulary(VOCABULARY_DIR);
  if (broken.length > 0) return tellBroken(broken, options.json);
  // Only now: a table that is no JSON would end the command as soon as its readers are loaded.
  const { checkReports } = await import('./check-reports');
  return checkReports(options);
});

/** Null where the command line cannot be read. */
function readOptions(): CheckOptions | null {
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

function tellBroken(messages: readonly Message[], json: boolean): number {
  const told = json
    ? JSON.stringify({ reports: 0, messages: messages.map(ranked) }, null, 2)
    : [
        ...messages.map(printMessage),
        `Bảng từ vựng có ${messages.length} lỗi. Hãy sửa rồi chạy lại; báo cáo chưa được đọc.`,
      ].join('\n');
  process.stdout.write(`${told}\n`);
  return 1;
}
