import { communeNow, district, oldProvince, provinceNow } from '../places/lookup';
import { TWO_LEVELS_SINCE } from '../places/unit-types';
import { compareText } from '../text/compare-text';
import type { FacetLabels } from './facets/count-facets';
import type { FacetDoc } from './facets/facet-doc';
import type { SearchQuery } from './query';
import type { Hit, HitGroup } from './result';

/** A page of groups is a page of overviews: the first few of each; the rest is one link away. */
export const HITS_PER_GROUP = 3;

/** A group before its hits are built: building costs, so only what is shown is built. */
export interface RankedGroup<T> extends Omit<HitGroup, 'total' | 'hits'> {
  /** All of them, in the order of the search. */
  readonly members: readonly T[];
}

interface GroupPage<T> {
  /** How many groups there are on all pages. */
  readonly total: number;
  /** The page that is shown: the last one where a later one was asked for. */
  readonly page: number;
  readonly groups: readonly RankedGroup<T>[];
}

type GroupKey = NonNullable<HitGroup['key']>;

const COLLATOR = new Intl.Collator('vi');

/**
 * One page of a ranked result in groups: by officeholder, or by district and, since districts ended, by commune. The
 * largest first, then by the alphabet; what belongs to none comes last. A report with several officeholders stands in
 * each of their groups. Where the facet itself is narrowed only the chosen values make groups, because a group's
 * total is the total of its link, which chooses that value alone.
 *
 * @param ranked hits in the order of the search; `doc` is an index into `docs`
 * @returns the groups of the page that `query.page` and `query.pageSize` ask for; null where no grouping is asked for
 * @example groupPage([{ doc: 0 }], { ...EMPTY_QUERY, grouping: 'huyen' }, docs, labels)?.groups[0]?.label
 */
export function groupPage<T extends { readonly doc: number }>(
  ranked: readonly T[],
  query: SearchQuery,
  docs: readonly FacetDoc[],
  labels: FacetLabels,
): GroupPage<T> | null {
  if (query.grouping === null) return null;
  const valuesOf = query.grouping === 'can-bo' ? officeholdersOf(query) : placesOf;
  const known = new Map<string, RankedGroup<T> & { readonly members: T[] }>();
  const rest: T[] = [];
  for (const each of ranked) {
    const doc = docs[each.doc];
    const values = doc === undefined ? [] : valuesOf(doc);
    if (values.length === 0) rest.push(each);
    for (const [key, value] of values) {
      const id = `${key} ${value}`;
      const group = known.get(id);
      if (group === undefined) known.set(id, { key, value, ...labelOf(key, value, labels), members: [each] });
      else group.members.push(each);
    }
  }
  const groups: RankedGroup<T>[] = [...known.values()].sort((a, b) => b.members.length - a.members.length);
  if (rest.length > 0) groups.push({ key: null, value: null, label: '', note: null, members: rest });
  const page = Math.min(query.page, Math.max(1, Math.ceil(groups.length / query.pageSize)));
  const from = (page - 1) * query.pageSize;
  sortTies(groups, from, from + query.pageSize);
  return { total: groups.length, page, groups: groups.slice(from, from + query.pageSize) };
}

function officeholdersOf(query: SearchQuery): (doc: FacetDoc) => [GroupKey, string][] {
  const chosen = new Set(query.filters['can-bo']);
  return ({ officeholders }) =>
    officeholders.filter((slug) => chosen.size === 0 || chosen.has(slug)).map((slug) => ['can-bo', slug]);
}

/** A report has a district, or since July 2025 a commune; one that has both, by hand, stands with both. */
function placesOf(doc: FacetDoc): [GroupKey, string][] {
  const places: [GroupKey, string][] = [];
  if (doc.district !== null) places.push(['huyen', doc.district]);
  if (doc.commune !== null) places.push(['xa', doc.commune]);
  return places;
}

/**
 * Groups of one size by the alphabet, where the page from `from` to `to` has any of them: most of a thousand
 * officeholders have one report each, and comparing names as people do is dear.
 */
function sortTies<T>(groups: RankedGroup<T>[], from: number, to: number): void {
  const named = groups.at(-1)?.key === null ? groups.length - 1 : groups.length;
  for (let start = 0; start < Math.min(named, to); ) {
    const size = groups[start]?.members.length;
    let end = start + 1;
    while (end < named && groups[end]?.members.length === size) end++;
    if (end > from && end - start > 1) groups.splice(start, end - start, ...groups.slice(start, end).sort(byLabel));
    start = end;
  }
}

function byLabel<T>(a: RankedGroup<T>, b: RankedGroup<T>): number {
  return (
    COLLATOR.compare(a.label, b.label) ||
    compareText(a.value ?? '', b.value ?? '') ||
    compareText(a.key ?? '', b.key ?? '')
  );
}

function labelOf(key: GroupKey, value: string, labels: FacetLabels): Pick<HitGroup, 'label' | 'note'> {
  if (key === 'can-bo') return labels.officeholders.get(value) ?? { label: value, note: null };
  if (key === 'huyen') {
    const unit = district(value);
    return { label: unit?.label ?? value, note: oldProvince(unit?.province ?? '')?.label ?? null };
  }
  const unit = communeNow(value);
  const province = provinceNow(unit?.province ?? '')?.label;
  return { label: unit?.label ?? value, note: province === undefined ? null : `${province}, từ ${PRINTED_SINCE}` };
}

/** `1/7/2025` */
const PRINTED_SINCE = TWO_LEVELS_SINCE.split('-').map(Number).reverse().join('/');

/**
 * The hits that the groups of a page show, once each, in the order of the page.
 *
 * @example shownMembers(page.groups) // [{ doc: 0 }]
 */
export function shownMembers<T>(groups: readonly RankedGroup<T>[]): T[] {
  return [...new Set(groups.flatMap(({ members }) => members.slice(0, HITS_PER_GROUP)))];
}

/**
 * The groups of a page with the hits that were built for them.
 *
 * @param hitOf the hit of a member, undefined where none was built
 * @example hitGroups(page.groups, (member) => built.get(member))[0]?.total
 */
export function hitGroups<T>(groups: readonly RankedGroup<T>[], hitOf: (member: T) => Hit | undefined): HitGroup[] {
  return groups.map(({ members, ...group }) => ({
    ...group,
    total: members.length,
    hits: members.slice(0, HITS_PER_GROUP).flatMap((member) => hitOf(member) ?? []),
  }));
}
