import type { SearchQuery } from '@/lib/search/query';
import type { Facet } from '@/lib/search/result';
import { printNumber } from '../ui/print-number';
import { BoundedList } from './bounded-list';
import { FacetOption } from './facet-option';

interface FacetValuesProps {
  readonly query: SearchQuery;
  readonly facetKey: 'can-bo' | 'chu-de' | 'van-ban';
  readonly facet: Facet;
  /** “cán bộ”. */
  readonly noun: string;
}

/** A flat facet. */
export function FacetValues({ query, facetKey, facet, noun }: FacetValuesProps) {
  return (
    <>
      <BoundedList
        values={facet.values}
        keyOf={(value) => value.value}
        stays={(value) => value.selected}
        noun={noun}
        item={(value, className) => (
          <li className={className}>
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
