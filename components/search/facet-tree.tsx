import type { FilterKey, SearchQuery } from '@/lib/search/query';
import type { Facet, FacetValue } from '@/lib/search/result';
import { Disclosure } from '../ui/disclosure';
import { BoundedList } from './bounded-list';
import { FacetOption } from './facet-option';

interface FacetTreeProps {
  readonly query: SearchQuery;
  readonly facetKey: FilterKey;
  readonly childKey: FilterKey;
  readonly facet: Facet;
}

const NOUNS: Readonly<Partial<Record<FilterKey, string>>> = { huyen: 'Huyện', xa: 'Xã' };

/** Provinces and the units below them: one facet, its values add up. */
export function FacetTree({ query, facetKey, childKey, facet }: FacetTreeProps) {
  const isChosen = (value: FacetValue) => value.selected || value.children.some((child) => child.selected);
  return (
    <BoundedList
      values={facet.values}
      keyOf={(value) => value.value}
      stays={isChosen}
      noun="tỉnh"
      item={(value) => (
        <li className="branch">
          <FacetOption query={query} facetKey={facetKey} value={value} />
          {value.children.length > 0 && (
            <Disclosure open={isChosen(value)}>
              <summary>
                <span className="sr-only">{`${NOUNS[childKey] ?? ''} của ${value.label}`}</span>
              </summary>
              <ul>
                {value.children.map((child) => (
                  <li key={child.value}>
                    <FacetOption query={query} facetKey={childKey} value={child} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </li>
      )}
    />
  );
}
