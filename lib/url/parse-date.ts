/** ISO as the keys `tu` and `den` carry it, or the way people type it: 13/12/2022, 12/2022. */
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const TYPED = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/;

/**
 * A day, month or year as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where it is none that exists.
 *
 * @example parseDate('13/12/2022') // '2022-12-13'
 */
export function parseDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso !== null) return build(iso[1], iso[2], iso[3]);
  const typed = TYPED.exec(text);
  return typed === null ? null : build(typed[3], typed[2], typed[1]);
}

function build(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || Number(year) < 1) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > lastDay ? null : `${yearMonth}-${day.padStart(2, '0')}`;
}
