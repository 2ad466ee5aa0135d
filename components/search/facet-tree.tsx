import type { FilterKey, SearchQuery } from '@/lib/search/query';
import type { Facet } from '@/lib/search/result';
import { pack } from '../ui/packed';
import { FacetOptions } from './facet-options';
import { treeRows } from './option-rows';

interface FacetTreeProps {
  readonly query: SearchQuery;
  readonly facetKey: 'tinh' | 'tinh-moi';
  readonly facet: Facet;
}

const BELOW: Readonly<Record<FacetTreeProps['facetKey'], { readonly key: FilterKey; readonly noun: string }>> = {
  tinh: { key: 'huyen', noun: 'huyện' },
  'tinh-moi': { key: 'xa', noun: 'xã' },
};

/** Provinces and the units below them: one facet, its values add up. */
export function FacetTree({ query, facetKey, facet }: FacetTreeProps) {
  return (
    <FacetOptions
      query={query}
      facetKey={facetKey}
      rows={pack(treeRows(facetKey, facet, query.facetWords[facetKey] ?? ''))}
      noun="tỉnh"
      below={BELOW[facetKey]}
    />
  );
}
