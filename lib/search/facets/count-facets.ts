import { type FilterKey, type SearchableFacet, type SearchQuery, UNITS, type Unit } from '../query';
import type { Facet, Facets, FacetValue } from '../result';
import { barsOf } from './date-bars';
import { type FacetGroup, type FilterVerdicts, facetBase } from './facet-groups';
import { type FacetTable, facetName } from './facet-table';
import { matchesWords } from './matches-words';
import { matchingBranches } from './matching-branches';
import { byAlphabet, type FacetName, parentOf, type ValueColumn } from './value-column';

/** How an officeholder, topic or document is printed; places print themselves. */
export interface FacetLabels {
  readonly officeholders: ReadonlyMap<string, { readonly label: string; readonly note: string | null }>;
  readonly topics: ReadonlyMap<string, { readonly label: string; readonly note: string | null }>;
  readonly documents: ReadonlyMap<string, { readonly label: string; readonly note: string | null }>;
  readonly addressees: ReadonlyMap<string, { readonly label: string; readonly note: string | null }>;
}

/** A long facet lists this many values and says how many more there are (API.md). */
const MAX_VALUES = 50;

/**
 * Every facet of a result. OR within a facet, AND across: a facet's counts apply every filter but its own, so the
 * count beside a value is the total after choosing it alone there.
 *
 * @param totals what the same search finds in each unit
 * @example countFacets(query, table, matched, verdicts, labels, totals).lists['chu-de'].values[0]?.count
 */
export function countFacets(
  query: SearchQuery,
  table: FacetTable,
  matched: Uint8Array,
  verdicts: FilterVerdicts,
  labels: FacetLabels,
  totals: Readonly<Record<Unit, number>>,
): Facets {
  // Most facets filter nothing: they all count the same documents.
  const passing = facetBase(null, matched, verdicts);
  const base = (name: FacetGroup['name']) => (verdicts.active.has(name) ? facetBase(name, matched, verdicts) : passing);
  const count = (key: FilterKey, among: Uint32Array) => counted(query, key, table, among, labels);
  const [old, now] = [base('tinh'), base('tinh-moi')];
  const list = (key: FacetGroup['name'] & SearchableFacet & FilterKey) => listFacet(query, key, count(key, base(key)));
  const tree = (key: 'tinh' | 'tinh-moi', among: Uint32Array, childKey: FilterKey) =>
    treeFacet(query, key, count(key, among), { key: childKey, counted: count(childKey, among) }, labels);
  const lists: Facets['lists'] = {
    tinh: tree('tinh', old, 'huyen'),
    'tinh-moi': tree('tinh-moi', now, 'xa'),
    'can-bo': list('can-bo'),
    'chu-de': list('chu-de'),
    'van-ban': list('van-ban'),
    'noi-nhan': list('noi-nhan'),
    loai: { values: UNITS.map((unit) => unitValue(unit, totals[unit], query.unit)), more: 0 },
  };
  const timed = base('thoi-gian');
  const withoutDue = query.unit === 'chi-dao' ? table.due.undated(base('han')) : 0;
  return { lists, dates: barsOf(query, table.days.tally(timed)), undated: table.days.undated(timed), withoutDue };
}

const UNIT_LABELS: Readonly<Record<Unit, string>> = {
  'bao-cao': 'Báo cáo',
  'chi-dao': 'Chỉ đạo',
  'trich-dan': 'Trích dẫn',
};

function unitValue(unit: Unit, count: number, chosen: Unit): FacetValue {
  return { value: unit, label: UNIT_LABELS[unit], note: null, count, selected: unit === chosen, children: [] };
}

/** The values of one filter that stand in sight: numbers of the column with their counts, then chosen ones at zero. */
interface Counted {
  readonly column: ValueColumn;
  readonly counts: Uint32Array;
  /** The most frequent first, then by the alphabet. */
  readonly found: readonly number[];
  readonly zero: readonly FacetName[];
}

