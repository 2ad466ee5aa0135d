import { matchesWords } from '@/lib/search/facets/matches-words';
import type { FilterKey, SearchQuery } from '@/lib/search/query';
import type { Facet, FacetValue } from '@/lib/search/result';
import { Disclosure } from '../ui/disclosure';
import { BoundedList } from './bounded-list';
import { FacetOption } from './facet-option';
import { isChosen } from './option-state';
import { placeNote } from './place-note';

interface FacetTreeProps {
  readonly query: SearchQuery;
  readonly facetKey: 'tinh' | 'tinh-moi';
  readonly facet: Facet;
}

interface Below {
  readonly key: FilterKey;
  readonly noun: string;
}

const BELOW: Readonly<Record<FacetTreeProps['facetKey'], Below>> = {
  tinh: { key: 'huyen', noun: 'huyện' },
  'tinh-moi': { key: 'xa', noun: 'xã' },
};

/** Provinces and the units below them: one facet, its values add up. */
export function FacetTree({ query, facetKey, facet }: FacetTreeProps) {
  const words = query.facetWords[facetKey] ?? '';
  return (
    <BoundedList
      values={facet.values}
      keyOf={(value) => value.value}
      stays={isChosen}
      noun="tỉnh"
      item={(value, className) => (
        <li className={className === undefined ? 'branch' : `branch ${className}`}>
          <FacetOption query={query} facetKey={facetKey} value={value} note={placeNote(facetKey, value.value)} />
          {value.children.length > 0 && (
            // Another key for a tree that is searched: what the search opened does not stay open after it.
            <Disclosure
              key={words === '' ? 'all' : 'found'}
              open={isOpen(value, words) || (words !== '' && facet.values.length === 1)}
            >
              <summary>
                <span className="sr-only">{`Các ${BELOW[facetKey].noun} của ${value.label}`}</span>
              </summary>
              <Units query={query} below={BELOW[facetKey]} province={value} />
            </Disclosure>
          )}
        </li>
      )}
    />
  );
}

/** Open where the province is chosen, whole or in part, or where something within is why it was found. */
function isOpen(province: FacetValue, words: string): boolean {
  return isChosen(province) || !matchesWords(province.label, words);
}

interface UnitsProps {
  readonly query: SearchQuery;
  readonly below: Below;
  readonly province: FacetValue;
}

function Units({ query, below, province }: UnitsProps) {
  return (
    <BoundedList
      values={province.children}
      keyOf={(child) => child.value}
      stays={isChosen}
      noun={below.noun}
      item={(child, className) => (
        <li className={className}>
          <FacetOption
            query={query}
            facetKey={below.key}
            value={child}
            note={placeNote(below.key, child.value)}
            parentChosen={province.selected}
          />
        </li>
      )}
    />
  );
}
