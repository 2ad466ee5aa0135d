import type { Coverage } from '@/lib/search/coverage';
import type { SearchEngine } from '@/lib/search/engine';
import { EMPTY_QUERY } from '@/lib/search/query';
import type { Facets, Hit } from '@/lib/search/result';
import { type Ability, abilities, type ExampleSearch } from './example-searches';

export interface CountedExample extends ExampleSearch {
  readonly total: number;
}

/** What the home page shows of the corpus. */
export interface HomeContent {
  readonly coverage: Coverage;
  readonly facets: Facets;
  readonly latest: readonly Hit[];
  readonly examples: readonly CountedExample[];
}

const LATEST = 6;

/**
 * Asks the engine for what the home page shows. The same as long as the index is: keep it (some twenty searches).
 *
 * @example const { examples } = await homeContent(engine)
 */
export async function homeContent(engine: SearchEngine): Promise<HomeContent> {
  const [coverage, { facets, hits }] = await Promise.all([
    engine.coverage(),
    engine.search({ ...EMPTY_QUERY, sort: 'moi-nhat', pageSize: 10 }),
  ]);
  const examples = await Promise.all(abilities(facets).map((ability) => firstThatFinds(engine, ability)));
  return {
    coverage,
    facets,
    latest: hits.slice(0, LATEST),
    examples: examples.filter((example) => example !== null),
  };
}

/** No example leads to nothing: each was tried. One that finds a single report is taken where no other finds more. */
async function firstThatFinds(engine: SearchEngine, ability: Ability): Promise<CountedExample | null> {
  let meagre: CountedExample | null = null;
  for (const example of ability) {
    const { total, repaired } = await engine.search({ ...example.query, pageSize: 10 });
    if (total > 1 && repaired === null) return { ...example, total };
    if (total > 0 && repaired === null) meagre ??= { ...example, total };
  }
  return meagre;
}
