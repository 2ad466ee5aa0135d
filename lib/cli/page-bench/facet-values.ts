import { isRecord } from '../../report/is-record';

/** Values of the facets of a search, by key, the most frequent first. */
export type FacetValues = ReadonlyMap<string, readonly string[]>;

/** Facets whose values may have values below them, with the key of those. */
const CHILD_KEYS: ReadonlyMap<string, string> = new Map([
  ['tinh', 'huyen'],
  ['tinh-moi', 'xa'],
]);

/**
 * Reads the values of all facets from an answer of `/api/v1/search`.
 *
 * @param answer parsed JSON
 * @example facetValues(await answer.json()).get('tinh')?.[0]
 */
export function facetValues(answer: unknown): FacetValues {
  const found = new Map<string, { value: string; count: number }[]>();
  const facets = isRecord(answer) && isRecord(answer.facets) ? answer.facets : {};
  for (const [key, values] of Object.entries(facets)) collect(found, key, values);
  return new Map(
    [...found].map(([key, values]) => [key, values.toSorted((a, b) => b.count - a.count).map(({ value }) => value)]),
  );
}

function collect(found: Map<string, { value: string; count: number }[]>, key: string, values: unknown): void {
  if (!Array.isArray(values)) return;
  for (const each of values) {
    if (!isRecord(each) || typeof each.value !== 'string' || typeof each.count !== 'number') continue;
    const list = found.get(key) ?? [];
    found.set(key, list);
    list.push({ value: each.value, count: each.count });
    const below = CHILD_KEYS.get(key);
    if (below !== undefined) collect(found, below, each.children);
  }
}
