import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type FormName, inForm } from './forms';
import { everyNth, readJudgedSet } from './judged';
import { meanQuality, measure } from './metrics';
import { saoLuc } from './sao-luc';

/**
 * What ranking reached when it was last tuned: mean nDCG@10 over an even sample of each judged set. The sets are not
 * part of the project; where their folder is missing the test says so, in CI it fails.
 */
interface Recorded {
  readonly queriesPerSet: number;
  readonly sets: Readonly<Record<string, Readonly<Partial<Record<FormName, number>>>>>;
}

const recorded: Recorded = JSON.parse(readFileSync(new URL('./recorded.json', import.meta.url), 'utf8'));
const DIR = fileURLToPath(new URL('../../shared/relevance', import.meta.url));
const there = existsSync(DIR);
/** The arithmetic is the same everywhere; only a change of ranking moves the figures. */
const ROUNDING = 0.0005;

describe('ranking is at least as good as recorded (bench/recorded.json)', () => {
  it.runIf(!there)('needs the judged sets beside the project', ({ skip }) => {
    if (process.env.CI) expect.fail(`no judged sets in ${DIR}`);
    skip('the judged sets are not beside the project');
  });

  it.runIf(there).each(Object.entries(recorded.sets))('%s', async (name, forms) => {
    const set = readJudgedSet(DIR, name);
    const { docs, queries } = everyNth(set, Math.ceil(set.queries.length / recorded.queriesPerSet));
    const engine = saoLuc.open(docs);
    for (const form of ['typed', 'unmarked', 'nfd', 'tone', 'one-wrong'] as const) {
      const wanted = forms[form];
      if (wanted === undefined) continue;
      const each = [];
      for (const { id, text, relevant } of queries) {
        each.push(measure(await (await engine).rank(inForm(form, text, id)), relevant));
      }
      const { ndcg10 } = meanQuality(each);
      expect(ndcg10, `${name}, ${form}: ${ndcg10.toFixed(4)}`).toBeGreaterThanOrEqual(wanted - ROUNDING);
    }
  });
});
