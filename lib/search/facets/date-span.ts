/** First and last day, `YYYY-MM-DD`, both inclusive: what a date of any precision may mean. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` cover.
 *
 * @example spanOf('2024-02') // { from: '2024-02-01', to: '2024-02-29' }
 */
export function spanOf(value: string): DateSpan {
  const [year = '', month, day] = value.split('-');
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day !== undefined) return { from: value, to: value };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${value}-01`, to: `${value}-${String(last).padStart(2, '0')}` };
}

/**
 * Whether a span and an interval, open where null, share a day.
 *
 * @example overlaps(spanOf('2022'), '2022-06', null) // true
 */
export function overlaps(span: DateSpan, from: string | null, to: string | null): boolean {
  return (from === null || span.to >= spanOf(from).from) && (to === null || span.from <= spanOf(to).to);
}

/** No date is before or after these days. */
const OPEN: DateSpan = { from: '0000-01-01', to: '9999-12-31' };

/**
 * The days of an interval, its open ends put as far as a date can be: two intervals of the same days compare as equal,
 * however they are written.
 *
 * @example intervalSpan('2022', null) // { from: '2022-01-01', to: '9999-12-31' }
 */
export function intervalSpan(from: string | null, to: string | null): DateSpan {
  return { from: from === null ? OPEN.from : spanOf(from).from, to: to === null ? OPEN.to : spanOf(to).to };
}

/**
 * Whether two spans are the same days.
 *
 * @example isSameSpan(spanOf('2022'), intervalSpan('2022-01', '2022-12')) // true
 */
export function isSameSpan(one: DateSpan, other: DateSpan): boolean {
  return one.from === other.from && one.to === other.to;
}
