'use client';

import { SEARCHABLE_FACETS, type SearchQuery } from '@/lib/search/query';
import { formatSearch } from '@/lib/url/format-search';
import { HiddenFields } from '../ui/hidden-fields';
import { SearchField } from './search-field';
import { SearchHelp } from './search-help';

/**
 * Other words make another result: its page number and the words typed into facets mean nothing there, nor does the
 * wish to have the old ones to the letter.
 */
const NOT_KEPT = ['q', 'nguyen-van', 'trang', ...SEARCHABLE_FACETS.map((facet) => `tim-${facet}`)];

/**
 * The search box: a plain GET form on purpose, also with script. A new search is a new page, whose title a screen
 * reader says first and whose arrival closes a phone's keyboard. Suggestions come with the script.
 */
export function SearchForm({ query }: { readonly query: SearchQuery }) {
  return (
    <search className="border-b border-rule pt-3 pb-3 print:hidden">
      <form action="/" method="get" className="max-w-3xl">
        <HiddenFields
          pairs={formatSearch(query)}
          // An order chosen for the bare list is not meant for words.
          without={query.text === '' ? [...NOT_KEPT, 'sap-xep'] : NOT_KEPT}
        />
        <SearchField value={query.text} />
      </form>
      <SearchHelp />
    </search>
  );
}
