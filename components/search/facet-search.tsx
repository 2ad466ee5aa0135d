import type { SearchableFacet, SearchQuery } from '@/lib/search/query';
import type { Facet } from '@/lib/search/result';
import { formatSearch } from '@/lib/url/format-search';
import { searchHref } from '@/lib/url/hrefs';
import { HiddenFields } from '../ui/hidden-fields';
import { MAX_SHOWN } from './bounded';
import { FacetField } from './facet-field';
import { PanelLink } from './panel-link';

interface FacetSearchProps {
  readonly query: SearchQuery;
  readonly facetKey: SearchableFacet;
  readonly facet: Facet;
  readonly label: string;
  /** “cán bộ”: what is not there when nothing matches. */
  readonly noun: string;
}

/** Finds values in a long facet; the result itself stays as it is, page and all. */
export function FacetSearch({ query, facetKey, facet, label, noun }: FacetSearchProps) {
  const name = `tim-${facetKey}`;
  const words = query.facetWords[facetKey] ?? '';
  if (words === '' && size(facet) <= MAX_SHOWN) return null;
  const { [facetKey]: _, ...otherWords } = query.facetWords;
  const found = facet.values.some((value) => !value.selected);
  return (
    <form action="/" method="get" data-panel-form="" className="pt-1 pb-2">
      <HiddenFields pairs={formatSearch(query)} without={[name]} />
      <label htmlFor={name} className="block text-xs text-soft">
        {label}
      </label>
      <div className="flex gap-1.5 pt-1">
        <FacetField id={name} name={name} value={words} />
        <button type="submit" className="button-quiet small">
          Lọc
        </button>
      </div>
      {words !== '' && (
        <p className="pt-1 text-xs">
          {!found && `Không có ${noun} nào ${facet.values.length === 0 ? '' : 'khác '}khớp “${words}”. `}
          <PanelLink href={searchHref({ ...query, facetWords: otherWords })} className="panel-action">
            {`Bỏ tìm “${words}”`}
          </PanelLink>
        </p>
      )}
    </form>
  );
}

/** All values, those within others too. */
function size({ values, more }: Facet): number {
  return values.reduce((sum, value) => sum + 1 + value.children.length, more);
}
