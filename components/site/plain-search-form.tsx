import { SearchBox } from '../search/search-box';

/** The search box where there is no search yet. */
export function PlainSearchForm() {
  return (
    <form action="/" method="get" className="relative flex gap-2">
      <label htmlFor="q" className="sr-only">
        Tìm trong báo cáo
      </label>
      <SearchBox id="q" name="q" type="search" value="" className="field" autoComplete="off" spellCheck={false} />
      <button type="submit" className="button">
        Tìm
      </button>
    </form>
  );
}
