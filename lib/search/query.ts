/** Filters of a search, by the key of the URL (API.md). The values of one key add up (OR), keys narrow (AND). */
export const FILTER_KEYS = ['tinh', 'tinh-moi', 'huyen', 'xa', 'can-bo', 'chu-de', 'van-ban'] as const;
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
export const SEARCHABLE_FACETS = ['tinh', 'tinh-moi', 'can-bo', 'chu-de', 'van-ban'] as const;
export type SearchableFacet = (typeof SEARCHABLE_FACETS)[number];

/** A search as the engine takes it: everything typed, nothing left of the URL. */
export interface SearchQuery {
  /** As typed, cut to MAX_QUERY_LENGTH. */
  readonly text: string;
  readonly filters: Readonly<Record<FilterKey, readonly string[]>>;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, inclusive; null: open. */
  readonly from: string | null;
  readonly to: string | null;
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
};

export const EMPTY_QUERY: SearchQuery = {
  text: '',
  filters: EMPTY_FILTERS,
  from: null,
  to: null,
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
