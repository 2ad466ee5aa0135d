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
