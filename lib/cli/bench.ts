import { runCommand } from './run-command';

/** What the module of a bench exports. */
interface Bench {
  readonly USAGE: string;
  readonly bench: (args: string[]) => Promise<number>;
}

/** Each is loaded when it is asked for: what reads metadata takes two seconds to load, the others need not wait for it. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  relevance: () => import('./bench-relevance'),
  metadata: () => import('./bench-metadata'),
  page: () => import('./bench-page'),
  lighthouse: () => import('./bench-lighthouse'),
  html: () => import('./check-html'),
};

/** `npm run bench -- NAME [options]`: exit 0 measured, 1 a promise was missed or some data could not be used, 2 wrong use or crash. */
await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (load !== undefined) return (await load()).bench(args);
  const all = await Promise.all(Object.values(BENCHES).map((each) => each()));
  process.stderr.write(`${all.map(({ USAGE }) => USAGE).join('\n\n')}\n`);
  return 2;
});
