import Form from 'next/form';
import type { SearchableFacet, SearchQuery } from '@/lib/search/query';
import { formatSearch } from '@/lib/url/format-search';
import { searchHref } from '@/lib/url/hrefs';
import { HiddenFields } from '../ui/hidden-fields';
import { PendingHint } from '../ui/pending-hint';
import { StateLink } from '../ui/state-link';
import { SyncedField } from '../ui/synced-field';

interface FacetSearchProps {
  readonly query: SearchQuery;
  readonly facetKey: SearchableFacet;
  readonly label: string;
}

/** Finds values in a long facet; the result itself stays as it is. */
export function FacetSearch({ query, facetKey, label }: FacetSearchProps) {
  const name = `tim-${facetKey}`;
  const words = query.facetWords[facetKey] ?? '';
  const { [facetKey]: _, ...otherWords } = query.facetWords;
  return (
    <Form action="/" scroll={false} prefetch={false} className="pt-1 pb-2">
      <HiddenFields pairs={formatSearch(query)} without={[name]} />
      <label htmlFor={name} className="block text-xs text-soft">
        {label}
      </label>
      <div className="flex gap-1.5 pt-1">
        <SyncedField
          id={name}
          name={name}
          value={words}
          className="field small"
          autoComplete="off"
          spellCheck={false}
        />
        <button type="submit" className="button-quiet small">
          Lọc
        </button>
      </div>
      {words !== '' && (
        <StateLink href={searchHref({ ...query, facetWords: otherWords })} className="inline-block pt-1 text-xs">
          {`Bỏ tìm “${words}”`}
        </StateLink>
      )}
      <PendingHint />
    </Form>
  );
}
