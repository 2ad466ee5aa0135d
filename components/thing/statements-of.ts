import type { SearchEngine } from '@/lib/search/engine';
import { inUnit, type SearchQuery, type Unit } from '@/lib/search/query';
import type { Hit } from '@/lib/search/result';
import { UNIT_NOUNS, type Way } from './way';

/** As many as a page shows of each kind. */
const SHOWN = 8;

/** The newest statements of a search, and the way to all of them. */
export interface Statements {
  readonly hits: readonly Hit[];
  readonly all: Way;
}

/**
 * The newest directives or quotes of a search; one question to the engine. Null where it finds none.
 *
 * @example (await statementsOf(engine, query, 'chi-dao'))?.all.count // 57
 */
export async function statementsOf(
  engine: SearchEngine,
  query: SearchQuery,
  unit: Exclude<Unit, 'bao-cao'>,
): Promise<Statements | null> {
  const asked: SearchQuery = { ...inUnit(query, unit), sort: 'moi-nhat' };
  const { hits, total, repaired } = await engine.search({ ...asked, pageSize: 10 });
  // Other words than those asked for are no answer here.
  if (total === 0 || repaired !== null) return null;
  const all = { label: UNIT_NOUNS[unit], note: null, count: total, query: asked, page: null };
  return { hits: hits.slice(0, SHOWN), all };
}
