import { runCommand } from './run-command';

interface Bench {
  readonly run: (args: string[]) => Promise<number>;
  readonly usage: string;
}

/** Each loads what it needs when it is asked for: what reads metadata takes two seconds to load, the others need not wait for it. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  relevance: async () => {
    const { benchRelevance, RELEVANCE_USAGE } = await import('./bench-relevance');
    return { run: benchRelevance, usage: RELEVANCE_USAGE };
  },
  metadata: async () => {
    const { benchMetadata, METADATA_USAGE } = await import('./bench-metadata');
    return { run: benchMetadata, usage: METADATA_USAGE };
  },
  page: async () => {
    const { benchPage, PAGE_USAGE } = await import('./bench-page');
    return { run: benchPage, usage: PAGE_USAGE };
  },
  lighthouse: async () => {
    const { benchLighthouse, LIGHTHOUSE_USAGE } = await import('./bench-lighthouse');
    return { run: benchLighthouse, usage: LIGHTHOUSE_USAGE };
  },
  html: async () => {
    const { checkHtml, HTML_USAGE } = await import('./check-html');
    return { run: checkHtml, usage: HTML_USAGE };
  },
};

/** `npm run bench -- NAME [options]`: exit 0 measured, 1 a promise was missed or some data could not be used, 2 wrong use or crash. */
await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (bench !== undefined) return (await bench()).run(args);
  const all = await Promise.all(Object.values(BENCHES).map((each) => each()));
  process.stderr.write(`${all.map(({ usage }) => usage).join('\n\n')}\n`);
  return 2;
});
