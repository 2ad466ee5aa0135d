import { countBetween } from '@/lib/search/facets/count-between';
import { type DateSpan, intervalSpan, isSameSpan } from '@/lib/search/facets/date-span';
import { firstMonth, monthText } from '@/lib/search/facets/month-number';
import { quarterEnds, quarterOf } from '@/lib/search/facets/quarter';
import type { DateBar } from '@/lib/search/result';
import { type Level, periodLabel, periodWords } from './histogram-words';
import { yearWindow } from './histogram-years';

/** Both ends of a date filter; null: open. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

/** A place on the time axis. */
export interface Column extends Interval {
  /** `2022`, `2022-Q4`, `2022-11`; `-2014` and `2015-` for years that are gathered. */
  readonly value: string;
  /** Under the column. */
  readonly label: string;
  /** In a sentence. */
  readonly words: string;
  /** The total of its link. */
  readonly count: number;
  /** How many of them are known only to their year. */
  readonly imprecise: number;
  /** The date filter is this period. */
  readonly chosen: boolean;
  /** How much of it the date filter covers; `none` too where the filter covers the whole axis. */
  readonly inside: 'all' | 'part' | 'none';
}

export interface Histogram {
  readonly level: Level;
  /** The year or quarter that the axis shows; null: all the time there is. */
  readonly within: string | null;
  /** Oldest first, without holes. */
  readonly columns: readonly Column[];
}

export const ALL_TIME: Interval = { from: null, to: null };

/** A column before its counts. */
type Place = Pick<Column, 'value' | 'from' | 'to' | 'label' | 'words'>;

/**
 * The axis that fits the date filter: within one quarter its months, within one year its quarters, else the years. A
 * year without any report has nothing to show: the years then say where there is something.
 *
 * @example histogram({ ...query, from: '2022', to: '2022' }, facets.dates).columns.length // 4
 */
export function histogram(query: Interval, dates: readonly DateBar[]): Histogram {
  const span = intervalSpan(query.from, query.to);
  const year = span.from.slice(0, 4);
  const bar = span.to.startsWith(year) ? dates.find((each) => each.value === year) : undefined;
  const quarter = quarterOf(span.from);
  if (bar === undefined) {
    return { level: 'year', within: null, columns: columns(query, dates, yearPlaces(dates, span), dates) };
  }
  if (quarterOf(span.to) !== quarter) {
    return { level: 'quarter', within: year, columns: columns(query, dates, quarterPlaces(year), bar.quarters) };
  }
  return { level: 'month', within: quarter, columns: columns(query, dates, monthPlaces(quarter), bar.children) };
}

/** Counts of the engine where it has a bar; elsewhere what the bars around say. */
function columns(
  query: Interval,
  dates: readonly DateBar[],
  places: readonly Place[],
  bars: readonly DateBar[],
): readonly Column[] {
  const span = intervalSpan(query.from, query.to);
  const filtered = query.from !== null || query.to !== null;
  const drawn = places.map((place): Column => {
    const own = intervalSpan(place.from, place.to);
    const { count, imprecise } =
      bars.find((bar) => bar.value === place.value) ?? countBetween(dates, place.from, place.to);
    const chosen = filtered && isSameSpan(span, own);
    return { ...place, count, imprecise, chosen, inside: filtered ? covered(clamped(own, dates), span) : 'none' };
  });
  return drawn.every(({ inside }) => inside === 'all') ? drawn.map((each) => ({ ...each, inside: 'none' })) : drawn;
}

/** Beyond the first and the last report there is nothing that a filter could leave out. */
function clamped(own: DateSpan, dates: readonly DateBar[]): DateSpan {
  const axis = intervalSpan(dates[0]?.value ?? null, dates.at(-1)?.value ?? null);
  const [from = own.from] = [own.from, axis.from].sort().reverse();
  const [to = own.to] = [own.to, axis.to].sort();
  return { from, to };
}

function covered(own: DateSpan, span: DateSpan): Column['inside'] {
  if (own.from >= span.from && own.to <= span.to) return 'all';
  return own.to < span.from || own.from > span.to ? 'none' : 'part';
}

function yearPlaces(dates: readonly DateBar[], span: DateSpan): readonly Place[] {
  const [first, last] = [dates[0], dates.at(-1)].map((bar) => Number(bar?.value));
  if (first === undefined || last === undefined || dates.length === 0) return [];
  const { from, to, before, after } = yearWindow(first, last, Number(span.to.slice(0, 4)));
  const years = Array.from({ length: to - from + 1 }, (_, i) => placeOf(yearText(from + i)));
  return [...(before ? [upTo(yearText(from - 1))] : []), ...years, ...(after ? [since(yearText(to + 1))] : [])];
}

function quarterPlaces(year: string): readonly Place[] {
  return ['Q1', 'Q2', 'Q3', 'Q4'].map((name) => {
    const quarter = `${year}-${name}`;
    return { ...placeOf(quarter), ...quarterEnds(quarter) };
  });
}

function monthPlaces(quarter: string): readonly Place[] {
  const first = firstMonth(quarterEnds(quarter).from);
  return [0, 1, 2].map((i) => placeOf(monthText(first + i)));
}

function placeOf(value: string): Place {
  return { value, from: value, to: value, label: periodLabel(value), words: periodWords(value) };
}

function upTo(year: string): Place {
  return { value: `-${year}`, from: null, to: year, label: `đến ${year}`, words: `từ năm ${year} trở về trước` };
}

function since(year: string): Place {
  return { value: `${year}-`, from: year, to: null, label: `từ ${year}`, words: `từ năm ${year} trở về sau` };
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/**
 * Whether a column holds several years: its height must not set the scale of the single ones.
 *
 * @example isGathered(column) // true for “đến 2014”
 */
export function isGathered({ from, to }: Interval): boolean {
  return from === null || to === null;
}

/**
 * The largest count of the columns that share a scale, at least 1.
 *
 * @example scaleOf(columns) // 41
 */
export function scaleOf(columns: readonly Column[]): number {
  return Math.max(1, ...columns.map((column) => (isGathered(column) ? 0 : column.count)));
}

/**
 * Where the link of a column leads: to it, or one level up from the chosen one.
 *
 * @example columnTarget(histogram, column) // { from: '2022-10', to: '2022-12' }
 */
export function columnTarget({ within }: Histogram, column: Column): Interval {
  return column.chosen ? periodEnds(within) : { from: column.from, to: column.to };
}

/**
 * What a year or a quarter puts into `tu` and `den`; all time for null.
 *
 * @example periodEnds('2022-Q4') // { from: '2022-10', to: '2022-12' }
 */
export function periodEnds(period: string | null): Interval {
  if (period === null) return ALL_TIME;
  return period.includes('Q') ? quarterEnds(period) : { from: period, to: period };
}
