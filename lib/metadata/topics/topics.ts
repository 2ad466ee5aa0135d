import type { Evidence, ReportTopic } from '../../report/report';
import { bylineParagraphs } from '../byline';
import type { Extractor, MetadataContext, Paragraph } from '../context';
import { textEvidence } from '../evidence';
import { paragraphWords } from '../paragraph-words';
import type { Gap, KeyForm, Word } from '../words';
import { TOPICS, type Topic, type TopicIndex, topicIndex } from './topic-table';

/** Enough to show why; the search finds every place. */
const MAX_EVIDENCE = 5;
const RULE = 'topic-phrase';

/**
 * The core topics that the report's own words name at least once. Words are compared by the keys of the search
 * index, whatever stands between them inside a clause (Covid 19 = COVID-19 = Covid19); portal chrome and bylines do not count.
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

/** "nông thôn. Mới đây": a phrase does not go on over the end of a clause. */
const CLAUSE_ENDS: ReadonlySet<Gap> = new Set(['stop', 'semicolon', 'colon']);

function stands(keys: readonly string[], words: readonly Word[], at: number): boolean {
  return keys.every((key, offset) => {
    const word = words[at + offset];
    return word?.key === key && (offset === 0 || !CLAUSE_ENDS.has(word.gap));
  });
}

function* hitsIn(paragraph: Paragraph, index: TopicIndex, form: KeyForm): Generator<readonly [Topic, Evidence]> {
  const words = paragraphWords(paragraph, form);
  for (let at = 0; at < words.length; ) {
    const phrases = index.get(words[at]?.key ?? '');
    const hit = phrases?.find(({ keys }) => stands(keys, words, at));
    if (hit === undefined) {
      at += 1;
      continue;
    }
    const from = words[at]?.from ?? 0;
    const to = words[at + hit.keys.length - 1]?.to ?? from;
    if (hit.topic !== null) yield [hit.topic, textEvidence(paragraph, from, to, RULE)];
    at += hit.keys.length;
  }
}
