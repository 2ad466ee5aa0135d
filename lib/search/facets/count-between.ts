import type { DateBar } from '../result';
import { firstMonth, lastMonth } from './month-number';

export interface PeriodCount {
  readonly count: number;
  /** How many of the count are known only by a longer span. */
  readonly imprecise: number;
}

/**
 * How many reports a date filter of whole months or years would find, read from the bars of the same result: no second
 * search is needed for a period that has no bar of its own. The ends are `YYYY` or `YYYY-MM`, inclusive, null: open.
 *
 * @example countBetween(facets.dates, '2020', '2025-06') // { count: 41, imprecise: 3 }
 */
export function countBetween(dates: readonly DateBar[], from: string | null, to: string | null): PeriodCount {
  const first = from === null ? Number.NEGATIVE_INFINITY : firstMonth(from);
  const last = to === null ? Number.POSITIVE_INFINITY : lastMonth(to);
  let [count, imprecise] = [0, 0];
  for (const year of dates) {
    const [begin, end] = [firstMonth(year.value), lastMonth(year.value)];
    if (end < first || begin > last) continue;
    if (begin >= first && end <= last) {
      count += year.count;
      imprecise += year.imprecise;
      continue;
    }
    const vague = knownOnlyToYear(year);
    const months = year.children.filter(({ value }) => firstMonth(value) >= first && firstMonth(value) <= last);
    count += vague + months.reduce((sum, month) => sum + month.count - month.imprecise, 0);
    imprecise += vague;
  }
  return { count, imprecise };
}

/** The same in each quarter; a year without any quarter has no other reports. */
function knownOnlyToYear(year: DateBar): number {
  return year.quarters[0]?.imprecise ?? year.count;
}
