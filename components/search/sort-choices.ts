import type { SearchQuery, Sort } from '@/lib/search/query';
import { withSort } from '@/lib/url/change-search';
import type { Choice } from './choice-links';

const SORTS: readonly { readonly sort: Sort; readonly label: string }[] = [
  { sort: 'lien-quan', label: 'Liên quan nhất' },
  { sort: 'moi-nhat', label: 'Mới nhất' },
  { sort: 'cu-nhat', label: 'Cũ nhất' },
];

/**
 * The orders of a result. Relevance needs words. The default of a search is left out of its address, but where nothing
 * else is asked for: the bare address is the front page.
 *
 * @example sortChoices({ ...EMPTY_QUERY, text: 'ocop' }).find(({ current }) => current)?.label // 'Liên quan nhất'
 */
export function sortChoices(query: SearchQuery): Choice[] {
  const usual: Sort = query.text === '' ? 'moi-nhat' : 'lien-quan';
  const offered = SORTS.filter(({ sort }) => query.text !== '' || sort !== 'lien-quan');
  const current = offered.find(({ sort }) => sort === query.sort)?.sort ?? usual;
  return offered.map(({ sort, label }) => ({
    label,
    query: withSort(query, sort === usual ? null : sort),
    current: sort === current,
  }));
}
