import type { DatePrecision } from '../../report/report';

/** A day, a month or a year, as the text gives it. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Reports of our time: an older year is history, a far one a slip of the keyboard. */
const MIN_YEAR = 1990;
const MAX_YEAR = 2050;

/**
 * The date when the calendar has it; null for 31/02, a month 13, a year outside of the reports' time.
 *
 * @example calendarDate(2022, 2, 31) // null
 */
export function calendarDate(year: number, month: number | null, day: number | null): CalendarDate | null {
  if (year < MIN_YEAR || year > MAX_YEAR) return null;
  if (month === null) return day === null ? { year, month, day } : null;
  if (month < 1 || month > 12) return null;
  if (day !== null && (day < 1 || day > daysIn(year, month))) return null;
  return { year, month, day };
}

/** Whether some year has this day: 29/02 has, 31/04 has not. */
export function isDayOfYear(month: number, day: number): boolean {
  return calendarDate(2000, month, day) !== null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as much as is known.
 *
 * @example isoDate({ year: 2022, month: 11, day: null }) // '2022-11'
 */
export function isoDate({ year, month, day }: CalendarDate): string {
  const parts = [String(year), ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])];
  return parts.join('-');
}

export function precisionOf({ month, day }: CalendarDate): DatePrecision {
  if (month === null) return 'year';
  return day === null ? 'month' : 'day';
}

/** First or last day of a month, `YYYY-MM-DD`. */
export function monthEdge(year: number, month: number, edge: 'first' | 'last'): string {
  return isoDate({ year, month, day: edge === 'first' ? 1 : daysIn(year, month) });
}
