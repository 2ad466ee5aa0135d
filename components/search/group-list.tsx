import type { Grouping, SearchQuery } from '@/lib/search/query';
import type { Hit, HitGroup } from '@/lib/search/result';
import { hitHref } from '@/lib/url/answer';
import { withGrouping } from '@/lib/url/change-search';
import { officeholderHref, resultsHref } from '@/lib/url/hrefs';
import { openGroup } from '@/lib/url/open-group';
import { MarkedText } from '../ui/marked-text';
import { printNumber } from '../ui/print-number';
import { HitLine } from './hit-facts';
import { HitSnippet } from './hit-snippet';

const NOBODY: Readonly<Record<Grouping, string>> = {
  'can-bo': 'Chưa rõ cán bộ',
  huyen: 'Chưa rõ huyện, xã',
};

interface GroupListProps {
  readonly query: SearchQuery;
  readonly grouping: Grouping;
  readonly groups: readonly HitGroup[];
}

/** The result by officeholder or by district: the first reports of each, and the way to all of them. */
export function GroupList({ query, grouping, groups }: GroupListProps) {
  return (
    <ol className="border-b border-rule">
      {groups.map((group) => (
        <li key={`${group.key} ${group.value}`} className="border-t border-rule py-4">
          <GroupHead group={group} nobody={NOBODY[grouping]} />
          <ol className="mt-1 flex flex-col gap-3 border-s border-rule ps-4">
            {group.hits.map((hit) => (
              <li key={hit.id} className="break-inside-avoid">
                <GroupHit query={query} hit={hit} group={group} />
              </li>
            ))}
          </ol>
          {group.total > group.hits.length && <AllOf query={query} group={group} />}
        </li>
      ))}
    </ol>
  );
}

function GroupHead({
  group: { key, value, label, note, total },
  nobody,
}: {
  readonly group: HitGroup;
  readonly nobody: string;
}) {
  return (
    <div className="flex items-baseline gap-x-4">
      <div className="flex-1">
        <h3 className="text-base font-semibold first-letter:uppercase">
          {key === 'can-bo' && value !== null ? (
            <a href={officeholderHref(value)} className="title-link">
              {label}
            </a>
          ) : (
            label || nobody
          )}
        </h3>
        {note !== null && <p className="text-xs text-soft">{note}</p>}
      </div>
      <p className="count text-xs whitespace-nowrap text-soft">{`${printNumber(total)} báo cáo`}</p>
    </div>
  );
}

/** Shorter than in the list: the best passage stands for the rest. */
function GroupHit({ query, hit, group }: { readonly query: SearchQuery; readonly hit: Hit; readonly group: HitGroup }) {
  const [snippet] = [...hit.snippets].sort((a, b) => b.marks.length - a.marks.length);
  return (
    <article>
      <h4 className="serif text-base font-semibold text-pretty">
        <a href={hitHref(query, hit)} className="title-link">
          <MarkedText text={hit.heading} marks={hit.headingMarks} />
        </a>
      </h4>
      <HitLine hit={hit} group={group} />
      {snippet !== undefined && snippet.marks.length > 0 && (
        <p className="max-w-[44rem]">
          <HitSnippet query={query} hit={hit} snippet={snippet} />
        </p>
      )}
    </article>
  );
}

/**
 * Another list, read from its top: a plain link, like the one to the next page. What belongs to no group has no filter:
 * the plain list has it, among all others.
 */
function AllOf({ query, group }: { readonly query: SearchQuery; readonly group: HitGroup }) {
  const all = openGroup(query, group);
  return (
    <p className="pt-2 ps-4 print:hidden">
      <a href={resultsHref(all ?? withGrouping(query, null))}>
        {all === null ? 'Xem trong danh sách chung' : `Xem cả ${printNumber(group.total)} báo cáo`}
        {all !== null && <span className="sr-only">{` của ${group.label}`}</span>}
      </a>
    </p>
  );
}
