import type { FilterKey, SearchQuery } from '../query';
import type { FacetTable } from './facet-table';

/**
 * One facet as a filter: values of its keys add up (OR); facets narrow each other (AND). Province and district are
 * one facet, so are today's province and commune.
 */
export interface FacetGroup {
  readonly name: 'tinh' | 'tinh-moi' | 'can-bo' | 'chu-de' | 'van-ban' | 'noi-nhan' | 'thoi-gian' | 'han';
  readonly isActive: (query: SearchQuery) => boolean;
  /** Puts 1 beside every document that passes. */
  readonly mark: (query: SearchQuery, table: FacetTable, marked: Uint8Array) => void;
}

function valueGroup(name: FacetGroup['name'], keys: readonly FilterKey[]): FacetGroup {
  return {
    name,
    isActive: ({ filters }) => keys.some((key) => filters[key].length > 0),
    mark: ({ filters }, { columns }, marked) => {
      for (const key of keys) columns[key].mark(filters[key], marked);
    },
  };
}

/** The order is that of the page. */
export const FACET_GROUPS: readonly FacetGroup[] = [
  valueGroup('tinh', ['tinh', 'huyen']),
  valueGroup('tinh-moi', ['tinh-moi', 'xa']),
  valueGroup('can-bo', ['can-bo']),
  valueGroup('chu-de', ['chu-de']),
  valueGroup('van-ban', ['van-ban']),
  valueGroup('noi-nhan', ['noi-nhan']),
  {
    name: 'thoi-gian',
    isActive: ({ from, to }) => from !== null || to !== null,
    mark: ({ from, to }, { days }, marked) => days.mark(from, to, marked),
  },
  {
    name: 'han',
    isActive: ({ dueFrom, dueTo }) => dueFrom !== null || dueTo !== null,
    mark: ({ dueFrom, dueTo }, { due }, marked) => due.mark(dueFrom, dueTo, marked),
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
  /** Facets that filter. */
  readonly active: ReadonlySet<FacetGroup['name']>;
}

/**
 * Holds the filters of a query against every document.
 *
 * @example filterVerdicts(query, table).passed[0] // 1
 */
export function filterVerdicts(query: SearchQuery, table: FacetTable): FilterVerdicts {
  const size = table.docs.length;
  const passed = new Uint8Array(size).fill(1);
  const onlyFailure = new Int8Array(size).fill(-1);
  const active = new Set<FacetGroup['name']>();
  for (const [index, group] of FACET_GROUPS.entries()) {
    if (!group.isActive(query)) continue;
    active.add(group.name);
    const marked = new Uint8Array(size);
    group.mark(query, table, marked);
    for (let doc = 0; doc < size; doc++) {
      if (marked[doc] === 1) continue;
      onlyFailure[doc] = passed[doc] === 1 ? index : -1;
      passed[doc] = 0;
    }
  }
  return { passed, onlyFailure, active };
}

/** Beside every index, and beside the -1 of `onlyFailure`. */
const NO_GROUP = -2;

/**
 * The documents that a facet counts: every filter but its own; for null those that pass every filter.
 *
 * @example facetBase('tinh', matched, verdicts) // indexes of documents
 */
export function facetBase(name: FacetGroup['name'] | null, matched: Uint8Array, verdicts: FilterVerdicts): Uint32Array {
  const { passed, onlyFailure } = verdicts;
  const own = name === null ? NO_GROUP : FACET_GROUPS.findIndex((group) => group.name === name);
  const base = new Uint32Array(matched.length);
  let size = 0;
  for (let doc = 0; doc < matched.length; doc++) {
    if (matched[doc] === 1 && (passed[doc] === 1 || onlyFailure[doc] === own)) base[size++] = doc;
  }
  return base.subarray(0, size);
}
