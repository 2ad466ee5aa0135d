import type { SearchableFacet, SearchQuery } from '@/lib/search/query';
import type { Facet } from '@/lib/search/result';
import { MAX_SHOWN } from './bounded';
import { FacetSearchForm } from './facet-search-form';

interface FacetSearchProps {
  readonly query: SearchQuery;
  readonly facetKey: SearchableFacet;
  readonly facet: Facet;
  readonly label: string;
  /** “cán bộ”: what is not there when nothing matches. */
  readonly noun: string;
}

/** Finds values in a long facet; of a short one all are in sight. */
export function FacetSearch({ query, facetKey, facet, label, noun }: FacetSearchProps) {
  const words = query.facetWords[facetKey] ?? '';
  if (words === '' && size(facet) <= MAX_SHOWN) return null;
  const found = facet.values.some((value) => !value.selected);
  const nothing = found ? null : `Không có ${noun} nào ${facet.values.length === 0 ? '' : 'khác '}khớp “${words}”. `;
  return <FacetSearchForm query={query} facetKey={facetKey} label={label} nothing={words === '' ? null : nothing} />;
}

/** All values, those within others too. */
function size({ values, more }: Facet): number {
  return values.reduce((sum, value) => sum + 1 + value.children.length, more);
}
