'use client';

import type { SearchableFacet, SearchQuery } from '@/lib/search/query';
import { formatSearch } from '@/lib/url/format-search';
import { searchHref } from '@/lib/url/hrefs';
import { HiddenFields } from '../ui/hidden-fields';
import { FacetField } from './facet-field';
import { PanelLink } from './panel-link';

interface FacetSearchFormProps {
  readonly query: SearchQuery;
  readonly facetKey: SearchableFacet;
  readonly label: string;
  /** Says that the words find nothing; null where they find something, or nothing is looked for. */
  readonly nothing: string | null;
}

/** The form of a facet's search; the result itself stays as it is, page and all. */
export function FacetSearchForm({ query, facetKey, label, nothing }: FacetSearchFormProps) {
  const name = `tim-${facetKey}`;
  const { [facetKey]: words = '', ...otherWords } = query.facetWords;
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
          {nothing}
          <PanelLink href={searchHref({ ...query, facetWords: otherWords })} className="panel-action">
            {`Bỏ tìm “${words}”`}
          </PanelLink>
        </p>
      )}
    </form>
  );
}
