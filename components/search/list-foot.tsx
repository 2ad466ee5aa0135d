import { PAGE_SIZES, type SearchQuery, type Unit } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/result';
import { ChoiceLinks } from './choice-links';
import { Pages } from './pages';
import { TakeAway } from './take-away';
import { tookWords } from './took-words';
import { pageSizeChoices } from './view-choices';

interface ListFootProps {
  readonly query: SearchQuery;
  readonly result: SearchResult;
}

const PER_PAGE: Readonly<Record<Unit, string>> = {
  'bao-cao': 'Báo cáo mỗi trang',
  'chi-dao': 'Chỉ đạo mỗi trang',
  'trich-dan': 'Trích dẫn mỗi trang',
};

/** Below the list: the other pages, how long a page is, and how long the search took. */
export function ListFoot({ query, result }: ListFootProps) {
  const listed = result.groups === null ? result.total : result.groupTotal;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 pt-4 print:hidden">
      <Pages query={query} result={result} />
      <div className="count flex flex-wrap items-center gap-x-6 text-xs sm:ms-auto">
        {listed > PAGE_SIZES[0] && (
          <ChoiceLinks
            name={result.groups === null ? PER_PAGE[query.unit] : 'Nhóm mỗi trang'}
            choices={pageSizeChoices(query)}
          />
        )}
        <TakeAway query={query} />
        <p className="text-soft">{`Tìm trong ${tookWords(result.tookMs)}`}</p>
      </div>
    </div>
  );
}
