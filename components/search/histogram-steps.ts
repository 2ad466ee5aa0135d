import { printDateRange } from '@/lib/report/print-date';
import { intervalSpan, isSameSpan } from '@/lib/search/facets/date-span';
import { quarterOf } from '@/lib/search/facets/quarter';
import { ALL_TIME, type Interval, periodEnds } from './histogram-columns';
import { periodLabel } from './histogram-words';

/** One level of the trail; the last is where the filter is. */
export interface TrailStep extends Interval {
  readonly label: string;
}

/**
 * The way from all time down to the date filter, by year and quarter where it lies within one. Only all time where
 * nothing is filtered.
 *
 * @example trailSteps({ from: '2022-11', to: '2022-11' }) // Mọi thời gian, 2022, Quý IV, Tháng 11
 */
export function trailSteps({ from, to }: Interval): readonly TrailStep[] {
  const all: TrailStep = { ...ALL_TIME, label: 'Mọi thời gian' };
  if (from === null && to === null) return [all];
  const span = intervalSpan(from, to);
  const year = span.from.slice(0, 4);
  const levels: string[] = [];
  if (span.to.startsWith(year)) {
    levels.push(year);
    if (quarterOf(span.from) === quarterOf(span.to)) levels.push(quarterOf(span.from));
    const month = span.from.slice(0, 7);
    if (isSameSpan(span, intervalSpan(month, month))) levels.push(month);
  }
  const steps = levels.map((value): TrailStep => ({ ...periodEnds(value), label: periodLabel(value) }));
  const last = steps.at(-1);
  const ends = last !== undefined && isSameSpan(span, intervalSpan(last.from, last.to));
  return [all, ...steps, ...(ends ? [] : [{ from, to, label: printDateRange(from, to) }])];
}
