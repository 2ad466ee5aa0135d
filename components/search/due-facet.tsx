import type { SearchQuery } from '@/lib/search/query';
import type { Ignored } from '@/lib/url/parse-search';
import { printNumber } from '../ui/print-number';
import { DateForm } from './date-form';

interface DueFacetProps {
  readonly query: SearchQuery;
  readonly withoutDue: number;
  readonly ignored: readonly Ignored[];
}

/** Until when directives are to be done: two ends to type, and how many say nothing of it. */
export function DueFacet({ query, withoutDue, ignored }: DueFacetProps) {
  return (
    <>
      <DateForm
        query={query}
        ignored={ignored}
        first={{ name: 'han-tu', label: 'Hạn từ', value: query.dueFrom }}
        last={{ name: 'han-den', label: 'Đến hết', value: query.dueTo }}
        submit="Lọc theo hạn"
      />
      {withoutDue > 0 && (
        <p className="histogram-undated">
          <strong className="count">{printNumber(withoutDue)}</strong>
          {' chỉ đạo không nêu hạn: không có trong kết quả khi lọc theo hạn.'}
        </p>
      )}
    </>
  );
}
