import type { FilterKey, SearchQuery } from '@/lib/search/query';
import type { FacetValue } from '@/lib/search/result';
import { toggleFilter } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { optionState, STATE_WORDS } from './option-state';
import { PanelLink } from './panel-link';

interface FacetOptionProps {
  readonly query: SearchQuery;
  readonly facetKey: FilterKey;
  readonly value: FacetValue;
  readonly note?: string | null;
  /** The unit around it is chosen as a whole. */
  readonly parentChosen?: boolean;
}

/**
 * A value of a facet: a link that looks like the box to tick that it is. Its state is part of its name. As few elements as
 * can be: each stands in the page some hundred times, and once more in what wakes it.
 */
export function FacetOption({ query, facetKey, value, note = value.note, parentChosen = false }: FacetOptionProps) {
  const state = optionState(value, parentChosen);
  return (
    <PanelLink
      href={searchHref(toggleFilter(query, facetKey, value.value))}
      className={`facet-option ${state}`}
      aria-current={value.selected ? 'true' : undefined}
    >
      <span>
        {value.label}
        {note !== null && <span className="note">{note}</span>}
      </span>
      <span className="count">
        {printNumber(value.count)}
        <span className="sr-only">{` báo cáo${STATE_WORDS[state]}`}</span>
      </span>
    </PanelLink>
  );
}
