import { oldProvince, provinceNow } from '../places/lookup';
import { TWO_LEVELS_SINCE } from '../places/unit-types';
import { spanOf } from './facets/date-span';
import { placeAndTime } from './held-there';
import type { SearchQuery } from './query';
import type { Relaxation } from './result';

/**
 * Ways to a neighbouring place or time. `nam`: that year instead; `thoi-gian`: any time; `ca-tinh`, `ca-tinh-moi`: the
 * whole province instead of its districts or communes; `tinh-nay`: the province of today instead of places of the map
 * before July 2025. After `kho-` the same, with the places and times alone.
 */
const NEAR_KEYS = ['nam', 'thoi-gian', 'ca-tinh', 'ca-tinh-moi', 'tinh-nay'] as const;
type NearKey = (typeof NEAR_KEYS)[number];
const HELD = 'kho-';

/** Years are tried one by one, each at the cost of a search. */
const MAX_YEARS_TRIED = 12;
const MAX_PROVINCES = 3;
const PLACE_KEYS = ['tinh', 'tinh-moi', 'huyen', 'xa'] as const;

/**
 * The search that a way to a neighbouring place or time leads to; null for any other key.
 *
 * @example nearQuery(query, 'nam', '2022') // the same search in 2022
 */
export function nearQuery(query: SearchQuery, key: string, value: string): SearchQuery | null {
  if (key.startsWith(HELD)) {
    const there = placeAndTime(query);
    return there === null ? null : nearQuery(there, key.slice(HELD.length), value);
  }
  const near = NEAR_KEYS.find((each) => each === key);
  return near === undefined ? null : changedTo(query, near, value);
}

function changedTo(query: SearchQuery, key: NearKey, value: string): SearchQuery {
  switch (key) {
    case 'nam':
      return { ...query, from: value, to: value, page: 1 };
    case 'thoi-gian':
      return { ...query, from: null, to: null, page: 1 };
    case 'ca-tinh':
      return wholeProvince(query, 'tinh', 'huyen', value);
    case 'ca-tinh-moi':
      return wholeProvince(query, 'tinh-moi', 'xa', value);
    case 'tinh-nay':
      return { ...query, filters: { ...query.filters, tinh: [], huyen: [], 'tinh-moi': [value] }, page: 1 };
  }
}

function wholeProvince(query: SearchQuery, key: 'tinh' | 'tinh-moi', child: 'huyen' | 'xa', slug: string): SearchQuery {
  const { filters } = query;
  const changed = {
    ...filters,
    [key]: [...new Set([...filters[key], slug])].sort(),
    [child]: filters[child].filter((each) => !each.startsWith(`${slug}.`)),
  };
  return { ...query, filters: changed, page: 1 };
}

/**
 * For a search that finds nothing: the nearest years that have some, any time, the province as a whole. Where the corpus
 * has nothing at all for these places and times, and the words lead nowhere near them, what it does have near them. Only
 * ways that lead somewhere.
 *
 * @param count total of a search
 * @param years with any report that the words and the other filters find, oldest first
 * @param allYears with any report at all
 * @param gap whether the corpus has nothing at all there
 * @example nearWays(query, count, ['2021'], ['2021', '2024'], true)[0] // { key: 'nam', value: '2021', … }
 */
export function nearWays(
  query: SearchQuery,
  count: (query: SearchQuery) => number,
  years: readonly string[],
  allYears: readonly string[],
  gap: boolean,
): Relaxation[] {
  const ways = waysOf(query, count, years);
  const there = placeAndTime(query);
  if (!gap || ways.length > 0 || there === null) return ways;
  return waysOf(there, count, allYears).map((way) => ({ ...way, key: `${HELD}${way.key}` }));
}

function waysOf(query: SearchQuery, count: (query: SearchQuery) => number, years: readonly string[]): Relaxation[] {
  const way = (key: NearKey, value: string, label: string): Relaxation => ({
    key,
    value,
    label,
    total: count(changedTo(query, key, value)),
  });
  const firstOf = (tried: readonly string[]): Relaxation[] => {
    for (const year of tried.slice(0, MAX_YEARS_TRIED)) {
      const found = way('nam', year, year);
      if (found.total > 0) return [found];
    }
    return [];
  };
  const [from, to] = [query.from?.slice(0, 4) ?? null, query.to?.slice(0, 4) ?? null];
  const placed = PLACE_KEYS.some((key) => query.filters[key].length > 0);
  // The year of an end may itself have some, outside of the months that were asked for.
  const before = from === null ? [] : years.filter((year) => year <= from).reverse();
  const after = to === null ? [] : years.filter((year) => year >= to && year !== from);
  const provinces = (key: 'huyen' | 'xa') =>
    [...new Set(query.filters[key].map((slug) => slug.split('.')[0] ?? ''))].slice(0, MAX_PROVINCES);
  const found = [
    ...firstOf(before),
    ...firstOf(after),
    ...provinces('huyen').map((slug) => way('ca-tinh', slug, oldProvince(slug)?.label ?? slug)),
    ...provinces('xa').map((slug) => way('ca-tinh-moi', slug, provinceNow(slug)?.label ?? slug)),
    ...successors(query).map((slug) => way('tinh-nay', slug, provinceNow(slug)?.label ?? slug)),
    // With one end only, the way without it is the same.
    ...(placed && from !== null && to !== null ? [way('thoi-gian', 'tat-ca', 'mọi thời gian')] : []),
  ];
  return found.filter(({ total }) => total > 0);
}

/** Reports of July 2025 and later have no district: their places are those of today's map. */
function successors({ filters, to }: SearchQuery): readonly string[] {
  if ((to !== null && spanOf(to).to < TWO_LEVELS_SINCE) || filters['tinh-moi'].length + filters.xa.length > 0)
    return [];
  const old = [...filters.tinh, ...filters.huyen.map((slug) => slug.split('.')[0] ?? '')];
  return [...new Set(old.flatMap((slug) => oldProvince(slug)?.successor ?? []))].slice(0, MAX_PROVINCES);
}
