import { EMPTY_QUERY, type SearchQuery } from './query';

/**
 * The places and times of a search, without words and other filters; null where it asks for neither.
 *
 * @example placeAndTime({ ...EMPTY_QUERY, text: 'ocop', from: '2022' })?.text // ''
 */
export function placeAndTime(query: SearchQuery): SearchQuery | null {
  const { tinh, huyen, xa } = query.filters;
  const places = { tinh, huyen, xa, 'tinh-moi': query.filters['tinh-moi'] };
  const asked = Object.values(places).some((values) => values.length > 0) || query.from !== null || query.to !== null;
  if (!asked) return null;
  const filters = { ...EMPTY_QUERY.filters, ...places };
  return { ...EMPTY_QUERY, filters, from: query.from, to: query.to, placeMap: query.placeMap };
}

/**
 * How many reports there are for the places and times of a search, whatever else it asks for; null where it asks for
 * neither. 0 means that the corpus has a gap there.
 *
 * @param count total of a search
 * @example heldThere(query, (changed) => engine.count(changed)) // 0
 */
export function heldThere(query: SearchQuery, count: (query: SearchQuery) => number): number | null {
  const there = placeAndTime(query);
  return there === null ? null : count(there);
}
