import { otherEvidence } from '../evidence';
import { TOPICS } from '../topics/topic-table';
import { accept, asSlug, RULE, refuse, type ValueReader } from './overlay';

/** Slugs of the table; the list replaces what the words of the report say. */
export const readTopics: ValueReader = (value, source) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const slugs = list.map(asSlug);
  const unknown = slugs.find((slug) => TOPICS.every((topic) => topic.slug !== slug));
  if (unknown !== undefined) {
    const known = TOPICS.map(({ slug }) => slug).join(', ');
    return refuse(`không có chủ đề “${unknown ?? ''}” (có: ${known}).`);
  }
  return accept((draft) => ({
    topics: TOPICS.filter(({ slug }) => slugs.includes(slug)).map((topic) => {
      const found = draft.topics.find(({ slug }) => slug === topic.slug);
      return { ...topic, evidence: found?.evidence ?? [otherEvidence(source, topic.slug, RULE)] };
    }),
  }));
};
