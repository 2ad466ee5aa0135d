import type { SearchQuery, Sort } from '@/lib/search/query';
import { withSort } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { StateLink } from '../ui/state-link';

const SORTS: readonly { readonly sort: Sort; readonly label: string }[] = [
  { sort: 'lien-quan', label: 'Liên quan nhất' },
  { sort: 'moi-nhat', label: 'Mới nhất' },
  { sort: 'cu-nhat', label: 'Cũ nhất' },
];

/** Relevance needs words. The default of a search is left out of its address. */
export function SortLinks({ query }: { readonly query: SearchQuery }) {
  const usual: Sort = query.text === '' ? 'moi-nhat' : 'lien-quan';
  const offered = SORTS.filter(({ sort }) => query.text !== '' || sort !== 'lien-quan');
  const current = offered.find(({ sort }) => sort === query.sort)?.sort ?? usual;
  return (
    <nav aria-label="Sắp xếp" className="print:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {offered.map(({ sort, label }) => (
          <li key={sort}>
            <StateLink
              href={searchHref(withSort(query, sort === usual ? null : sort))}
              aria-current={sort === current ? 'true' : undefined}
              className="inline-block no-underline aria-[current=true]:font-semibold aria-[current=true]:text-ink hover:underline"
            >
              {label}
            </StateLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
