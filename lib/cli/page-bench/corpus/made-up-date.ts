import type { Random } from './random';

const FIRST_YEAR = 2016;
const LAST_YEAR = 2026;
/** Portals keep more of later years: a year weighs as much as its distance from this one. */
const WEIGHTLESS_YEAR = 2013;
/** Shares of reports whose date is known only so far. */
const NO_DATE = 0.03;
const YEAR_ONLY = 0.05;
const MONTH_ONLY = 0.05;

export interface MadeUpDate {
  /** When it was, to the day: decides the map and the people in office. */
  readonly day: string;
  /** What the report says of it: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or nothing. */
  readonly told: string | null;
}

/**
 * A day between January 2016 and June 2026, with as much of it as the report tells.
 *
 * @example madeUpDate(seededRandom(1)).day // '2021-03-17'
 */
export function madeUpDate(random: Random): MadeUpDate {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const year = random.pick(years.flatMap((each) => Array<number>(each - WEIGHTLESS_YEAR).fill(each)));
  const month = 1 + random.below(year === LAST_YEAR ? 6 : 12);
  const day = `${year}-${two(month)}-${two(1 + random.below(28))}`;
  const share = random.next();
  if (share < NO_DATE) return { day, told: null };
  if (share < NO_DATE + YEAR_ONLY) return { day, told: day.slice(0, 4) };
  if (share < NO_DATE + YEAR_ONLY + MONTH_ONLY) return { day, told: day.slice(0, 7) };
  return { day, told: day };
}

const two = (number: number) => String(number).padStart(2, '0');
