import { vietnamTime } from '@/lib/report/vietnam-time';
import type { SearchQuery } from '@/lib/search/query';
import type { DateBar } from '@/lib/search/result';
import type { Ignored } from '@/lib/url/parse-search';
import { printNumber } from '../ui/print-number';
import { DateForm } from './date-form';
import { DatePresetList } from './date-preset-list';
import { datePresets } from './date-presets';
import { HistogramChart } from './histogram-chart';
import { UNIT_NOUNS } from './unit-words';

interface DateFacetProps {
  readonly query: SearchQuery;
  readonly dates: readonly DateBar[];
  readonly undated: number;
  readonly ignored: readonly Ignored[];
  /** `YYYY-MM-DD`; the present day where it is left out. */
  readonly today?: string;
}

/** Time: the histogram, what has no place on it, ranges by name, and dates to type. */
export function DateFacet({ query, dates, undated, ignored, today = vietnamTime(Date.now()).day }: DateFacetProps) {
  return (
    <>
      <HistogramChart query={query} dates={dates} />
      {undated > 0 && (
        <p className="histogram-undated">
          <strong className="count">{printNumber(undated)}</strong>
          {` ${UNIT_NOUNS[query.unit]} không rõ thời gian: không nằm trên trục và không có trong kết quả khi lọc theo thời gian.`}
        </p>
      )}
      <DatePresetList query={query} presets={datePresets(query, dates, today)} />
      <DateForm
        query={query}
        ignored={ignored}
        first={{ name: 'tu', label: 'Từ', value: query.from }}
        last={{ name: 'den', label: 'Đến hết', value: query.to }}
        submit="Lọc theo thời gian"
      />
    </>
  );
}
