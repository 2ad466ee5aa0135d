import { nearQuery } from '../search/near-ways';
import { FILTER_KEYS, type SearchQuery } from '../search/query';
import type {
  DateBar,
  Expanded,
  FacetKey,
  FacetValue,
  Hit,
  HitGroup,
  QueryPart,
  Relaxation,
  Repaired,
  SearchResult,
  UnknownWord,
} from '../search/result';
import { clearFilters, removeFilter, withDates, withDueDates, withMarks, withText, withUnit } from './change-search';
import { reportHref, searchHref } from './hrefs';
import { openGroup } from './open-group';
import type { Ignored } from './parse-search';

type HitAnswer = Hit & { readonly url: string };

/** A group names its hits by their ids, or by those of their statements: they stand in `hits`, once each. */
interface GroupAnswer extends Omit<HitGroup, 'hits'> {
  /** The search for all of them, as a plain list; null for what belongs to no group. */
  readonly url: string | null;
  readonly hits: readonly string[];
}

interface FacetAnswer extends Omit<FacetValue, 'children'> {
  readonly children?: readonly FacetAnswer[];
}

interface DateAnswer {
  readonly value: string;
  readonly count: number;
  readonly imprecise: number;
  readonly children?: readonly DateAnswer[];
  readonly quarters?: readonly DateAnswer[];
}

/** `GET /api/v1/search` and `npm run search -- --json`, as API.md gives it. */
export interface SearchAnswer {
  readonly query: {
    readonly text: string;
    readonly readAs: string;
    readonly terms: readonly string[];
    /** The parts of the query, each with the query that is left without it. */
    readonly parts: readonly QueryPart[];
    /** Other wordings that count as what was typed; `nguyen-van=1` turns them off. */
    readonly expanded: readonly Expanded[];
    readonly mended: readonly string[];
    /** What was searched for because the query as typed finds nothing. */
    readonly repaired: Repaired | null;
    /** Words that no report has. */
    readonly unknown: readonly UnknownWord[];
    readonly filters: Readonly<Record<string, readonly string[]>>;
  };
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** With `nhom`: the first three of each group of this page. */
  readonly hits: readonly HitAnswer[];
  /** Only with `nhom=can-bo` or `nhom=huyen`: the groups of this page, the largest first, what belongs to none last. */
  readonly groups?: readonly GroupAnswer[];
  /** Only with `nhom`: how many groups there are; `page` and `pageSize` count them. */
  readonly groupTotal?: number;
  readonly facets: Readonly<Record<FacetKey, readonly FacetAnswer[]>> & {
    readonly 'thoi-gian': readonly DateAnswer[];
    readonly undated: number;
    /** Directives without a due date, the filter by due date apart. */
    readonly withoutDue: number;
    /** Values that a bounded facet does not list. */
    readonly more: Readonly<Partial<Record<FacetKey, number>>>;
  };
  readonly beyond: readonly {
    readonly kind: string;
    readonly total: number;
    readonly url?: string;
    readonly hits: readonly HitAnswer[];
  }[];
  readonly suggestions: readonly { readonly q: string; readonly why: string }[];
  readonly relaxations: readonly { readonly without: string; readonly total: number; readonly url: string }[];
  readonly ignored: readonly Ignored[];
  readonly tookMs: number;
}

/**
 * The engine's result with the addresses of the site put on: the one shape that the HTTP interface and the command
 * line share.
 *
 * @example toAnswer(query, await engine.search(query), ignored).hits[0]?.url
 */
export function toAnswer(query: SearchQuery, result: SearchResult, ignored: readonly Ignored[]): SearchAnswer {
  const withUrl = (hit: Hit): HitAnswer => ({ ...hit, url: hitHref(query, hit) });
  return {
    query: {
      text: query.text,
      readAs: result.readAs,
      terms: result.terms,
      parts: result.parts,
      expanded: result.expanded,
      mended: result.mended.map((each) => each.message),
      repaired: result.repaired,
      unknown: result.unknown,
      filters: chosenFilters(query),
    },
    total: result.total,
    page: result.page,
    pageSize: result.pageSize,
    hits: result.hits.map(withUrl),
    ...(result.groups === null
      ? {}
      : { groups: result.groups.map((each) => groupAnswer(query, each)), groupTotal: result.groupTotal }),
    facets: facetAnswers(result),
    beyond: result.beyond.map((each) => ({
      kind: each.kind,
      total: each.total,
      ...(each.kind === 'spelling' ? { url: searchHref(withMarks(query, 'bo-qua')) } : {}),
      // With other marks the report must be marked with other marks, too.
      hits: each.hits.map((hit) => ({
        ...hit,
        url: hitHref(each.kind === 'spelling' ? withMarks(query, 'bo-qua') : query, hit),
      })),
    })),
    suggestions: result.suggestions.map(({ text, why }) => ({ q: text, why })),
    relaxations: result.relaxations.map((each) => ({
      without: `${each.key}=${each.value}`,
      total: each.total,
      url: searchHref(relaxed(query, each)),
    })),
    ignored,
    tookMs: result.tookMs,
  };
}

