import type { SearchQuery } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/result';
import { filterCount } from '@/lib/url/change-search';
import { printNumber } from '../ui/print-number';
import { countReports } from './search-title';

interface ResultSummaryProps {
  readonly query: SearchQuery;
  readonly result: SearchResult;
}

/** The count and the query as it was read. The page's only live region stands around this, never around the list. */
export function ResultSummary({ query, result }: ResultSummaryProps) {
  const pages = Math.ceil(result.total / result.pageSize);
  return (
    <div role="status">
      <h2 className="text-lg font-semibold">{countReports(result.total)}</h2>
      <p className="text-soft first-letter:uppercase">
        {query.text === '' ? withoutWords(query) : result.readAs}
        {result.page > 1 && (
          <>
            {' '}
            <span className="count whitespace-nowrap">
              · trang {printNumber(result.page)}/{printNumber(pages)}
            </span>
          </>
        )}
      </p>
    </div>
  );
}

function withoutWords(query: SearchQuery): string {
  const which = filterCount(query) === 0 ? 'Toàn bộ kho' : 'Theo bộ lọc đã chọn';
  return `${which}, xếp từ ${query.sort === 'cu-nhat' ? 'cũ nhất' : 'mới nhất'}`;
}
