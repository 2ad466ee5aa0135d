/** Groups of three digits from the right, by the Vietnamese dot. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/**
 * A number of reports in words.
 *
 * @example reportCount(1200) // '1.200 báo cáo'
 */
export function reportCount(reports: number): string {
  return `${String(reports).replace(THOUSANDS, '.')} báo cáo`;
}
