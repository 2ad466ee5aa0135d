import type { PlaceMap, SearchQuery } from '@/lib/search/query';
import type { Facets } from '@/lib/search/result';
import { withPlaceMap } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { FacetSearch } from './facet-search';
import { FacetTree } from './facet-tree';
import { MapSwitch } from './map-switch';
import { PanelLink } from './panel-link';

interface PlaceFacetProps {
  readonly query: SearchQuery;
  readonly lists: Facets['lists'];
}

/** One facet, two maps: a report is found by the names of its day or by those of today. */
export function PlaceFacet({ query, lists }: PlaceFacetProps) {
  const key = query.placeMap === 'truoc' ? 'tinh' : 'tinh-moi';
  const facet = lists[key];
  const units = key === 'tinh' ? 'tỉnh, huyện' : 'tỉnh, xã';
  return (
    <>
      <MapSwitch query={query} />
      <ChosenElsewhere query={query} />
      <FacetSearch query={query} facetKey={key} facet={facet} label={`Tìm tên ${units}`} noun={units} />
      {facet.values.length === 0 && query.facetWords[key] === undefined && (
        <p className="text-xs text-soft">Không có báo cáo nào biết rõ nơi theo bản đồ này.</p>
      )}
      <FacetTree key={key} query={query} facetKey={key} facet={facet} />
    </>
  );
}

const OTHER: Readonly<
  Record<
    PlaceMap,
    { readonly map: PlaceMap; readonly keys: readonly ('tinh' | 'huyen' | 'tinh-moi' | 'xa')[]; readonly name: string }
  >
> = {
  truoc: { map: 'nay', keys: ['tinh-moi', 'xa'], name: 'bản đồ hiện nay' },
  nay: { map: 'truoc', keys: ['tinh', 'huyen'], name: 'bản đồ trước 1/7/2025' },
};

/** What narrows the result from the map that is not shown. */
function ChosenElsewhere({ query }: { readonly query: SearchQuery }) {
  const { map, keys, name } = OTHER[query.placeMap];
  const chosen = keys.reduce((sum, key) => sum + query.filters[key].length, 0);
  if (chosen === 0) return null;
  return (
    <p className="pb-1 text-xs">
      {`Đang lọc thêm ${chosen} nơi theo ${name}. `}
      <PanelLink href={searchHref(withPlaceMap(query, map))} className="panel-action">
        Xem các nơi đó
      </PanelLink>
    </p>
  );
}
