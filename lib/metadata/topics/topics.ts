import type { Evidence, ReportTopic } from '../../report/report';
import type { Extractor } from '../context';
import { otherEvidence, textEvidence } from '../evidence';
import { clausesOf } from './clauses';
import { scoresOf, type TopicScore, threshold, type WeighedHit } from './score';
import { isCore, TOPICS } from './topic-table';

/** Enough to show why; the search finds every place. */
const MAX_EVIDENCE = 5;
const RULE = 'topic-phrase';

/**
 * What the report is about. The core topics are found wherever its own words name them; the others when their places
 * weigh enough for a report of its length (see score.ts). Portal chrome, bylines, recipients and lists of attendees do not count.
 */
export const topicsExtractor: Extractor = {
  name: 'topics',
  extract: (context, draft) => {
    const clauses = clausesOf(context, draft);
    const scores = scoresOf(clauses);
    const enough = threshold(clauses);
    // In the order of the table: the same report gives the same bytes.
    const topics = TOPICS.flatMap((topic): readonly ReportTopic[] => {
      const score = scores.get(topic);
      if (score === undefined || !(isCore(topic) ? score.named : score.weight >= enough)) return [];
      return [{ ...topic, evidence: strongest(score) }];
    });
    return { topics };
  },
};

/** The heaviest places first, those of one weight in the order of the text. */
function strongest({ hits }: TopicScore): readonly Evidence[] {
  return [...hits]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_EVIDENCE)
    .map(evidenceOf);
}

function evidenceOf({ clause: { source }, hit: { from, to } }: WeighedHit): Evidence {
  if ('paragraph' in source) return textEvidence(source.paragraph, from, to, RULE);
  return otherEvidence(source.evidence, source.title.slice(from, to), RULE);
}