function groupAnswer(query: SearchQuery, group: HitGroup): GroupAnswer {
  const all = openGroup(query, group);
  return {
    ...group,
    url: all === null ? null : searchHref(all),
    hits: group.hits.map(({ id, statement }) => statement?.id ?? id),
  };
}

/**
 * Address of a hit: the reading page at its first mark, or at the paragraph of a statement.
 *
 * @example hitHref(query, hit) // '/bao-cao/…?q=ocop#h1'
 */
export function hitHref(query: SearchQuery, hit: Hit): string {
  if (hit.statement !== null) return passageHref(query, hit, hit.statement.paragraph);
  const anchor = hit.hitCount > 0 ? { anchor: 'h1' } : {};
  return reportHref(hit.id, { text: query.text, marks: query.marks, verbatim: query.verbatim, ...anchor });
}

/**
 * Address of one paragraph of a hit, marked.
 *
 * @param paragraph from 0
 * @example passageHref(query, hit, 6) // '/bao-cao/…?q=ocop#p7'
 */
export function passageHref(query: SearchQuery, { id }: Pick<Hit, 'id'>, paragraph: number): string {
  const { text, marks, verbatim } = query;
  return reportHref(id, { text, marks, verbatim, anchor: `p${paragraph + 1}` });
}

/**
 * The search without the one thing that a relaxation drops, or at the neighbouring place or time that it leads to.
 *
 * @example relaxed(query, { key: 'tinh', value: 'lai-chau', label: 'Lai Châu', total: 5 })
 */
export function relaxed(query: SearchQuery, relaxation: Relaxation): SearchQuery {
  const { key, value } = relaxation;
  const near = nearQuery(query, key, value);
  if (near !== null) return near;
  if (relaxation.text !== undefined) return withText(query, relaxation.text);
  if (key === 'q') return withText(query, '');
  if (key === 'tu') return withDates(query, null, query.to);
  if (key === 'den') return withDates(query, query.from, null);
  if (key === 'han-tu') return withDueDates(query, null, query.dueTo);
  if (key === 'han-den') return withDueDates(query, query.dueFrom, null);
  if (key === 'loai') return withUnit(query, 'bao-cao');
  const filter = FILTER_KEYS.find((each) => each === key);
  return filter === undefined ? clearFilters(query) : removeFilter(query, filter, value);
}

/**
 * The filters of a search by their keys, those that are set.
 *
 * @example chosenFilters({ ...EMPTY_QUERY, from: '2022' }) // { tu: ['2022'] }
 */
export function chosenFilters(query: SearchQuery): Record<string, readonly string[]> {
  const filters: Record<string, readonly string[]> = {};
  for (const key of FILTER_KEYS) if (query.filters[key].length > 0) filters[key] = query.filters[key];
  if (query.from !== null) filters.tu = [query.from];
  if (query.to !== null) filters.den = [query.to];
  if (query.dueFrom !== null) filters['han-tu'] = [query.dueFrom];
  if (query.dueTo !== null) filters['han-den'] = [query.dueTo];
  return filters;
}

function facetAnswers(result: SearchResult): SearchAnswer['facets'] {
  const { lists, dates, undated, withoutDue } = result.facets;
  const values = (key: FacetKey) => lists[key].values.map(facetAnswer);
  const more: Partial<Record<FacetKey, number>> = {};
  for (const key of ['can-bo', 'van-ban', 'noi-nhan'] as const) if (lists[key].more > 0) more[key] = lists[key].more;
  return {
    tinh: values('tinh'),
    'tinh-moi': values('tinh-moi'),
    'can-bo': values('can-bo'),
    'chu-de': values('chu-de'),
    'van-ban': values('van-ban'),
    'noi-nhan': values('noi-nhan'),
    loai: values('loai'),
    'thoi-gian': dates.map(dateAnswer),
    undated,
    withoutDue,
    more,
  };
}

function facetAnswer({ children, ...value }: FacetValue): FacetAnswer {
  return children.length === 0 ? value : { ...value, children: children.map(facetAnswer) };
}

function dateAnswer({ value, count, imprecise, children, quarters }: DateBar): DateAnswer {
  const bar = { value, count, imprecise };
  const within = { children: children.map(dateAnswer), quarters: quarters.map(dateAnswer) };
  return children.length === 0 ? bar : { ...bar, ...within };
}
