const MONTHS = 12;

/**
 * The month in which a year, a month or a day begins, as a number: months in a row are numbers in a row.
 *
 * @example firstMonth('2022-11') - firstMonth('2022') // 10
 */
export function firstMonth(value: string): number {
  const [year, month = '1'] = value.split('-');
  return Number(year) * MONTHS + Number(month) - 1;
}

/**
 * The month in which a year, a month or a day ends, as a number.
 *
 * @example lastMonth('2022') - firstMonth('2022') // 11
 */
export function lastMonth(value: string): number {
  const [year, month = MONTHS] = value.split('-');
  return Number(year) * MONTHS + Number(month) - 1;
}

/**
 * A number of `firstMonth` as a month again.
 *
 * @example monthText(firstMonth('2022-11') + 2) // '2023-01'
 */
export function monthText(number: number): string {
  const year = String(Math.floor(number / MONTHS)).padStart(4, '0');
  return `${year}-${String((number % MONTHS) + 1).padStart(2, '0')}`;
}
