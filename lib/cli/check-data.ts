import { parseArgs } from 'node:util';
import { Cache } from './cache';
import { printMessage } from './print-messages';
import { readReports } from './read-reports';
import { reviewReport } from './review-report';
import { runCommand } from './run-command';
import { readSettings } from './settings';

/** `npm run check-data [-- --json]`: what is missing or doubtful in the metadata of each report; exit 1 on errors. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const { reports, messages } = await readReports(readSettings().reportsDir, Cache.empty(''));
  const found = [...messages, ...reports.flatMap(reviewReport)];
  const errors = found.filter((message) => message.severity === 'error').length;
  if (values.json) process.stdout.write(`${JSON.stringify({ reports: reports.length, messages: found }, null, 2)}\n`);
  else {
    for (const message of found) process.stdout.write(`${printMessage(message)}\n`);
    process.stdout.write(`Đã kiểm tra ${reports.length} báo cáo: ${found.length} điều cần xem, ${errors} lỗi.\n`);
  }
  return errors > 0 ? 1 : 0;
});
