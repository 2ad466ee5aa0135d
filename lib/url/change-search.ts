import {
  EMPTY_FILTERS,
  FILTER_KEYS,
  type FilterKey,
  type Grouping,
  inUnit,
  type PageSize,
  type PlaceMap,
  type SearchQuery,
  type Sort,
  type Unit,
} from '../search/query';
import { formatSearch } from './format-search';

/** Every change of a search starts again at page 1: page 7 of another result means nothing. */
function changed(query: SearchQuery, change: Partial<SearchQuery>): SearchQuery {
  const next = { ...query, page: 1, ...change };
  // Without words newest first is what one gets anyway: the key says nothing, and must not outlive the first words.
  return asList(query.text === '' && next.sort === 'moi-nhat' ? { ...next, sort: null } : next);
}

/**
 * The bare address is the home page: a search that asks for nothing becomes the list of everything, which says its
 * order. Any other search stays as it is.
 *
 * @example searchHref(asList(EMPTY_QUERY)) // '/?sap-xep=moi-nhat'
 */
export function asList(query: SearchQuery): SearchQuery {
  // With words it asks for something: no need to write the address for that, and a page has hundreds of links.
  return query.text === '' && String(formatSearch(query)) === '' ? { ...query, sort: 'moi-nhat' } : query;
}

function withValues(query: SearchQuery, key: FilterKey, values: readonly string[]): SearchQuery['filters'] {
  return { ...query.filters, [key]: [...new Set(values)].sort() };
}

/** Parent and child keys of the two place trees. */
const PARENTS: Partial<Record<FilterKey, FilterKey>> = { huyen: 'tinh', xa: 'tinh-moi' };

const CHILDREN: Partial<Record<FilterKey, FilterKey>> = { tinh: 'huyen', 'tinh-moi': 'xa' };

/** The filters that a change of one may change: its own, and those of the places above or below. */
export function keysTouched(key: FilterKey): readonly FilterKey[] {
  return [key, PARENTS[key], CHILDREN[key]].filter((each) => each !== undefined);
}

/**
 * Adds a filter value, or takes it away where it is chosen. A link to a district takes its province's own key away,
 * so that it narrows (the two add up otherwise); a link to a province takes its districts away, which it holds.
 *
 * @example toggleFilter(query, 'huyen', 'lai-chau.than-uyen')
 */
export function toggleFilter(query: SearchQuery, key: FilterKey, value: string): SearchQuery {
  const values = query.filters[key];
  if (values.includes(value)) return removeFilter(query, key, value);
  const filters = { ...withValues(query, key, [...values, value]) };
  const parent = PARENTS[key];
  if (parent !== undefined) filters[parent] = filters[parent].filter((each) => !value.startsWith(`${each}.`));
  const child = CHILDREN[key];
  if (child !== undefined) filters[child] = filters[child].filter((each) => !each.startsWith(`${value}.`));
  return changed(query, { filters });
}

/**
 * Takes one filter value away.
 *
 * @example removeFilter(query, 'chu-de', 'ocop')
 */
export function removeFilter(query: SearchQuery, key: FilterKey, value: string): SearchQuery {
  return changed(query, {
    filters: withValues(
      query,
      key,
      query.filters[key].filter((each) => each !== value),
    ),
  });
}

/**
 * Takes all values of some keys away: one facet of the page.
 *
 * @example withoutFilters(query, ['tinh', 'huyen'])
 */
export function withoutFilters(query: SearchQuery, keys: readonly FilterKey[]): SearchQuery {
  const emptied = Object.fromEntries(keys.map((key) => [key, []]));
  return changed(query, { filters: { ...query.filters, ...emptied } });
}

/** Takes every filter and the dates away; the words, marks and sort stay. */
export function clearFilters(query: SearchQuery): SearchQuery {
  return changed(query, { filters: EMPTY_FILTERS, from: null, to: null, dueFrom: null, dueTo: null, facetWords: {} });
}

/** Sets both ends of the date filter; null leaves an end open. */
export function withDates(query: SearchQuery, from: string | null, to: string | null): SearchQuery {
  return changed(query, { from, to });
}

/** Sets both ends of the filter by due date; null leaves an end open. */
export function withDueDates(query: SearchQuery, dueFrom: string | null, dueTo: string | null): SearchQuery {
  return changed(query, { dueFrom, dueTo });
}

/**
 * The same search for another unit; filters that mean nothing there are left behind.
 *
 * @example searchHref(withUnit(query, 'chi-dao')) // '/?q=ocop&loai=chi-dao'
 */
export function withUnit(query: SearchQuery, unit: Unit): SearchQuery {
  return changed(inUnit(query, unit), {});
}

export function withSort(query: SearchQuery, sort: Sort | null): SearchQuery {
  return changed(query, { sort });
}

/** Results in groups, or a plain list again (null). */
export function withGrouping(query: SearchQuery, grouping: Grouping | null): SearchQuery {
  return changed(query, { grouping });
}

export function withPageSize(query: SearchQuery, pageSize: PageSize): SearchQuery {
  return changed(query, { pageSize });
}

/** Which map the place facet shows; the result and its page stay. */
export function withPlaceMap(query: SearchQuery, placeMap: PlaceMap): SearchQuery {
  return asList({ ...query, placeMap });
}

export function withMarks(query: SearchQuery, marks: SearchQuery['marks']): SearchQuery {
  return changed(query, { marks });
}

/** Whether only what was typed counts: no other wordings, no repair. */
export function withVerbatim(query: SearchQuery, verbatim: boolean): SearchQuery {
  return changed(query, { verbatim });
}

export function withText(query: SearchQuery, text: string): SearchQuery {
  return changed(query, { text });
}

export function withPage(query: SearchQuery, page: number): SearchQuery {
  return asList({ ...query, page });
}

/** How many filters narrow this search; the dates count as one, so do the due dates. */
export function filterCount(query: SearchQuery): number {
  const values = FILTER_KEYS.reduce((sum, key) => sum + query.filters[key].length, 0);
  const spans = [query.from ?? query.to, query.dueFrom ?? query.dueTo].filter((each) => each !== null);
  return values + spans.length;
}
