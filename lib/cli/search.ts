import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openIndex, readCurrent } from '../search/store/open-index';
import { toAnswer } from '../url/answer';
import { parseSearch } from '../url/parse-search';
import { printAnswer } from './print-answer';
import { runCommand } from './run-command';
import { argumentPairs } from './search-arguments';
import { readSettings } from './settings';

/** `npm run -s search -- "truy vấn" [--json] [--tinh lai-chau …]`: same keys, same answer as the HTTP interface. */
await runCommand(async () => {
  const { pairs, json } = argumentPairs(process.argv.slice(2));
  const { query, ignored } = parseSearch(pairs);
  const { indexDir } = readSettings();
  const read = (name: string) => readFile(join(indexDir, name)).catch(() => null);
  const engine = await openIndex(read, await readCurrent(read));
  const answer = toAnswer(query, await engine.search(query), ignored);
  process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : `${printAnswer(answer).join('\n')}\n`);
  return 0;
});
