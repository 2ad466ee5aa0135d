import type { Evidence, ReportTopic } from '../../report/report';
import { fold } from '../../text/marks';
import { type Token, tokenise } from '../../text/tokenise';
import { bylineParagraphs } from '../byline';
import type { Extractor, MetadataContext, Paragraph } from '../context';
import type { KeyForm } from '../words';
import { TOPICS, type Topic, type TopicIndex, topicIndex } from './topic-table';

/** Enough to show why; the search finds every place. */
const MAX_EVIDENCE = 5;
const RULE = 'topic-phrase';

/**
 * The core topics that the report's own words name at least once. Words are compared as the index compares them
 * (Covid 19 = COVID-19 = Covid19); portal chrome and bylines do not count.
 */
export const topicsExtractor: Extractor = {
  name: 'topics',
  extract: (context, draft) => ({ topics: findTopics(context, draft.unmarked ? 'folded' : 'exact') }),
};

function findTopics(context: MetadataContext, form: KeyForm): readonly ReportTopic[] {
  const index = topicIndex(form);
  const bylines = bylineParagraphs(context);
  const found = new Map<Topic, Evidence[]>();
  for (const paragraph of context.paragraphs) {
    if (paragraph.boilerplate || bylines.has(paragraph.index)) continue;
    for (const [topic, evidence] of hitsIn(paragraph, index, form)) {
      const all = found.get(topic) ?? [];
      found.set(topic, all);
      if (all.length < MAX_EVIDENCE) all.push(evidence);
    }
  }
  // In the order of the table: the same report gives the same bytes.
  return TOPICS.flatMap((topic) => {
    const evidence = found.get(topic);
    return evidence === undefined ? [] : [{ ...topic, evidence }];
  });
}

function* hitsIn(paragraph: Paragraph, index: TopicIndex, form: KeyForm): Generator<readonly [Topic, Evidence]> {
  const tokens = tokenise(paragraph.original);
  const keyAt = (at: number) => keyOf(tokens[at], form);
  for (let at = 0; at < tokens.length; ) {
    const hit = index.get(keyAt(at))?.find(({ keys }) => keys.every((key, offset) => key === keyAt(at + offset)));
    if (hit === undefined) {
      at += 1;
      continue;
    }
    const start = tokens[at]?.start ?? 0;
    const end = tokens[at + hit.keys.length - 1]?.end ?? start;
    const text = paragraph.original.slice(start, end);
    if (hit.topic !== null)
      yield [hit.topic, { source: 'text', paragraph: paragraph.index, start, end, text, rule: RULE }];
    at += hit.keys.length;
  }
}

function keyOf(token: Token | undefined, form: KeyForm): string {
  if (token === undefined) return '';
  return form === 'exact' ? token.exact : fold(token.exact);
}
