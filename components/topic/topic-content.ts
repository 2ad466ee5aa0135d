import type { Coverage } from '@/lib/search/coverage';
import type { SearchEngine } from '@/lib/search/engine';
import type { SearchQuery } from '@/lib/search/query';
import { type ReportsWith, reportsOf } from '@/lib/search/reports-with';
import { type TopicWords, topicWords } from '@/lib/search/topic-words';
import { type Statements, statementsOf } from '../thing/statements-of';
import { topicQuery, wordsQuery } from './topic-query';

/** What the corpus has of a topic. */
export interface TopicContent {
  readonly slug: string;
  readonly label: string;
  readonly query: SearchQuery;
  /** The newest reports, and the facets of all. */
  readonly found: ReportsWith;
  readonly coverage: Coverage;
  /** Null for a topic that the table of today no longer has. */
  readonly words: TopicWords | null;
  /** How many of the strong ones, the first of them, statements were looked up by. */
  readonly asked: number;
  readonly directives: Statements | null;
  readonly quotes: Statements | null;
}

const READ = 10;

/**
 * Asks the engine for what a page of a topic shows: three questions. Null where no report has the topic.
 *
 * @example (await topicContent(engine, 'ocop'))?.found.total // 12
 */
export async function topicContent(engine: SearchEngine, slug: string): Promise<TopicContent | null> {
  const label = await engine.nameOf('chu-de', slug);
  if (label === null) return null;
  const query = topicQuery(slug);
  const words = topicWords(slug);
  const said = wordsQuery(words?.strong ?? []);
  const about = (unit: 'chi-dao' | 'trich-dan') =>
    said === null ? null : statementsOf(engine, { ...query, text: said.text }, unit);
  const [found, coverage, directives, quotes] = await Promise.all([
    reportsOf(engine, { ...query, sort: 'moi-nhat', pageSize: READ }),
    engine.coverage(),
    about('chi-dao'),
    about('trich-dan'),
  ]);
  return { slug, label, query, found, coverage, words, asked: said?.used ?? 0, directives, quotes };
}
