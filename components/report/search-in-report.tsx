import type { Report } from '@/lib/report/report';
import { carriedSearch } from '@/lib/url/carried-search';
import { reportHref } from '@/lib/url/hrefs';
import { type ReadingAddress, WITHIN_KEY } from '@/lib/url/reading-address';
import { HiddenFields } from '../ui/hidden-fields';
import type { HitPlaces } from './hit-steps';
import { WordsField } from './words-field';

interface SearchInReportProps {
  readonly report: Report;
  readonly address: ReadingAddress;
  readonly places: HitPlaces;
}

/** Marks other words in this report; the same language as the search page. The search one came from stays. */
export function SearchInReport({ report, address, places }: SearchInReportProps) {
  const { wording, search, statement } = address;
  const wordingKeys = [
    ...(wording.marks === 'mac-dinh' ? [] : [['dau', wording.marks] as const]),
    ...(wording.verbatim ? [['nguyen-van', '1'] as const] : []),
  ];
  return (
    <search className="pb-3 print:hidden">
      {/* `#h1`: the browser goes to the first mark by itself. */}
      <form action={reportHref(report.id, { anchor: 'h1' })} method="get" className="max-w-md">
        <HiddenFields pairs={search === null ? wordingKeys : carriedSearch(search, statement)} without={[WITHIN_KEY]} />
        <label htmlFor="tim" className="block pb-1 text-xs text-soft">
          Tìm trong báo cáo này
        </label>
        <div className="flex gap-1.5">
          <WordsField
            id="tim"
            name={WITHIN_KEY}
            type="search"
            value={wording.text}
            places={places}
            className="field small"
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button type="submit" className="button-quiet small">
            Tìm
          </button>
        </div>
      </form>
    </search>
  );
}
