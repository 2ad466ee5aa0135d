import type { DatePrecision } from './report';

/** Official papers write a leading zero for days below 10 and for months 1 and 2 only: 06/7/2023, 05/02/2021. */
function twoDigits(part: string, from: number): string {
  const number = Number(part);
  return number < from ? `0${number}` : String(number);
}

/**
 * A date as it is typed and printed in Vietnamese, without a word before it: `13/12/2022`, `12/2022`, `2022`.
 *
 * @example printDateShort('2023-07-06') // '06/7/2023'
 */
export function printDateShort(value: string): string {
  const [year = '', month, day] = value.split('-');
  if (month === undefined) return year;
  const monthYear = `${twoDigits(month, 3)}/${year}`;
  return day === undefined ? monthYear : `${twoDigits(day, 10)}/${monthYear}`;
}

const WORDS: Readonly<Record<DatePrecision, string>> = { day: 'ngày', month: 'tháng', year: 'năm' };

/**
 * A date in words that say how exactly it is known.
 *
 * @example printDate({ value: '2022-12', precision: 'month' }) // 'tháng 12/2022'
 */
export function printDate(date: { readonly value: string; readonly precision: DatePrecision }): string {
  return `${WORDS[date.precision]} ${printDateShort(date.value)}`;
}

/**
 * How exactly a value of the keys `tu` and `den` is given.
 *
 * @example precisionOf('2022-12') // 'month'
 */
export function precisionOf(value: string): DatePrecision {
  const parts = value.split('-').length;
  return parts === 3 ? 'day' : parts === 2 ? 'month' : 'year';
}

/**
 * A date whose form says how exactly it is known, in words.
 *
 * @param value `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @example printDateValue('2022-12-03') // 'ngày 03/12/2022'
 */
export function printDateValue(value: string): string {
  return printDate({ value, precision: precisionOf(value) });
}

/**
 * The date filter in words.
 *
 * @example printDateRange('2022', null) // 'từ năm 2022'
 */
export function printDateRange(from: string | null, to: string | null): string {
  if (from !== null && from === to) return printDateValue(from);
  return [from === null ? null : `từ ${printDateValue(from)}`, to === null ? null : `đến hết ${printDateValue(to)}`]
    .filter((part) => part !== null)
    .join(' ');
}
