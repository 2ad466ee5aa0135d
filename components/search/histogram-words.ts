export type Level = 'year' | 'quarter' | 'month';

const ROMAN: readonly string[] = ['', 'I', 'II', 'III', 'IV'];

/** What the table and the caption call the columns of a level. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = { year: 'Năm', quarter: 'Quý', month: 'Tháng' };

/** `2022`, `2022-Q4` or `2022-11`, taken apart. */
function partsOf(period: string): { readonly year: string; readonly quarter: string; readonly month: string } {
  const [year = '', rest = ''] = period.split('-');
  const quarter = rest.startsWith('Q') ? (ROMAN[Number(rest.slice(1))] ?? '') : '';
  return { year, quarter, month: quarter === '' && rest !== '' ? String(Number(rest)) : '' };
}

/**
 * A period as it stands under its column, where the trail has said the year.
 *
 * @example periodLabel('2022-Q4') // 'Quý IV'
 */
export function periodLabel(period: string): string {
  const { year, quarter, month } = partsOf(period);
  if (quarter !== '') return `Quý ${quarter}`;
  return month === '' ? year : `Tháng ${month}`;
}

/**
 * A period in words that need nothing beside them.
 *
 * @example periodWords('2022-Q4') // 'quý IV năm 2022'
 */
export function periodWords(period: string): string {
  const { year, quarter, month } = partsOf(period);
  if (quarter !== '') return `quý ${quarter} năm ${year}`;
  return month === '' ? `năm ${year}` : `tháng ${month} năm ${year}`;
}
