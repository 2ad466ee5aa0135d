import type { Grouping, SearchQuery } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/result';
import { filterCount } from '@/lib/url/change-search';
import { printNumber } from '../ui/print-number';
import { filterSentence } from './filter-sentence';
import { pageCount } from './page-window';
import { countHits } from './unit-words';

interface ResultSummaryProps {
  readonly query: SearchQuery;
  readonly result: SearchResult;
}

const GROUPS: Readonly<Record<Grouping, string>> = { 'can-bo': 'theo cán bộ', huyen: 'theo huyện, xã' };

/**
 * The count, the query as it was read, and which filters apply: the page's only live region stands around this, never
 * around the list. The filters are in sight as chips; here they are for the ear and for paper.
 */
export function ResultSummary({ query, result }: ResultSummaryProps) {
  const filters = filterSentence(query, result.facets);
  const read = query.text === '' ? withoutWords(query) : result.readAs;
  return (
    <div role="status">
      <h2 className="text-lg font-semibold">{countHits(result.total, query.unit)}</h2>
      {filters !== null && <p className="sr-only">{filters}</p>}
      <p className="text-soft first-letter:uppercase">{`${read}${groupWords(query, result)}${pageWords(result)}`}</p>
    </div>
  );
}

function groupWords(query: SearchQuery, { groupTotal, total }: SearchResult): string {
  if (query.grouping === null || total === 0) return '';
  return ` · ${printNumber(groupTotal)} nhóm ${GROUPS[query.grouping]}`;
}

function pageWords(result: SearchResult): string {
  return result.page > 1 ? ` · trang ${printNumber(result.page)}/${printNumber(pageCount(result))}` : '';
}

function withoutWords(query: SearchQuery): string {
  const which = filterCount(query) === 0 ? 'Toàn bộ kho' : 'Theo bộ lọc đã chọn';
  return `${which}, xếp từ ${query.sort === 'cu-nhat' ? 'cũ nhất' : 'mới nhất'}`;
}
