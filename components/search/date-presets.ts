import { countBetween } from '@/lib/search/facets/count-between';
import { intervalSpan, isSameSpan } from '@/lib/search/facets/date-span';
import { lastMonth, monthText } from '@/lib/search/facets/month-number';
import type { DateBar } from '@/lib/search/result';
import type { Interval } from './histogram-columns';

/** A range that people ask for by name. */
export interface DatePreset extends Interval {
  readonly label: string;
  /** The total of its link. */
  readonly count: number;
  readonly selected: boolean;
}

const TERM_YEARS = 5;
const MAX_TERMS = 3;

/**
 * The ranges that this result can be asked for by name: recent months, this year and the last, terms of office (they
 * change in the years that 5 divides), before and since the new map of 1 July 2025. None that finds nothing, unless it
 * is the one in force.
 *
 * @param today `YYYY-MM-DD`
 *
 * @example datePresets(query, facets.dates, '2026-11-22')[0]?.label // '12 tháng gần đây'
 */
export function datePresets(query: Interval, dates: readonly DateBar[], today: string): readonly DatePreset[] {
  const span = intervalSpan(query.from, query.to);
  const filtered = query.from !== null || query.to !== null;
  const counted = (named: Named): DatePreset => ({
    ...named,
    count: countBetween(dates, named.from, named.to).count,
    selected: filtered && isSameSpan(span, intervalSpan(named.from, named.to)),
  });
  const worth = ({ count, selected }: DatePreset) => count > 0 || selected;
  const terms = termsDown(today, dates).map(counted).filter(worth).slice(0, MAX_TERMS);
  return [...recent(today).map(counted).filter(worth), ...terms, ...maps().map(counted).filter(worth)];
}

type Named = Interval & Pick<DatePreset, 'label'>;

function recent(today: string): readonly Named[] {
  const month = lastMonth(today);
  const year = Number(today.slice(0, 4));
  return [
    { label: '12 tháng gần đây', from: monthText(month - 11), to: monthText(month) },
    { label: 'Năm nay', from: String(year), to: String(year) },
    { label: 'Năm trước', from: String(year - 1), to: String(year - 1) },
  ];
}

/** The newest first, down to the first report. */
function termsDown(today: string, dates: readonly DateBar[]): readonly Named[] {
  const newest = Math.floor(Number(today.slice(0, 4)) / TERM_YEARS) * TERM_YEARS;
  const oldest = Math.max(Number(dates[0]?.value ?? newest), 1976);
  const terms: Named[] = [];
  for (let start = newest; start + TERM_YEARS >= oldest; start -= TERM_YEARS) {
    const [from, to] = [String(start), String(start + TERM_YEARS)];
    terms.push({ label: `Nhiệm kỳ ${from} - ${to}`, from, to });
  }
  return terms;
}

/** Districts ended on 30 June 2025, and 63 provinces became 34. */
function maps(): readonly Named[] {
  return [
    { label: 'Từ 1/7/2025 (34 tỉnh)', from: '2025-07', to: null },
    { label: 'Trước 1/7/2025 (63 tỉnh)', from: null, to: '2025-06' },
  ];
}
