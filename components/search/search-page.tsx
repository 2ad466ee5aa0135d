import type { EngineInfo } from '@/lib/search/engine';
import type { SearchQuery } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/result';
import { searchHref } from '@/lib/url/hrefs';
import type { Ignored } from '@/lib/url/parse-search';
import { taskTableHref } from '@/lib/url/task-table-address';
import { PrintNote } from '../site/print-note';
import { SiteFrame } from '../site/site-frame';
import { pack } from '../ui/packed';
import { BeyondList } from './beyond-list';
import { FacetPanel } from './facet-panel';
import { FilterChips } from './filter-chips';
import { groupBlocks } from './group-blocks';
import { GroupList } from './group-list';
import { Hits } from './hits';
import { ListFoot } from './list-foot';
import { Notices } from './notices';
import { listedCount, pageCount } from './page-window';
import { QueryParts } from './query-parts';
import { ResultSummary } from './result-summary';
import { ResultTools } from './result-tools';
import { ScrollKeeper } from './scroll-keeper';
import { SearchForm } from './search-form';
import { UnitSwitch } from './unit-switch';
import { waysAway } from './ways-away';
import { WaysOut } from './ways-out';

interface SearchPageProps {
  readonly query: SearchQuery;
  readonly ignored: readonly Ignored[];
  readonly result: SearchResult;
  readonly info: EngineInfo;
}

const SKIP_LINKS = [
  { href: '#ket-qua', label: 'Đến kết quả' },
  { href: '#bo-loc', label: 'Đến bộ lọc' },
];

/** The search page: box above, filters at the left, results at the right. */
export function SearchPage({ query, ignored, result, info }: SearchPageProps) {
  return (
    <SiteFrame skipLinks={SKIP_LINKS} sample={info.sample}>
      <h1 className="sr-only">Tìm trong báo cáo</h1>
      <SearchForm query={query} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 pt-4 print:block md:grid-cols-[14rem_minmax(0,1fr)] lg:grid-cols-[17rem_minmax(0,1fr)] 3xl:grid-cols-[20rem_minmax(0,1fr)] 3xl:gap-x-16">
        <FacetPanel query={query} result={result} ignored={ignored} />
        <section id="ket-qua" tabIndex={-1} aria-label="Kết quả" data-results>
          <UnitSwitch query={query} units={result.facets.lists.loai.values} />
          <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1 pb-2 md:pb-3">
            <div>
              <ResultSummary query={query} result={result} />
              {query.unit === 'chi-dao' && result.total > 0 && (
                <p className="text-xs print:hidden">
                  <a href={taskTableHref(query)} className="inline-block py-1">
                    Bảng nhiệm vụ để in
                  </a>
                </p>
              )}
            </div>
            {result.total > 1 && <ResultTools query={query} />}
          </div>
          <div className="flex flex-col gap-3 pb-4 empty:hidden">
            <QueryParts query={query} parts={result.parts} />
            <FilterChips query={query} facets={result.facets} />
            <Notices query={query} result={result} ignored={ignored} />
          </div>
          {result.total === 0 ? (
            <WaysOut
              query={query}
              relaxations={result.relaxations}
              unknown={result.unknown}
              held={result.heldThere}
              bare={result.beyond.length === 0}
            />
          ) : (
            <>
              {query.grouping === null || result.groups === null ? (
                <Hits query={query} hits={result.hits} />
              ) : (
                <GroupList groups={pack(groupBlocks(query, query.grouping, result.groups))} />
              )}
              <ListFoot
                query={query}
                page={result.page}
                pages={pageCount(result)}
                grouped={result.groups !== null}
                listed={listedCount(result)}
                tookMs={result.tookMs}
                ways={waysAway(query)}
              />
            </>
          )}
          {result.beyond.map((beyond) => (
            <BeyondList key={beyond.kind} query={query} beyond={beyond} />
          ))}
        </section>
      </div>
      <PrintNote address={searchHref(query)} />
      <ScrollKeeper address={searchHref(query)} />
    </SiteFrame>
  );
}
