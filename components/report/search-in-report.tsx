import type { Report } from '@/lib/report/report';
import type { Wording } from '@/lib/search/query';
import { reportHref } from '@/lib/url/hrefs';
import { SyncedField } from '../ui/synced-field';

interface SearchInReportProps {
  readonly report: Report;
  readonly search: Wording;
}

/** Marks other words in this report; the same language as the search page. */
export function SearchInReport({ report, search }: SearchInReportProps) {
  return (
    <search className="pb-4 print:hidden">
      {/* `#h1`: the browser goes to the first mark by itself. */}
      <form action={reportHref(report.id, { anchor: 'h1' })} method="get" className="max-w-md">
        {search.marks !== 'mac-dinh' && <input type="hidden" name="dau" value={search.marks} />}
        {search.verbatim && <input type="hidden" name="nguyen-van" value="1" />}
        <label htmlFor="q" className="block pb-1 text-xs text-soft">
          Tìm trong báo cáo này
        </label>
        <div className="flex gap-1.5">
          <SyncedField
            id="q"
            name="q"
            type="search"
            value={search.text}
            className="field small"
            autoComplete="off"
            spellCheck={false}
          />
          <button type="submit" className="button-quiet small">
            Tìm
          </button>
        </div>
      </form>
    </search>
  );
}
