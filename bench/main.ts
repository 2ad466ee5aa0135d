import { writeFileSync } from 'node:fs';
import { everyNth, readJudgedSet } from './judged';
import { type EngineResult, measureEngine } from './measure-engine';
import { type BenchReport, describeMachine, type SetResult } from './report';
import { type BenchRequest, readRequest, WrongValue } from './request';
import { markdownTables, plainTables } from './tables';

/**
 * Without `--every`, this many queries of a set at most. Nine engines and five forms over these take nine minutes on two
 * cores, over all 3,915 queries of the four sets half an hour.
 */
const ENOUGH = 300;

/** Runs what `lib/cli/bench.ts` asks for: `tsx bench/main.ts '{"dir":…}' 'npm run bench -- …'`. Tables to stdout. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader (head, less) has gone: nobody is left to tell.
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});
const [, , options = '{}', command = ''] = process.argv;
try {
  const request = readRequest(options);
  const report = await run(request, command);
  if (request.json !== null) writeFileSync(request.json, `${JSON.stringify(report, null, 2)}\n`);
  const lines = request.markdown ? markdownTables(report) : plainTables(report);
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  process.stderr.write(
    `${error instanceof WrongValue ? error.message : error instanceof Error ? error.stack : error}\n`,
  );
  process.exitCode = 2;
}

async function run(request: BenchRequest, command: string): Promise<BenchReport> {
  const sets: SetResult[] = [];
  for (const name of request.sets) {
    const whole = readJudgedSet(request.dir, name);
    const every = request.every ?? Math.ceil(whole.queries.length / ENOUGH);
    const set = everyNth(whole, every);
    const engines: EngineResult[] = [];
    for (const engine of request.engines) {
      const started = performance.now();
      engines.push(await measureEngine(engine, set, request.forms));
      const seconds = (performance.now() - started) / 1000;
      process.stderr.write(`${name}: ${engine.name}, ${seconds.toFixed(0)} giây\n`);
    }
    const sizes = { docs: set.docs.length, queries: whole.queries.length, asked: set.queries.length };
    sets.push({ set: name, ...sizes, every, engines });
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    command,
    machine: describeMachine(),
    node: process.versions.node,
    sets,
  };
}
