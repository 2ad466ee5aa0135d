import type { SearchResult } from '@/lib/search/result';

/** How many pages beside the current one are listed. */
const NEIGHBOURS = 2;

/**
 * The page numbers to list: the first, the last, the current one and its neighbours; null stands for a gap.
 * A gap of one page is that page.
 *
 * @example pageWindow(6, 12) // [1, null, 4, 5, 6, 7, 8, null, 12]
 */
export function pageWindow(page: number, pages: number): (number | null)[] {
  const listed = new Set([1, pages]);
  for (let each = page - NEIGHBOURS; each <= page + NEIGHBOURS; each++) {
    if (each >= 1 && each <= pages) listed.add(each);
  }
  const result: (number | null)[] = [];
  let last = 0;
  for (const each of [...listed].sort((a, b) => a - b)) {
    if (each - last === 2) result.push(each - 1);
    if (each - last > 2) result.push(null);
    result.push(each);
    last = each;
  }
  return result;
}

/**
 * How many there are on all pages of a result: of what is looked for, or of groups where it is in groups.
 *
 * @example listedCount({ total: 41, groupTotal: 0, groups: null }) // 41
 */
export function listedCount({
  total,
  groupTotal,
  groups,
}: Pick<SearchResult, 'total' | 'groupTotal' | 'groups'>): number {
  return groups === null ? total : groupTotal;
}

/**
 * How many pages a result has.
 *
 * @example pageCount({ total: 41, groupTotal: 0, groups: null, pageSize: 20 }) // 3
 */
export function pageCount(result: Pick<SearchResult, 'total' | 'groupTotal' | 'groups' | 'pageSize'>): number {
  return Math.ceil(listedCount(result) / result.pageSize);
}
