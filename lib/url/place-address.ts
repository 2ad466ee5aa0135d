import { DEFAULT_PLACE_MAP, PLACE_MAPS, type PlaceMap } from '../search/query';

/**
 * Which ground the address of a place asks for; `ban-do` means what it means in a search, and whatever cannot be read is
 * as if it were not there.
 *
 * @example parsePlaceMap(new URLSearchParams('ban-do=nay')) // 'nay'
 */
export function parsePlaceMap(pairs: Iterable<readonly [key: string, value: string]>): PlaceMap {
  let map = DEFAULT_PLACE_MAP;
  for (const [key, value] of pairs) {
    if (key === 'ban-do') map = PLACE_MAPS.find((each) => each === value) ?? map;
  }
  return map;
}
