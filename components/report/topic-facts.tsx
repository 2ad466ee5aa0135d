import type { ReportTopic } from '@/lib/report/report';
import { topicHref } from '@/lib/url/hrefs';
import { EvidenceNote } from './evidence-note';
import { LongList } from './long-list';

/** What a report is about, and the words that say so. */
export function TopicFacts({ topics }: { readonly topics: readonly ReportTopic[] }) {
  return (
    <LongList
      values={topics}
      keyOf={({ slug }) => slug}
      noun="chủ đề"
      className="flex flex-col gap-0.5"
      item={({ slug, label, evidence }) => (
        <li className="flex flex-wrap items-baseline gap-x-2">
          <a href={topicHref(slug)}>{label}</a>
          <EvidenceNote evidence={evidence} of={`chủ đề ${label}`} />
        </li>
      )}
    />
  );
}
