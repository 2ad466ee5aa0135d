import { communeNow, district, oldProvince, provinceNow } from '../../places/lookup';
import { compareText } from '../../text/compare-text';
import { exactKey, foldedKey, isMarked } from '../../text/keys';
import { foldMemo } from '../matching/fold-memo';
import type { FilterKey, SearchQuery } from '../query';
import type { Facet, FacetKey, Facets, FacetValue } from '../result';
import { dateBars } from './date-bars';
import type { FacetDoc } from './facet-doc';
import { type FacetGroup, type FilterVerdicts, facetBase } from './facet-groups';

/** How an officeholder, topic or document is printed; places print themselves. */
export interface FacetLabels {
  readonly officeholders: ReadonlyMap<string, { readonly label: string; readonly note: string | null }>;
  readonly topics: ReadonlyMap<string, { readonly label: string; readonly note: string | null }>;
  readonly documents: ReadonlyMap<string, { readonly label: string; readonly note: string | null }>;
}

/** A long facet lists this many values and says how many more there are (API.md). */
const MAX_VALUES = 50;
const COLLATOR = new Intl.Collator('vi');

type Labels = (slug: string) => { readonly label: string; readonly note: string | null };
type Counts = ReadonlyMap<string, number>;

/**
 * Every facet of a result. OR within a facet, AND across: a facet's counts apply every filter but its own, so the
 * count beside a value is the total after choosing it alone there.
 *
 * @example countFacets(query, docs, matched, verdicts, labels).lists['chu-de'].values[0]?.count
 */
export function countFacets(
  query: SearchQuery,
  docs: readonly FacetDoc[],
  matched: Uint8Array,
  verdicts: FilterVerdicts,
  labels: FacetLabels,
): Facets {
  const base = (name: FacetGroup['name']): FacetDoc[] =>
    facetBase(name, matched, verdicts).flatMap((index) => docs[index] ?? []);
  const old = base('tinh');
  const now = base('tinh-moi');
  const dated = base('thoi-gian');
  const total = matched.reduce((sum, hit, i) => sum + (hit === 1 && verdicts.passed[i] === 1 ? 1 : 0), 0);
  const from =
    (map: FacetLabels['topics']): Labels =>
    (slug) =>
      map.get(slug) ?? { label: slug, note: null };
  const list = (key: FilterKey & FacetKey, slugs: (doc: FacetDoc) => readonly string[], map: FacetLabels['topics']) =>
    listFacet(query, key, tally(base(key), slugs), from(map));
  const lists: Facets['lists'] = {
    tinh: treeFacet(query, 'tinh', 'huyen', tally(old, one('province')), tally(old, one('district')), placeLabel),
    'tinh-moi': treeFacet(
      query,
      'tinh-moi',
      'xa',
      tally(now, one('provinceNow')),
      tally(now, one('commune')),
      newLabel,
    ),
    'can-bo': list('can-bo', (doc) => doc.officeholders, labels.officeholders),
    'chu-de': list('chu-de', (doc) => doc.topics, labels.topics),
    'van-ban': list('van-ban', (doc) => doc.documents, labels.documents),
    loai: {
      values: [{ value: 'bao-cao', label: 'Báo cáo', note: null, count: total, selected: true, children: [] }],
      more: 0,
    },
  };
  return { lists, dates: dateBars(query, dated), undated: dated.filter((doc) => doc.date === null).length };
}

const placeLabel: Labels = (slug) => ({
  label: (slug.includes('.') ? district(slug) : oldProvince(slug))?.label ?? slug,
  note: null,
});
const newLabel: Labels = (slug) => ({
  label: (slug.includes('.') ? communeNow(slug) : provinceNow(slug))?.label ?? slug,
  note: null,
});

function one(field: 'province' | 'district' | 'provinceNow' | 'commune'): (doc: FacetDoc) => readonly string[] {
  return (doc) => {
    const slug = doc[field];
    return slug === null ? [] : [slug];
  };
}

function tally(docs: readonly FacetDoc[], slugs: (doc: FacetDoc) => readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const doc of docs) for (const slug of slugs(doc)) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}

/** Counted values and the selected ones, which stay in sight at zero; most frequent first, then by the alphabet. */
function facetValues(query: SearchQuery, key: FilterKey, counts: Counts, labels: Labels): FacetValue[] {
  const slugs = new Set([...counts.keys(), ...query.filters[key]]);
  return [...slugs]
    .map((value) => ({
      value,
      ...labels(value),
      count: counts.get(value) ?? 0,
      selected: query.filters[key].includes(value),
      children: [],
    }))
    .sort((a, b) => b.count - a.count || COLLATOR.compare(a.label, b.label) || compareText(a.value, b.value));
}

function treeFacet(
  query: SearchQuery,
  key: FilterKey,
  childKey: FilterKey,
  counts: Counts,
  childCounts: Counts,
  labels: Labels,
): Facet {
  const children = new Map<string, FacetValue[]>();
  for (const child of facetValues(query, childKey, childCounts, labels)) {
    const parent = child.value.split('.')[0] ?? '';
    children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  // A chosen district keeps its province in sight even when the province has nothing.
  const withParents = new Map(counts);
  for (const parent of children.keys()) if (!withParents.has(parent)) withParents.set(parent, 0);
  const values = facetValues(query, key, withParents, labels);
  return { values: values.map((value) => ({ ...value, children: children.get(value.value) ?? [] })), more: 0 };
}

function listFacet(query: SearchQuery, key: FilterKey & FacetKey, counts: Counts, labels: Labels): Facet {
  const words = key === 'can-bo' || key === 'van-ban' ? (query.facetWords[key] ?? '') : '';
  const all = facetValues(query, key, counts, labels).filter(
    (value) => value.selected || matchesWords(`${value.label} ${value.note ?? ''}`, words),
  );
  const listed = all.filter((value, index) => value.selected || index < MAX_VALUES);
  return { values: listed, more: all.length - listed.length };
}

const WORD = /[\p{L}\p{M}\d]+/gu;

/** Every word begins a word of the label, blind to marks; a whole word typed with marks means its own spelling. */
function matchesWords(label: string, words: string): boolean {
  const labelWords = label.match(WORD) ?? [];
  return (words.match(WORD) ?? []).every((word) => {
    const exact = exactKey(word);
    const folded = foldMemo(exact);
    return labelWords.some((each) => {
      const key = foldedKey(each);
      return key.startsWith(folded) && (key !== folded || !isMarked(exact) || exactKey(each) === exact);
    });
  });
}
