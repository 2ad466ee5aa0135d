'use client';

import { PAGE_SIZES, type SearchQuery, type Unit } from '@/lib/search/query';
import { ChoiceLinks } from './choice-links';
import { Pages } from './pages';
import { TakeAway } from './take-away';
import { tookWords } from './took-words';
import { pageSizeChoices } from './view-choices';
import type { WayAway } from './ways-away';

interface ListFootProps {
  readonly query: SearchQuery;
  /** The one that is shown. */
  readonly page: number;
  readonly pages: number;
  readonly grouped: boolean;
  /** How many there are on all pages: what is looked for, or groups. */
  readonly listed: number;
  /** Milliseconds. */
  readonly tookMs: number;
  readonly ways: readonly WayAway[];
}

const PER_PAGE: Readonly<Record<Unit, string>> = {
  'bao-cao': 'Báo cáo mỗi trang',
  'chi-dao': 'Chỉ đạo mỗi trang',
  'trich-dan': 'Trích dẫn mỗi trang',
};

/** Below the list: the other pages, how long a page is, and how long the search took. */
export function ListFoot({ query, page, pages, grouped, listed, tookMs, ways }: ListFootProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 pt-4 print:hidden">
      <Pages query={query} page={page} pages={pages} />
      <div className="count flex flex-wrap items-center gap-x-6 text-xs sm:ms-auto">
        {listed > PAGE_SIZES[0] && (
          <ChoiceLinks name={grouped ? 'Nhóm mỗi trang' : PER_PAGE[query.unit]} choices={pageSizeChoices(query)} />
        )}
        <TakeAway ways={ways} />
        <p className="text-soft">{`Tìm trong ${tookWords(tookMs)}`}</p>
      </div>
    </div>
  );
}
