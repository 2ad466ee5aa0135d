import type { SearchEngine } from './engine';
import { EMPTY_QUERY, type SearchQuery } from './query';

const KNOWN = new WeakMap<SearchEngine, Map<string, Promise<number>>>();

/**
 * Totals of searches that stand on a page as they are, an example or a task: each is searched for once in the life of an
 * index. Not for what a visitor asks: nothing is ever forgotten.
 *
 * @returns one total for each search, in their order
 * @example await fixedTotals(engine, [{ text: 'ocop' }]) // [12]
 */
export async function fixedTotals(
  engine: SearchEngine,
  searches: readonly Partial<SearchQuery>[],
): Promise<readonly number[]> {
  const known = KNOWN.get(engine) ?? new Map<string, Promise<number>>();
  KNOWN.set(engine, known);
  return Promise.all(
    searches.map((search) => {
      const key = JSON.stringify(search);
      const total = known.get(key) ?? engine.search({ ...EMPTY_QUERY, ...search }).then((result) => result.total);
      known.set(key, total);
      return total;
    }),
  );
}
