const MONTHS_OF_QUARTER = 3;

/**
 * The quarter of a month or a day.
 *
 * @example quarterOf('2022-11') // '2022-Q4'
 */
export function quarterOf(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${year}-Q${Math.ceil(Number(number) / MONTHS_OF_QUARTER)}`;
}

/**
 * First and last month of a quarter.
 *
 * @example quarterEnds('2022-Q4') // { from: '2022-10', to: '2022-12' }
 */
export function quarterEnds(quarter: string): { readonly from: string; readonly to: string } {
  const [year = '', number = ''] = quarter.split('-Q');
  const last = Number(number) * MONTHS_OF_QUARTER;
  const month = (at: number) => `${year}-${String(at).padStart(2, '0')}`;
  return { from: month(last - MONTHS_OF_QUARTER + 1), to: month(last) };
}