function counted(
  { filters }: SearchQuery,
  key: FilterKey,
  { columns }: FacetTable,
  among: Uint32Array,
  labels: FacetLabels,
): Counted {
  const column = columns[key];
  const counts = column.count(among);
  const zero = filters[key].filter((slug) => (counts[column.numberOf(slug) ?? -1] ?? 0) === 0);
  const names = [...new Set(zero)].map((slug) => facetName(key, slug, labels)).sort(byAlphabet);
  return { column, counts, found: mostFrequent(counts), zero: names };
}

/** Numbers of the values with any count. Sorted as plain numbers, which takes a tenth of the time. */
function mostFrequent(counts: Uint32Array): number[] {
  const size = counts.length;
  const keys = new Float64Array(size);
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  let length = 0;
  for (let number = 0; number < size; number++) {
    const count = counts[number] ?? 0;
    if (count > 0) keys[length++] = (most - count) * size + number;
  }
  return Array.from(keys.subarray(0, length).sort(), (key) => key % size);
}

const NO_CHILDREN: readonly FacetValue[] = [];

/** Makes the values that the page prints: chosen ones are told. */
function printer(query: SearchQuery, key: FilterKey) {
  const chosen = new Set(query.filters[key]);
  return ({ slug, label, note }: FacetName, count: number, children = NO_CHILDREN): FacetValue => ({
    value: slug,
    label,
    note,
    count,
    selected: chosen.has(slug),
    children,
  });
}

function treeFacet(
  query: SearchQuery,
  key: 'tinh' | 'tinh-moi',
  { column, counts, found, zero }: Counted,
  below: { readonly key: FilterKey; readonly counted: Counted },
  labels: FacetLabels,
): Facet {
  const children = new Map<string, FacetValue[]>();
  const printChild = printer(query, below.key);
  const addChild = (parent: string, name: FacetName, count: number) => {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [printChild(name, count)]);
    else siblings.push(printChild(name, count));
  };
  const { column: childColumn, counts: childCounts } = below.counted;
  for (const number of below.counted.found) {
    const name = childColumn.names[number];
    if (name !== undefined) addChild(childColumn.parents[number] ?? '', name, childCounts[number] ?? 0);
  }
  for (const name of below.counted.zero) addChild(parentOf(name.slug), name, 0);
  const print = printer(query, key);
  const inSight = new Set(zero.map(({ slug }) => slug));
  const values: FacetValue[] = [];
  for (const number of found) {
    const name = column.names[number];
    if (name === undefined) continue;
    inSight.add(name.slug);
    values.push(print(name, counts[number] ?? 0, children.get(name.slug)));
  }
  // A chosen district keeps its province in sight even when the province has nothing.
  const others = [...children.keys()].filter((slug) => !inSight.has(slug)).map((slug) => facetName(key, slug, labels));
  for (const name of [...zero, ...others].sort(byAlphabet)) values.push(print(name, 0, children.get(name.slug)));
  return { values: matchingBranches(values, query.facetWords[key] ?? ''), more: 0 };
}

function listFacet(
  query: SearchQuery,
  key: FilterKey & SearchableFacet,
  { column, counts, found, zero }: Counted,
): Facet {
  const words = query.facetWords[key] ?? '';
  const chosen = new Set(query.filters[key]);
  const print = printer(query, key);
  const values: FacetValue[] = [];
  let inSight = 0;
  const add = (name: FacetName, count: number) => {
    const isChosen = chosen.has(name.slug);
    if (!isChosen && words !== '' && !matchesWords(`${name.label} ${name.note ?? ''}`, words)) return;
    if (inSight++ < MAX_VALUES || isChosen) values.push(print(name, count));
  };
  for (const number of found) {
    // Of thousands that nobody asked for only the number is told.
    if (inSight >= MAX_VALUES && words === '' && chosen.size === 0) break;
    const name = column.names[number];
    if (name !== undefined) add(name, counts[number] ?? 0);
  }
  for (const name of zero) add(name, 0);
  return { values, more: (words === '' ? found.length + zero.length : inSight) - values.length };
}
