import type { FilterKey, SearchQuery } from '../query';
import { overlaps } from './date-span';
import { type FacetDoc, hasValue } from './facet-doc';

/**
 * One facet as a filter: values of its keys add up (OR); facets narrow each other (AND). Province and district are
 * one facet, so are today's province and commune.
 */
export interface FacetGroup {
  readonly name: 'tinh' | 'tinh-moi' | 'can-bo' | 'chu-de' | 'van-ban' | 'thoi-gian';
  readonly isActive: (query: SearchQuery) => boolean;
  readonly passes: (query: SearchQuery, doc: FacetDoc) => boolean;
}

const chosen = (query: SearchQuery, key: FilterKey) => query.filters[key];
const has = (query: SearchQuery, key: FilterKey, doc: FacetDoc) =>
  chosen(query, key).some((slug) => hasValue(doc, key, slug));

/** The order is that of the page. */
export const FACET_GROUPS: readonly FacetGroup[] = [
  {
    name: 'tinh',
    isActive: (query) => chosen(query, 'tinh').length + chosen(query, 'huyen').length > 0,
    passes: (query, doc) => has(query, 'tinh', doc) || has(query, 'huyen', doc),
  },
  {
    name: 'tinh-moi',
    isActive: (query) => chosen(query, 'tinh-moi').length + chosen(query, 'xa').length > 0,
    passes: (query, doc) => has(query, 'tinh-moi', doc) || has(query, 'xa', doc),
  },
  {
    name: 'can-bo',
    isActive: (query) => chosen(query, 'can-bo').length > 0,
    passes: (query, doc) => has(query, 'can-bo', doc),
  },
  {
    name: 'chu-de',
    isActive: (query) => chosen(query, 'chu-de').length > 0,
    passes: (query, doc) => has(query, 'chu-de', doc),
  },
  {
    name: 'van-ban',
    isActive: (query) => chosen(query, 'van-ban').length > 0,
    passes: (query, doc) => has(query, 'van-ban', doc),
  },
  {
    name: 'thoi-gian',
    isActive: (query) => query.from !== null || query.to !== null,
    passes: (query, doc) => doc.date !== null && overlaps(doc.date.span, query.from, query.to),
  },
];

/**
 * How many active facets each document fails, and which one it is where it fails exactly one: enough to know both
 * the result and every facet's own base in one pass.
 */
export interface FilterVerdicts {
  /** Passes every facet. */
  readonly passed: Uint8Array;
  /** Index in FACET_GROUPS of the only facet it fails; -1 for none or several. */
  readonly onlyFailure: Int8Array;
}

/**
 * Holds the filters of a query against every document.
 *
 * @example filterVerdicts(query, docs).passed[0] // 1
 */
export function filterVerdicts(query: SearchQuery, docs: readonly FacetDoc[]): FilterVerdicts {
  const active = FACET_GROUPS.flatMap((group, index) => (group.isActive(query) ? [{ group, index }] : []));
  const passed = new Uint8Array(docs.length);
  const onlyFailure = new Int8Array(docs.length).fill(-1);
  docs.forEach((doc, i) => {
    const failed = active.filter(({ group }) => !group.passes(query, doc));
    const [first] = failed;
    if (first === undefined) passed[i] = 1;
    else if (failed.length === 1) onlyFailure[i] = first.index;
  });
  return { passed, onlyFailure };
}

/**
 * The documents that a facet counts: every filter but its own.
 *
 * @example facetBase('tinh', matched, verdicts) // indexes of documents
 */
export function facetBase(name: FacetGroup['name'], matched: Uint8Array, verdicts: FilterVerdicts): number[] {
  const own = FACET_GROUPS.findIndex((group) => group.name === name);
  const base: number[] = [];
  matched.forEach((hit, i) => {
    if (hit === 1 && (verdicts.passed[i] === 1 || verdicts.onlyFailure[i] === own)) base.push(i);
  });
  return base;
}
