import { SEARCHABLE_FACETS, type SearchQuery, type Unit } from '@/lib/search/query';
import type { FacetKey, SearchResult } from '@/lib/search/result';
import { clearFilters, filterCount, withDates, withDueDates, withMarks, withoutFilters } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import type { Ignored } from '@/lib/url/parse-search';
import { printNumber } from '../ui/print-number';
import { DateFacet } from './date-facet';
import { DueFacet } from './due-facet';
import { FacetGroup } from './facet-group';
import { FacetSearch } from './facet-search';
import { FacetValues } from './facet-values';
import { FilterDrawer } from './filter-drawer';
import { MarkModes } from './mark-modes';
import { PanelLink } from './panel-link';
import { PlaceFacet } from './place-facet';

interface FacetPanelProps {
  readonly query: SearchQuery;
  readonly result: SearchResult;
  readonly ignored: readonly Ignored[];
}

const PANEL = 'ngan-bo-loc';
const TITLE = 'ten-bo-loc';
const PLACE_KEYS = ['tinh', 'huyen', 'tinh-moi', 'xa'] as const;

type ListKey = 'can-bo' | 'chu-de' | 'van-ban' | 'noi-nhan';

interface ListWords {
  readonly key: ListKey;
  readonly title: string;
  readonly noun: string;
  readonly label: string;
  readonly closed: boolean;
}

const LISTS: readonly ListWords[] = [
  { key: 'can-bo', title: 'Cán bộ', noun: 'cán bộ', label: 'Tìm tên, chức vụ hoặc nơi công tác', closed: false },
  { key: 'chu-de', title: 'Chủ đề', noun: 'chủ đề', label: 'Tìm tên chủ đề', closed: false },
  { key: 'van-ban', title: 'Văn bản được dẫn', noun: 'văn bản', label: 'Tìm số, ký hiệu', closed: true },
];
const ADDRESSEES: ListWords = {
  key: 'noi-nhan',
  title: 'Nơi nhận',
  noun: 'nơi nhận',
  label: 'Tìm cơ quan, đơn vị được giao',
  closed: false,
};
/** Of a statement the officeholder is who speaks. */
const SPEAKERS: Readonly<Record<Unit, string>> = {
  'bao-cao': 'Cán bộ',
  'chi-dao': 'Người chỉ đạo',
  'trich-dan': 'Người nói',
};

function listsOf(unit: Unit): readonly ListWords[] {
  const lists = LISTS.map((list) => (list.key === 'can-bo' ? { ...list, title: SPEAKERS[unit] } : list));
  return unit === 'chi-dao' ? [ADDRESSEES, ...lists] : lists;
}

/**
 * All filters, in the order of DESIGN: place, time, people, topics, documents; then how marks are read. Directives have
 * two more: until when, and who is told. What is looked for (`loai`) is chosen above the results.
 */
export function FacetPanel({ query, result, ignored }: FacetPanelProps) {
  const chosen = filterCount(query);
  const { lists, dates, undated, withoutDue } = result.facets;
  // A long facet that was searched in vain still shows its field.
  const isEmpty = (key: FacetKey) =>
    lists[key].values.length === 0 && !SEARCHABLE_FACETS.some((each) => each === key && query.facetWords[each]);
  const placesChosen = PLACE_KEYS.reduce((sum, key) => sum + query.filters[key].length, 0);
  return (
    <section id="bo-loc" tabIndex={-1} aria-labelledby={TITLE} className="print:hidden">
      <FilterDrawer panelId={PANEL} titleId={TITLE} label={chosen === 0 ? 'Bộ lọc' : `Bộ lọc (${chosen})`}>
        <div id={PANEL} popover="auto" className="facet-panel" data-counted={query.unit}>
          <div className="panel-head">
            <h2 id={TITLE} tabIndex={-1} className="font-semibold">
              Bộ lọc
            </h2>
            {chosen > 0 && <ClearAll query={query} className="column-only" />}
            <button
              type="button"
              popoverTarget={PANEL}
              popoverTargetAction="hide"
              data-closes=""
              className="drawer-only min-h-11 px-2 text-accent underline"
            >
              Đóng
            </button>
          </div>
          <div className="facet-groups">
            <FacetGroup
              title="Địa phương"
              chosen={placesChosen}
              cleared={withoutFilters(query, PLACE_KEYS)}
              empty={isEmpty('tinh') && isEmpty('tinh-moi')}
            >
              <PlaceFacet query={query} lists={lists} />
            </FacetGroup>
            <FacetGroup
              title="Thời gian"
              chosen={query.from === null && query.to === null ? 0 : 1}
              cleared={withDates(query, null, null)}
            >
              <DateFacet query={query} dates={dates} undated={undated} ignored={ignored} />
            </FacetGroup>
            {query.unit === 'chi-dao' && (
              <FacetGroup
                title="Hạn thực hiện"
                chosen={query.dueFrom === null && query.dueTo === null ? 0 : 1}
                cleared={withDueDates(query, null, null)}
                closed
              >
                <DueFacet query={query} withoutDue={withoutDue} ignored={ignored} />
              </FacetGroup>
            )}
            {listsOf(query.unit).map(({ key, title, noun, label, closed }) => (
              <FacetGroup
                key={key}
                title={title}
                chosen={query.filters[key].length}
                cleared={withoutFilters(query, [key])}
                empty={isEmpty(key)}
                closed={closed && query.facetWords[key] === undefined}
              >
                <FacetSearch query={query} facetKey={key} facet={lists[key]} label={label} noun={noun} />
                <FacetValues query={query} facetKey={key} facet={lists[key]} noun={noun} />
              </FacetGroup>
            ))}
            <FacetGroup
              title="Dấu tiếng Việt"
              chosen={query.marks === 'mac-dinh' ? 0 : 1}
              cleared={withMarks(query, 'mac-dinh')}
              closed
            >
              <MarkModes query={query} />
            </FacetGroup>
          </div>
          <div className="panel-foot drawer-only">
            {chosen > 0 && <ClearAll query={query} />}
            <button
              type="button"
              popoverTarget={PANEL}
              popoverTargetAction="hide"
              data-closes=""
              className="button flex-1"
            >
              {result.total === 0 ? 'Đóng bộ lọc' : `Xem ${printNumber(result.total)} kết quả`}
            </button>
            {/* While the drawer is a dialog, the page behind is silent, its summary too. */}
            <p role="status" className="sr-only">
              {`Còn ${printNumber(result.total)} kết quả với ${chosen} bộ lọc`}
            </p>
          </div>
        </div>
      </FilterDrawer>
    </section>
  );
}

function ClearAll({ query, className = '' }: { readonly query: SearchQuery; readonly className?: string }) {
  return (
    <PanelLink href={searchHref(clearFilters(query))} className={`panel-action ${className}`}>
      Bỏ tất cả bộ lọc
    </PanelLink>
  );
}
