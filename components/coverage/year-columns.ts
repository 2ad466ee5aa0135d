/** A column of the matrix: one year, or a run of years in which nobody has anything. */
export type YearColumn =
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'gap'; readonly from: string; readonly to: string };

/** Fewer empty years stand as columns of their own; one report of 1975 must not add fifty. */
const LONG_GAP = 4;

/**
 * The columns of the matrix, oldest first: every year from the first to the last, so that gaps are seen, long empty runs
 * folded into one.
 *
 * @param years with any report, `YYYY`, oldest first
 * @example yearColumns(['1998', '2022']) // 1998, the gap 1999–2021, 2022
 */
export function yearColumns(years: readonly string[]): YearColumn[] {
  return years.flatMap((year, i) => {
    const before = years[i - 1];
    const own: YearColumn = { kind: 'year', year };
    return before === undefined ? [own] : [...between(Number(before) + 1, Number(year) - 1), own];
  });
}

function between(first: number, last: number): YearColumn[] {
  const print = (year: number) => String(year).padStart(4, '0');
  const length = last - first + 1;
  if (length >= LONG_GAP) return [{ kind: 'gap', from: print(first), to: print(last) }];
  return Array.from({ length: Math.max(0, length) }, (_, i) => ({ kind: 'year', year: print(first + i) }));
}
