/** A stretch of days, both ends inclusive, `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

interface Bounded {
  readonly since: string | null;
  readonly until: string | null;
}

/** Dates of history in the gazetteer may be off by four months (its README), and offices are slow to change a name. */
const SLACK_MONTHS = 4;

/**
 * Whether a unit, or a type of it, existed at some day of the stretch, give or take four months.
 *
 * @example existedIn({ since: null, until: '2020-01-01' }, { from: '2022-01-01', to: '2022-12-31' }) // false
 */
export function existedIn(unit: Bounded, days: Days): boolean {
  const begun = unit.since === null || monthsLater(unit.since, -SLACK_MONTHS) <= days.to;
  const alive = unit.until === null || monthsLater(unit.until, SLACK_MONTHS) > days.from;
  return begun && alive;
}

/** Calendar months; the day is kept, which is enough for comparing text (2020-02-31 sorts as the end of February). */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}-${pad(date, 2)}`;
}
