import type { SearchQuery } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/result';
import { withVerbatim } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { PanelLink } from './panel-link';

interface WordingNoticesProps {
  readonly query: SearchQuery;
  readonly result: SearchResult;
}

const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ');

/** What was searched for beside or instead of what was typed, and the way back to the letter of it. */
export function WordingNotices({ query, result: { repaired, expanded } }: WordingNoticesProps) {
  if (query.verbatim) {
    return (
      <li>
        Đang tìm đúng chữ đã gõ.{' '}
        <PanelLink href={searchHref(withVerbatim(query, false))}>Tính cả viết tắt và cách viết khác</PanelLink>
      </li>
    );
  }
  return (
    <>
      {repaired !== null && (
        <li>
          {`Không báo cáo nào có “${repaired.from}”. Đang tìm `}
          <strong>{`“${repaired.to}”`}</strong>
          {`: ${repaired.why}. `}
          <PanelLink href={searchHref(withVerbatim(query, true))}>{`Tìm đúng “${repaired.from}”`}</PanelLink>
        </li>
      )}
      {expanded.length > 0 && (
        <li>
          {expanded.map(({ typed, variants }) => `“${typed}” tính cả ${quoted(variants)}. `).join('')}
          <PanelLink href={searchHref(withVerbatim(query, true))}>Chỉ tìm đúng chữ đã gõ</PanelLink>
        </li>
      )}
    </>
  );
}
