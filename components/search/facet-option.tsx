import type { FilterKey, SearchQuery } from '@/lib/search/query';
import type { FacetValue } from '@/lib/search/result';
import { toggleFilter } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { StateLink } from '../ui/state-link';

interface FacetOptionProps {
  readonly query: SearchQuery;
  readonly facetKey: FilterKey;
  readonly value: FacetValue;
}

/** A value of a facet: a link that looks like the box to tick that it is. Crawlers need not walk the combinations. */
export function FacetOption({ query, facetKey, value }: FacetOptionProps) {
  const partial = !value.selected && value.children.some((child) => child.selected);
  return (
    <StateLink
      href={searchHref(toggleFilter(query, facetKey, value.value))}
      rel="nofollow"
      aria-current={value.selected ? 'true' : undefined}
      className="facet-option"
    >
      <span aria-hidden="true" className={partial ? 'box partial' : 'box'} />
      <span>
        {value.label}
        {value.note !== null && <span className="block text-xs font-normal text-soft">{value.note}</span>}
      </span>
      <span className="count">
        <span className="sr-only">, </span>
        {printNumber(value.count)}
        <span className="sr-only"> báo cáo</span>
      </span>
    </StateLink>
  );
}
