import type { SearchQuery } from '@/lib/search/query';
import type { Facets } from '@/lib/search/result';
import { clearFilters, filterCount } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { chipGroups } from './chips';
import { PanelLink } from './panel-link';

interface FilterChipsProps {
  readonly query: SearchQuery;
  readonly facets: Facets;
}

/** What narrows the result, by facet, each with the way to take it off. */
export function FilterChips({ query, facets }: FilterChipsProps) {
  const groups = chipGroups(query, facets);
  if (groups.length === 0) return null;
  return (
    <ul id="bo-loc-dang-dung" aria-label="Bộ lọc đang dùng" className="chip-groups">
      {groups.map(({ title, chips }) => (
        <li key={title} className="chip-group">
          <span className="text-xs text-soft">{title}</span>
          <ul className="chip-group">
            {chips.map(({ name, label, without }) => (
              <li key={`${name} ${label}`}>
                <PanelLink href={searchHref(without)} className="chip">
                  {/* The name of the link reads “Bỏ lọc Tỉnh: Lai Châu”. */}
                  <span className="sr-only">{`Bỏ lọc ${name}: `}</span>
                  <span>{label}</span>
                  <span aria-hidden="true" className="chip-cross">
                    ×
                  </span>
                </PanelLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
      {filterCount(query) > 1 && (
        <li className="print:hidden">
          <PanelLink href={searchHref(clearFilters(query))} className="panel-action">
            Bỏ tất cả bộ lọc
          </PanelLink>
        </li>
      )}
    </ul>
  );
}
