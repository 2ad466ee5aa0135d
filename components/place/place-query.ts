import { EMPTY_FILTERS, EMPTY_QUERY, type PlaceMap, type SearchQuery } from '@/lib/search/query';
import type { PlaceStory } from './place-story';

/**
 * The search that a page of a place stands for.
 *
 * @param map `nay`: the ground that a province of today has; districts are of the map before
 * @example placeQuery(story, 'nay').filters['tinh-moi'] // ['tuyen-quang']
 */
export function placeQuery({ kind, slug }: Pick<PlaceStory, 'kind' | 'slug'>, map: PlaceMap): SearchQuery {
  const key = kind === 'district' ? 'huyen' : map === 'nay' ? 'tinh-moi' : 'tinh';
  return { ...EMPTY_QUERY, filters: { ...EMPTY_FILTERS, [key]: [slug] }, placeMap: map };
}

/**
 * Whether the name has stood for two grounds, so that the page must ask which is meant.
 *
 * @example hasTwoGrounds(story) // true for Tuyên Quang, false for Lai Châu
 */
export function hasTwoGrounds({ formedFrom }: PlaceStory): boolean {
  return formedFrom.length > 1;
}
