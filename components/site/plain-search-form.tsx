import { SearchField } from '../search/search-field';

/** The search box where there is no search yet. */
export function PlainSearchForm() {
  return (
    <form action="/" method="get">
      <SearchField value="" />
    </form>
  );
}
