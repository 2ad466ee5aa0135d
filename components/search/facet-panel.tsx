import { SEARCHABLE_FACETS, type SearchQuery } from '@/lib/search/query';
import type { FacetKey, SearchResult } from '@/lib/search/result';
import { filterCount } from '@/lib/url/change-search';
import type { Ignored } from '@/lib/url/parse-search';
import { DateFacet } from './date-facet';
import { FacetGroup } from './facet-group';
import { FacetSearch } from './facet-search';
import { FacetTree } from './facet-tree';
import { FacetValues } from './facet-values';
import { MarkModes } from './mark-modes';
import { countReports } from './search-title';

interface FacetPanelProps {
  readonly query: SearchQuery;
  readonly result: SearchResult;
  readonly ignored: readonly Ignored[];
}

const PANEL = 'ngan-bo-loc';

/** All filters, in the order of DESIGN: place as it was and as it is, time, people, topics; then how marks are read. */
export function FacetPanel({ query, result, ignored }: FacetPanelProps) {
  const chosen = filterCount(query);
  const { lists, dates, undated } = result.facets;
  const count = (...keys: (keyof SearchQuery['filters'])[]) =>
    keys.reduce((sum, key) => sum + query.filters[key].length, 0);
  // A long facet that was searched in vain still shows its field.
  const isEmpty = (key: FacetKey) =>
    lists[key].values.length === 0 && !SEARCHABLE_FACETS.some((each) => each === key && query.facetWords[each]);
  return (
    <div id="bo-loc" tabIndex={-1} className="print:hidden">
      <button type="button" popoverTarget={PANEL} className="button-quiet w-full md:hidden">
        {chosen === 0 ? 'Bộ lọc' : `Bộ lọc (${chosen})`}
      </button>
      <section id={PANEL} popover="auto" aria-labelledby="ten-bo-loc" className="facet-panel">
        <div className="flex items-center justify-between gap-4 py-1 max-md:px-4">
          <h2 id="ten-bo-loc" className="font-semibold">
            Bộ lọc
          </h2>
          <button
            type="button"
            popoverTarget={PANEL}
            popoverTargetAction="hide"
            className="drawer-only min-h-11 px-2 text-accent underline"
          >
            Đóng
          </button>
        </div>
        <div className="facet-groups">
          <FacetGroup
            title="Tỉnh, huyện"
            note="Theo địa giới trước 1/7/2025"
            chosen={count('tinh', 'huyen')}
            empty={isEmpty('tinh')}
          >
            <FacetTree query={query} facetKey="tinh" childKey="huyen" facet={lists.tinh} />
          </FacetGroup>
          <FacetGroup
            title="Tỉnh hiện nay"
            note="Từ 1/7/2025"
            chosen={count('tinh-moi', 'xa')}
            empty={isEmpty('tinh-moi')}
            closed
          >
            <FacetTree query={query} facetKey="tinh-moi" childKey="xa" facet={lists['tinh-moi']} />
          </FacetGroup>
          <FacetGroup title="Thời gian" chosen={query.from === null && query.to === null ? 0 : 1}>
            <DateFacet query={query} dates={dates} undated={undated} ignored={ignored} />
          </FacetGroup>
          <FacetGroup title="Cán bộ" chosen={count('can-bo')} empty={isEmpty('can-bo')}>
            <FacetSearch query={query} facetKey="can-bo" label="Tìm tên, chức vụ hoặc nơi công tác" />
            <FacetValues query={query} facetKey="can-bo" facet={lists['can-bo']} />
          </FacetGroup>
          <FacetGroup title="Chủ đề" chosen={count('chu-de')} empty={isEmpty('chu-de')}>
            <FacetValues query={query} facetKey="chu-de" facet={lists['chu-de']} />
          </FacetGroup>
          <FacetGroup title="Văn bản được dẫn" chosen={count('van-ban')} empty={isEmpty('van-ban')} closed>
            <FacetSearch query={query} facetKey="van-ban" label="Tìm số, ký hiệu" />
            <FacetValues query={query} facetKey="van-ban" facet={lists['van-ban']} />
          </FacetGroup>
          <FacetGroup title="Dấu tiếng Việt" chosen={query.marks === 'mac-dinh' ? 0 : 1} closed>
            <MarkModes query={query} />
          </FacetGroup>
        </div>
        <div className="drawer-only border-t border-rule p-4">
          <button type="button" popoverTarget={PANEL} popoverTargetAction="hide" className="button w-full">
            {result.total === 0 ? 'Đóng bộ lọc' : `Xem ${countReports(result.total)}`}
          </button>
        </div>
      </section>
    </div>
  );
}
