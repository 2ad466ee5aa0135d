import type { FilterKey, SearchQuery } from '@/lib/search/query';
import type { Facet, FacetKey } from '@/lib/search/result';
import { printNumber } from '../ui/print-number';
import { BoundedList } from './bounded-list';
import { FacetOption } from './facet-option';

interface FacetValuesProps {
  readonly query: SearchQuery;
  readonly facetKey: FilterKey & FacetKey;
  readonly facet: Facet;
}

const NOUNS: Readonly<Partial<Record<FilterKey, string>>> = {
  'can-bo': 'cán bộ',
  'chu-de': 'chủ đề',
  'van-ban': 'văn bản',
};

/** A flat facet. */
export function FacetValues({ query, facetKey, facet }: FacetValuesProps) {
  const noun = NOUNS[facetKey] ?? 'giá trị';
  if (facet.values.length === 0) return <p className="text-xs text-soft">{`Không có ${noun} nào.`}</p>;
  return (
    <>
      <BoundedList
        values={facet.values}
        keyOf={(value) => value.value}
        stays={(value) => value.selected}
        noun={noun}
        item={(value) => (
          <li>
            <FacetOption query={query} facetKey={facetKey} value={value} />
          </li>
        )}
      />
      {facet.more > 0 && (
        <p className="pt-1 text-xs text-soft">{`Còn ${printNumber(facet.more)} ${noun} khác: gõ ở ô trên để tìm.`}</p>
      )}
    </>
  );
}
