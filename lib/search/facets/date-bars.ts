import { compareText } from '../../text/compare-text';
import type { SearchQuery } from '../query';
import type { DateBar } from '../result';
import type { FacetDoc } from './facet-doc';
import { quarterEnds, quarterOf } from './quarter';

/** Dated documents by the month in which they lie, or by the year where no more is known: `2022-11` → 3, `2022` → 1. */
export type PeriodTally = ReadonlyMap<string, number>;

/**
 * Bars of the date histogram, oldest first: years, and below them the quarters and the months in which a report is
 * known to lie. A bar's count is the total of its link, so a report known only to its year counts in each month that is
 * shown; `imprecise` says how many of the count are such.
 *
 * @example dateBars(query, docs) // [{ value: '2022', count: 4, imprecise: 0, children: [{ value: '2022-12', … }] }]
 */
export function dateBars(query: SearchQuery, docs: readonly FacetDoc[]): DateBar[] {
  const tally = new Map<string, number>();
  for (const { date } of docs) {
    if (date === null) continue;
    const period = periodOf(date.value);
    tally.set(period, (tally.get(period) ?? 0) + 1);
  }
  return barsOf(query, tally);
}

/**
 * The month or, where no more is known, the year of a date.
 *
 * @example periodOf('2022-11-10') // '2022-11'
 */
export function periodOf(date: string): string {
  return date.slice(0, MONTH_LENGTH);
}

/** `YYYY`, `YYYY-MM` */
const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;

/**
 * The same from counted months and years.
 *
 * @example barsOf(query, new Map([['2022', 1], ['2022-12', 3]]))[0]?.count // 4
 */
export function barsOf(query: SearchQuery, tally: PeriodTally): DateBar[] {
  const years = new Map<string, [month: string, count: number][]>();
  for (const [period, count] of [...tally].sort(([a], [b]) => compareText(a, b))) {
    const year = period.slice(0, YEAR_LENGTH);
    const months = years.get(year) ?? [];
    years.set(year, months);
    if (period !== year) months.push([period, count]);
  }
  return [...years].map(([year, months]) => {
    const vague = tally.get(year) ?? 0;
    const quarters = new Map<string, number>();
    let sum = vague;
    for (const [month, count] of months) {
      const quarter = quarterOf(month);
      quarters.set(quarter, (quarters.get(quarter) ?? vague) + count);
      sum += count;
    }
    return {
      ...bar(query, { value: year, from: year, to: year }, sum, 0),
      children: months.map(([month, count]) =>
        bar(query, { value: month, from: month, to: month }, count + vague, vague),
      ),
      quarters: Array.from(quarters, ([quarter, count]) =>
        bar(query, { value: quarter, ...quarterEnds(quarter) }, count, vague),
      ),
    };
  });
}

function bar(
  query: SearchQuery,
  ends: Pick<DateBar, 'value' | 'from' | 'to'>,
  count: number,
  imprecise: number,
): DateBar {
  const selected = query.from === ends.from && query.to === ends.to;
  const { value, from, to } = ends;
  return { value, from, to, count, imprecise, selected, children: [], quarters: [] };
}
