import type { FilterKey, SearchQuery } from '../search/query';
import type { HitGroup } from '../search/result';
import { toggleFilter, withGrouping, withoutFilters } from './change-search';

/** The keys whose values add up with a group's: its own value takes their place, so that the link narrows to it. */
const ONE_FACET: Readonly<Record<NonNullable<HitGroup['key']>, readonly FilterKey[]>> = {
  'can-bo': ['can-bo'],
  huyen: ['tinh', 'huyen'],
  xa: ['tinh-moi', 'xa'],
};

/**
 * The search for the reports of one group, as a plain list: its total is the group's. Null for the group of what
 * belongs to none, which no filter asks for.
 *
 * @example openGroup(query, { key: 'huyen', value: 'lai-chau.than-uyen' })?.filters.huyen // ['lai-chau.than-uyen']
 */
export function openGroup(query: SearchQuery, { key, value }: Pick<HitGroup, 'key' | 'value'>): SearchQuery | null {
  if (key === null || value === null) return null;
  return withGrouping(toggleFilter(withoutFilters(query, ONE_FACET[key]), key, value), null);
}
