import type { BenchEngine } from './engine';
import { type FormName, inForm } from './forms';
import type { JudgedSet } from './judged';
import { meanQuality, measure, median, type Quality, RANKING_DEPTH } from './metrics';

/** What one engine did with one form of all queries of a set. */
export interface FormResult extends Quality {
  readonly form: FormName;
  /** Queries that this form writes otherwise than they were typed. */
  readonly changed: number;
}

export interface EngineResult {
  /** As typed after `--only`. */
  readonly name: string;
  readonly label: string;
  readonly buildMs: number;
  /** Milliseconds per question, the middle one of all forms. */
  readonly medianMs: number;
  readonly forms: readonly FormResult[];
}

/**
 * Indexes a set once and asks every query in every form, one after the other. What two forms write alike is asked once.
 *
 * @example (await measureEngine(saoLuc, set, ['typed'])).forms[0]?.ndcg10
 */
export async function measureEngine(
  engine: BenchEngine,
  set: JudgedSet,
  forms: readonly FormName[],
): Promise<EngineResult> {
  const started = performance.now();
  const open = await engine.open(set.docs);
  const buildMs = performance.now() - started;
  const times: number[] = [];
  const answers = new Map<string, readonly string[]>();
  const ask = async (text: string) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const asked = performance.now();
    const ranking = await open.rank(text);
    times.push(performance.now() - asked);
    const best = ranking.slice(0, RANKING_DEPTH);
    answers.set(text, best);
    return best;
  };
  const results: FormResult[] = [];
  for (const form of forms) {
    const qualities: Quality[] = [];
    let changed = 0;
    for (const query of set.queries) {
      const text = inForm(form, query.text, query.id);
      if (text !== query.text) changed++;
      qualities.push(measure(await ask(text), query.relevant));
    }
    results.push({ form, ...meanQuality(qualities), changed });
  }
  open.close?.();
  return { name: engine.name, label: engine.label, buildMs, medianMs: median(times), forms: results };
}
