import { isRecord } from '../../report/is-record';
import { otherEvidence } from '../evidence';
import { TOPICS } from '../topics/topic-table';
import { warnUnknown } from './fields';
import { changeList, readListChange } from './list-change';
import { suggestion } from './near';
import { RULE, type ValueReader } from './overlay';
import { asText, shown, under, type Written } from './written';

/** Slugs of the table. What a human says of a topic stands before what the words of the report say. */
export const readTopics: ValueReader = (written, reading) => {
  const slugOf = (item: Written) => {
    if (isRecord(item.value)) warnUnknown(item, { known: ['slug'], ignored: ['label', 'evidence'] }, reading);
    const at = under(item, 'slug') ?? item;
    const slug = asText(at.value);
    if (slug !== null && TOPICS.some((topic) => topic.slug === slug)) return slug;
    const known = TOPICS.map((topic) => topic.slug);
    const near = suggestion(slug ?? '', known) || ' Xem các slug ở data/vocabulary/topics.json.';
    return reading.refuse(at, `không có chủ đề “${shown(at.value)}”.${near}`);
  };
  const readers = {
    given: slugOf,
    pick: slugOf,
    keyOf: String,
    missing: 'máy không xếp báo cáo vào chủ đề này, không có gì để bỏ.',
  };
  const change = readListChange(written, readers, reading);
  if (change === null) return null;
  const byHand = (slug: string) => otherEvidence(reading.source, slug, RULE);
  return (draft) => {
    const found = changeList(draft.topics, change, {
      make: (slug, topic) => {
        const fromText = (topic?.evidence ?? []).filter(({ rule }) => rule !== RULE);
        return { slug, label: topic?.label ?? '', evidence: [byHand(slug), ...fromText] };
      },
      isSame: (topic, slug) => topic.slug === slug,
      isPicked: (topic, slug) => topic.slug === slug,
    });
    // In the order of the table, whatever order somebody wrote them in.
    const topics = TOPICS.flatMap(({ slug, label }) => {
      const topic = found.find((each) => each.slug === slug);
      return topic === undefined ? [] : [{ ...topic, label }];
    });
    return { topics };
  };
};
