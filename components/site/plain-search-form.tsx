/** The search box where there is no search yet. */
export function PlainSearchForm() {
  return (
    <form action="/" method="get" className="flex gap-2">
      <label htmlFor="q" className="sr-only">
        Tìm trong báo cáo
      </label>
      <input id="q" name="q" type="search" className="field" autoComplete="off" spellCheck={false} />
      <button type="submit" className="button">
        Tìm
      </button>
    </form>
  );
}
