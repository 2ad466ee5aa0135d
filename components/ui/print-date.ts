import type { DatePrecision } from '@/lib/report/report';

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
 * The date filter in words.
 *
 * @example printDateRange('2022', null) // 'từ năm 2022'
 */
export function printDateRange(from: string | null, to: string | null): string {
  const print = (value: string) => printDate({ value, precision: precisionOf(value) });
  if (from !== null && from === to) return print(from);
  return [from === null ? null : `từ ${print(from)}`, to === null ? null : `đến hết ${print(to)}`]
    .filter((part) => part !== null)
    .join(' ');
}
