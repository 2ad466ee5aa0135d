import table from '../../data/vocabulary/topics.json';

/** The words by which a topic is recognised. */
export interface TopicWords {
  /** Each says the topic by itself. */
  readonly strong: readonly string[];
  /** Count only beside a strong one, or two of them in one sentence. */
  readonly weak: readonly string[];
  /** Look like the topic and mean something else. */
  readonly falseFriends: readonly string[];
  /** Found wherever the report's own words name it; any other topic must weigh enough in the report. */
  readonly core: boolean;
}

const WORDS = new Map<string, TopicWords>(table.topics.map(({ slug, ...words }) => [slug, words]));

/**
 * How a topic is recognised, as data/vocabulary/topics.json has it now; null for a topic of an older index that the table
 * no longer has.
 *
 * @example topicWords('ocop')?.strong[0] // 'ocop'
 */
export function topicWords(slug: string): TopicWords | null {
  return WORDS.get(slug) ?? null;
}
