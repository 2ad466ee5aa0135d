import type { SearchQuery } from '@/lib/search/query';
import type { Facet } from '@/lib/search/result';
import { pack } from '../ui/packed';
import { printNumber } from '../ui/print-number';
import { FacetOptions } from './facet-options';
import { listRows } from './option-rows';

interface FacetValuesProps {
  readonly query: SearchQuery;
  readonly facetKey: 'can-bo' | 'chu-de' | 'van-ban' | 'noi-nhan';
  readonly facet: Facet;
  /** “cán bộ”. */
  readonly noun: string;
}

/** The topics are few and all of them there; of the others there are thousands, and who looks for one knows its name. */
const MOST: Readonly<Record<FacetValuesProps['facetKey'], number>> = {
  'can-bo': 20,
  'chu-de': 50,
  'van-ban': 20,
  'noi-nhan': 20,
};

/** A flat facet. */
export function FacetValues({ query, facetKey, facet, noun }: FacetValuesProps) {
  const { rows, left } = listRows(facet, MOST[facetKey]);
  const words = query.facetWords[facetKey] ?? '';
  return (
    <>
      <FacetOptions query={query} facetKey={facetKey} rows={pack(rows)} noun={noun} />
      {left > 0 && (
        <p className="pt-1 text-xs text-soft">
          {`Còn ${printNumber(left)} ${noun} khác: gõ ${words === '' ? '' : 'thêm '}ở ô trên để tìm.`}
        </p>
      )}
    </>
  );
}
