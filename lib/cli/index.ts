import { parseArgs } from 'node:util';
import { printSummary } from './print-messages';
import { runCommand } from './run-command';
import { runIndex } from './run-index';
import { readSettings } from './settings';

/** `npm run index [-- --json]`: exit 0 clean, 1 some sources had errors, 2 wrong use or crash. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const live = process.stderr.isTTY && !values.json;
  const summary = await runIndex(readSettings(), (done, total) => {
    if (live) process.stderr.write(`\rĐang đọc ${done}/${total} tệp${done === total ? '\n' : ''}`);
  });
  const lines = values.json ? [JSON.stringify(summary, null, 2)] : printSummary(summary);
  process.stdout.write(`${lines.join('\n')}\n`);
  return summary.errors > 0 ? 1 : 0;
});
