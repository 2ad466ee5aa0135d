import { benchLighthouse, LIGHTHOUSE_USAGE } from './bench-lighthouse';
import { benchMetadata, METADATA_USAGE } from './bench-metadata';
import { benchPage, PAGE_USAGE } from './bench-page';
import { benchRelevance, RELEVANCE_USAGE } from './bench-relevance';
import { checkHtml, HTML_USAGE } from './check-html';
import { runCommand } from './run-command';

const BENCHES: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  relevance: benchRelevance,
  metadata: benchMetadata,
  page: benchPage,
  lighthouse: benchLighthouse,
  html: checkHtml,
};

/** `npm run bench -- NAME [options]`: exit 0 measured, 1 a promise was missed or some data could not be used, 2 wrong use or crash. */
await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (bench !== undefined) return bench(args);
  process.stderr.write(`${[RELEVANCE_USAGE, METADATA_USAGE, PAGE_USAGE, LIGHTHOUSE_USAGE, HTML_USAGE].join('\n\n')}\n`);
  return 2;
});
