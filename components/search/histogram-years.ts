/**
 * A column is at least 24 px wide to be hit (WCAG 2.5.8), and the panel holds eleven of these. A twelfth would take
 * them below.
 */
export const MAX_COLUMNS = 11;

/** The years that stand alone; what lies outside them is gathered in one column at that end. */
export interface YearWindow {
  readonly from: number;
  readonly to: number;
  /** Reports before `from`, after `to`. */
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * Which years get a column of their own. The newest do, unless the filter ends among those that would be gathered: then
 * the window moves there, or nobody could ever reach a single old year.
 *
 * @param first first year with a report
 * @param last last year with a report, not before `first`
 * @param asked last year of the filter
 *
 * @example yearWindow(2004, 2026, 9999) // { from: 2017, to: 2026, before: true, after: false }
 */
export function yearWindow(first: number, last: number, asked: number): YearWindow {
  if (last - first < MAX_COLUMNS) return { from: first, to: last, before: false, after: false };
  const newest = last - MAX_COLUMNS + 2;
  const to = asked >= first && asked < newest ? Math.max(asked, first + MAX_COLUMNS - 2) : last;
  const after = to < last;
  const room = MAX_COLUMNS - (after ? 1 : 0);
  const before = to - first + 1 > room;
  return { from: before ? to - room + 2 : first, to, before, after };
}
