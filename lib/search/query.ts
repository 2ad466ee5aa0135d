/** What a search finds: whole reports, or statements in them, directives or quotes. */
export const UNITS = ['bao-cao', 'chi-dao', 'trich-dan'] as const;
export type Unit = (typeof UNITS)[number];
export const DEFAULT_UNIT: Unit = 'bao-cao';

/** Filters of a search, by the key of the URL (API.md). The values of one key add up (OR), keys narrow (AND). */
export const FILTER_KEYS = ['tinh', 'tinh-moi', 'huyen', 'xa', 'can-bo', 'chu-de', 'van-ban', 'noi-nhan'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

export const MARK_MODES = ['mac-dinh', 'bo-qua', 'chinh-xac'] as const;
/** `mac-dinh`: a marked word means its own spelling; `bo-qua`: marks are ignored; `chinh-xac`: every word means itself. */
export type MarkMode = (typeof MARK_MODES)[number];

export const SORTS = ['lien-quan', 'moi-nhat', 'cu-nhat'] as const;
export type Sort = (typeof SORTS)[number];

export const PAGE_SIZES = [10, 20, 50, 100] as const;
export type PageSize = (typeof PAGE_SIZES)[number];
export const DEFAULT_PAGE_SIZE: PageSize = 20;

/** At most this many UTF-16 units of the query are read. */
export const MAX_QUERY_LENGTH = 500;

/** Views of a result in groups: by officeholder, by district. The same set. */
export const GROUPINGS = ['can-bo', 'huyen'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which of the two maps the place facet shows: `truoc` as it was before 1 July 2025 (63), `nay` as it is since (34). */
export const PLACE_MAPS = ['truoc', 'nay'] as const;
export type PlaceMap = (typeof PLACE_MAPS)[number];
export const DEFAULT_PLACE_MAP: PlaceMap = 'truoc';

/** Long facets that can be searched within, `tim-can-bo=…`. */
export const SEARCHABLE_FACETS = ['tinh', 'tinh-moi', 'can-bo', 'chu-de', 'van-ban', 'noi-nhan'] as const;
export type SearchableFacet = (typeof SEARCHABLE_FACETS)[number];

/** A search as the engine takes it: everything typed, nothing left of the URL. */
export interface SearchQuery {
  /** As typed, cut to MAX_QUERY_LENGTH. */
  readonly text: string;
  readonly unit: Unit;
  /** `noi-nhan` narrows directives only: see `inUnit`. */
  readonly filters: Readonly<Record<FilterKey, readonly string[]>>;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, inclusive; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Until when a directive is to be done, the same way; directives only. */
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  readonly marks: MarkMode;
  /** Only what was typed: no other wordings, no repair. */
  readonly verbatim: boolean;
  /** null: by relevance with words, newest first without. */
  readonly sort: Sort | null;
  /** null: a plain list. */
  readonly grouping: Grouping | null;
  /** A matter of the page only: no engine asks for it. */
  readonly placeMap: PlaceMap;
  /** From 1. */
  readonly page: number;
  readonly pageSize: PageSize;
  /** Words to find a value in a long facet. */
  readonly facetWords: Readonly<Partial<Record<SearchableFacet, string>>>;
}

export const EMPTY_FILTERS: SearchQuery['filters'] = {
  tinh: [],
  'tinh-moi': [],
  huyen: [],
  xa: [],
  'can-bo': [],
  'chu-de': [],
  'van-ban': [],
  'noi-nhan': [],
};

export const EMPTY_QUERY: SearchQuery = {
  text: '',
  unit: DEFAULT_UNIT,
  filters: EMPTY_FILTERS,
  from: null,
  to: null,
  dueFrom: null,
  dueTo: null,
  marks: 'mac-dinh',
  verbatim: false,
  sort: null,
  grouping: null,
  placeMap: DEFAULT_PLACE_MAP,
  page: 1,
  pageSize: DEFAULT_PAGE_SIZE,
  facetWords: {},
};

/** What of a search decides which words are looked for: a reading page needs no more. */
export type Wording = Pick<SearchQuery, 'text' | 'marks' | 'verbatim'>;

/**
 * The same search for another unit: what only directives have (addressee, due date) is left behind, the rest means
 * something everywhere.
 *
 * @example inUnit({ ...EMPTY_QUERY, unit: 'chi-dao', dueTo: '2022' }, 'bao-cao').dueTo // null
 */
export function inUnit(query: SearchQuery, unit: Unit): SearchQuery {
  if (unit === 'chi-dao') return { ...query, unit };
  const { 'noi-nhan': _, ...facetWords } = query.facetWords;
  return { ...query, unit, filters: { ...query.filters, 'noi-nhan': [] }, dueFrom: null, dueTo: null, facetWords };
}
