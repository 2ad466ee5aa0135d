import type { EngineInfo } from '@/lib/search/engine';
import type { SearchQuery } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/result';
import { filterCount } from '@/lib/url/change-search';
import type { Ignored } from '@/lib/url/parse-search';
import { SiteFrame } from '../site/site-frame';
import { BeyondList } from './beyond-list';
import { Examples } from './examples';
import { FacetPanel } from './facet-panel';
import { FilterChips } from './filter-chips';
import { HitList } from './hit-list';
import { Notices } from './notices';
import { Pages } from './pages';
import { QueryParts } from './query-parts';
import { ResultSummary } from './result-summary';
import { SearchForm } from './search-form';
import { SortLinks } from './sort-links';
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
  const untouched = query.text === '' && filterCount(query) === 0 && result.page === 1;
  return (
    <SiteFrame skipLinks={SKIP_LINKS} sample={info.sample} home>
      <SearchForm query={query} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-4 pt-4 print:block md:grid-cols-[14rem_minmax(0,1fr)] lg:grid-cols-[17rem_minmax(0,1fr)]">
        <FacetPanel query={query} result={result} ignored={ignored} />
        <section id="ket-qua" tabIndex={-1} aria-label="Kết quả" data-results>
          {untouched && <Examples />}
          <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1 pb-3">
            <ResultSummary query={query} result={result} />
            {result.total > 1 && <SortLinks query={query} />}
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
              bare={result.beyond.length === 0}
            />
          ) : (
            <HitList query={query} hits={result.hits} />
          )}
          <Pages query={query} result={result} />
          {result.beyond.map((beyond) => (
            <BeyondList key={beyond.kind} query={query} beyond={beyond} />
          ))}
        </section>
      </div>
    </SiteFrame>
  );
}
