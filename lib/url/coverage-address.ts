import { DEFAULT_PLACE_MAP, PLACE_MAPS, type PlaceMap } from '../search/query';

/** Order of the rows: by name, or the most reports first. */
export const COVERAGE_ORDERS = ['ten', 'nhieu-nhat'] as const;
export type CoverageOrder = (typeof COVERAGE_ORDERS)[number];

/** What the page of what the corpus holds is asked for. */
export interface CoverageView {
  readonly map: PlaceMap;
  readonly order: CoverageOrder;
}

/**
 * Address of the page that says what the corpus holds and lacks; `ban-do` means what it means in a search.
 *
 * @example coverageHref({ map: 'nay', order: 'ten' }) // '/du-lieu?ban-do=nay'
 */
export function coverageHref({ map, order }: CoverageView): string {
  const params = new URLSearchParams();
  if (map !== DEFAULT_PLACE_MAP) params.set('ban-do', map);
  if (order !== 'ten') params.set('xep', order);
  const text = String(params);
  return text === '' ? '/du-lieu' : `/du-lieu?${text}`;
}

/**
 * Reads that address back; whatever cannot be read is as if it were not there.
 *
 * @example parseCoverage(new URLSearchParams('xep=nhieu-nhat')).order // 'nhieu-nhat'
 */
export function parseCoverage(pairs: Iterable<readonly [key: string, value: string]>): CoverageView {
  let view: CoverageView = { map: DEFAULT_PLACE_MAP, order: 'ten' };
  for (const [key, value] of pairs) {
    const map = PLACE_MAPS.find((each) => each === value);
    const order = COVERAGE_ORDERS.find((each) => each === value);
    if (key === 'ban-do' && map !== undefined) view = { ...view, map };
    if (key === 'xep' && order !== undefined) view = { ...view, order };
  }
  return view;
}
