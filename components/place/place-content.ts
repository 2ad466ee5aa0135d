import type { SearchEngine } from '@/lib/search/engine';
import type { PlaceMap, SearchQuery } from '@/lib/search/query';
import { type ReportsWith, reportsOf } from '@/lib/search/reports-with';
import { type Statements, statementsOf } from '../thing/statements-of';
import { placeQuery } from './place-query';
import type { PlaceStory } from './place-story';

/** What the corpus has of a place, on the ground that the page shows. */
export interface PlaceContent {
  readonly query: SearchQuery;
  /** The newest reports, and the facets of all. */
  readonly found: ReportsWith;
  readonly directives: Statements | null;
  readonly quotes: Statements | null;
  /** Totals on both maps; null where the name has no such ground. */
  readonly totals: Readonly<Record<PlaceMap, number | null>>;
}

/** The newest reports of a place are read for figures; more are one click away. */
const READ = 20;

/**
 * Asks the engine for what a page of a place shows: four questions.
 *
 * @example (await placeContent(engine, story, 'truoc')).found.total // 12
 */
export async function placeContent(engine: SearchEngine, story: PlaceStory, map: PlaceMap): Promise<PlaceContent> {
  const query = placeQuery(story, map);
  const other = map === 'truoc' ? 'nay' : 'truoc';
  const isToday = story.formedFrom.length > 0;
  const [found, directives, quotes, there] = await Promise.all([
    reportsOf(engine, { ...query, sort: 'moi-nhat', pageSize: READ }),
    statementsOf(engine, query, 'chi-dao'),
    statementsOf(engine, query, 'trich-dan'),
    isToday ? engine.search({ ...placeQuery(story, other), pageSize: 10 }) : null,
  ]);
  const here = found.total;
  const beyond = there?.total ?? null;
  return {
    query,
    found,
    directives,
    quotes,
    totals: map === 'truoc' ? { truoc: here, nay: beyond } : { truoc: beyond, nay: here },
  };
}
