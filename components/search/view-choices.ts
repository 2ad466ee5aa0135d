import { type Grouping, PAGE_SIZES, type SearchQuery } from '@/lib/search/query';
import { withGrouping, withPageSize } from '@/lib/url/change-search';
import type { Choice } from './choice-links';

const VIEWS: readonly { readonly grouping: Grouping | null; readonly label: string }[] = [
  { grouping: null, label: 'Danh sách' },
  { grouping: 'can-bo', label: 'Theo cán bộ' },
  { grouping: 'huyen', label: 'Theo huyện' },
];

/**
 * The views of a result: a list, or groups. The same reports in each.
 *
 * @example viewChoices(EMPTY_QUERY)[0] // { label: 'Danh sách', current: true, … }
 */
export function viewChoices(query: SearchQuery): Choice[] {
  return VIEWS.map(({ grouping, label }) => ({
    label,
    query: withGrouping(query, grouping),
    current: grouping === query.grouping,
  }));
}

/**
 * How many reports, or groups, stand on a page.
 *
 * @example pageSizeChoices(EMPTY_QUERY).map(({ label }) => label) // ['10', '20', '50', '100']
 */
export function pageSizeChoices(query: SearchQuery): Choice[] {
  return PAGE_SIZES.map((size) => ({
    label: String(size),
    query: withPageSize(query, size),
    current: size === query.pageSize,
  }));
}
