import type { SearchQuery } from '@/lib/search/query';
import type { Facets } from '@/lib/search/result';
import { clearFilters } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { StateLink } from '../ui/state-link';
import { chipsOf } from './chips';

interface FilterChipsProps {
  readonly query: SearchQuery;
  readonly facets: Facets;
}

/** What narrows the result, each with the way to take it off. */
export function FilterChips({ query, facets }: FilterChipsProps) {
  const chips = chipsOf(query, facets);
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Bộ lọc đang dùng" className="flex flex-wrap items-center gap-2">
      {chips.map(({ name, label, without }) => (
        <li key={`${name} ${label}`}>
          <StateLink
            href={searchHref(without)}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-[3px] border border-edge px-2.5 py-0.5 text-ink no-underline hover:border-accent-deep hover:text-accent-deep"
          >
            <span className="sr-only">Bỏ lọc </span>
            <span>
              {/* One text node: the name of the link reads “Bỏ lọc Tỉnh: Lai Châu”. */}
              {`${name}: ${label}`}
            </span>
            <span aria-hidden="true" className="text-lg leading-6 text-accent print:hidden">
              ×
            </span>
          </StateLink>
        </li>
      ))}
      {chips.length > 1 && (
        <li className="print:hidden">
          <StateLink href={searchHref(clearFilters(query))} className="inline-block px-1 py-1">
            Bỏ tất cả bộ lọc
          </StateLink>
        </li>
      )}
    </ul>
  );
}
