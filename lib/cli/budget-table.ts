import type { ScriptSize } from './first-load';

/** Bytes of gzip that the page of results may load above an empty Next app. */
export const MAX_ABOVE_EMPTY = 25_000;
/** Bytes of gzip that it may load in all. */
export const MAX_RESULTS = 165_000;

const sum = (scripts: readonly ScriptSize[]) => scripts.reduce((total, { gzip }) => total + gzip, 0);
const bytes = (count: number) => count.toLocaleString('vi-VN');

/**
 * What the page of results loads, script by script, beside an empty app, in lines for a terminal.
 *
 * @example budgetTable([{ path: '/_next/a.js', gzip: 5000 }], []).at(-1)
 */
export function budgetTable(results: readonly ScriptSize[], empty: readonly ScriptSize[]): readonly string[] {
  const rows: readonly (readonly [string, number, number])[] = [
    ['Trang kết quả', sum(results), MAX_RESULTS],
    ['Ứng dụng Next trống', sum(empty), Number.NaN],
    ['Hơn ứng dụng trống', sum(results) - sum(empty), MAX_ABOVE_EMPTY],
  ];
  return [
    'JavaScript tải lần đầu (byte sau khi nén gzip -9, không tính noModule):',
    ...results.toSorted((a, b) => b.gzip - a.gzip).map(({ path, gzip }) => `  ${bytes(gzip).padStart(9)}  ${path}`),
    ...rows.map(([name, count, most]) => {
      const bound = Number.isNaN(most) ? '' : ` (nhiều nhất ${bytes(most)})`;
      return `${bytes(count).padStart(11)}  ${name}${bound}`;
    }),
  ];
}

/**
 * What breaks the budget, in words; nothing where the page keeps it.
 *
 * @example overBudget([{ path: '/_next/a.js', gzip: 5000 }], []) // []
 */
export function overBudget(results: readonly ScriptSize[], empty: readonly ScriptSize[]): readonly string[] {
  const above = sum(results) - sum(empty) - MAX_ABOVE_EMPTY;
  const all = sum(results) - MAX_RESULTS;
  return [
    ...(above > 0 ? [`Trang kết quả nặng hơn ứng dụng trống quá mức cho phép ${bytes(above)} byte.`] : []),
    ...(all > 0 ? [`Trang kết quả nặng quá mức cho phép ${bytes(all)} byte.`] : []),
    // A page without any script was not read rightly: everything would fit.
    ...(results.length === 0 || empty.length === 0 ? ['Không thấy tệp JavaScript nào trong trang: phép đo sai.'] : []),
  ];
}
