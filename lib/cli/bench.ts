import { benchMetadata, METADATA_USAGE } from './bench-metadata';
import { benchRelevance, RELEVANCE_USAGE } from './bench-relevance';
import { runCommand } from './run-command';

const BENCHES: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  relevance: benchRelevance,
  metadata: benchMetadata,
};

/** `npm run bench -- relevance|metadata [options]`: exit 0 measured, 1 some gold could not be used, 2 wrong use or crash. */
await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (bench !== undefined) return bench(args);
  process.stderr.write(`${RELEVANCE_USAGE}\n\n${METADATA_USAGE}\n`);
  return 2;
});
