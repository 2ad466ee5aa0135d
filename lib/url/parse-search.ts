import { communeNow, district, oldProvince, provinceNow } from '../places/lookup';
import { spanOf } from '../search/facets/date-span';
import {
  EMPTY_FILTERS,
  EMPTY_QUERY,
  FILTER_KEYS,
  type FilterKey,
  GROUPINGS,
  inUnit,
  MARK_MODES,
  MAX_QUERY_LENGTH,
  PAGE_SIZES,
  PLACE_MAPS,
  SEARCHABLE_FACETS,
  type SearchableFacet,
  type SearchQuery,
  SORTS,
  UNITS,
} from '../search/query';
import { SILENT_KEYS } from './keys';
import { parseDate } from './parse-date';

/** A part of the URL that was not used, and why, in Vietnamese. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
  readonly why: string;
}

export interface ParsedSearch {
  readonly query: SearchQuery;
  readonly ignored: readonly Ignored[];
}

/** Slugs as this project writes them: lower-case ASCII words joined by hyphens and dots. */
const SLUG = /^[a-z0-9][a-z0-9.-]{0,199}$/;
const MAX_PAGE = 100_000;
/** Every link of a page repeats the filters: with thousands of values it would grow by their square. */
const MAX_VALUES = 50;
const MAX_TOLD = 50;
const MAX_TOLD_LENGTH = 100;

/** Why a value of this filter cannot be one, or null when it can. */
const REFUSALS: Readonly<Record<FilterKey, (slug: string) => string | null>> = {
  tinh: (slug) => (oldProvince(slug) ? null : 'Không có tỉnh này trước ngày 1/7/2025.'),
  'tinh-moi': (slug) => (provinceNow(slug) ? null : 'Không có tỉnh này từ ngày 1/7/2025.'),
  huyen: (slug) => (district(slug) ? null : 'Không có huyện này.'),
  xa: (slug) => (communeNow(slug) ? null : 'Không có xã này từ ngày 1/7/2025.'),
  // Whether anybody has such a slug is the index's business: a search that finds nothing says so.
  'can-bo': (slug) => (SLUG.test(slug) ? null : 'Không đọc được tên cán bộ trong địa chỉ.'),
  'chu-de': (slug) => (SLUG.test(slug) ? null : 'Không có chủ đề này.'),
  'van-ban': (slug) => (SLUG.test(slug) ? null : 'Không đọc được văn bản trong địa chỉ.'),
  'noi-nhan': (slug) => (SLUG.test(slug) ? null : 'Không đọc được nơi nhận trong địa chỉ.'),
};

/** What the reading of one URL gathers. */
class Reading {
  query: SearchQuery = EMPTY_QUERY;
  readonly ignored: Ignored[] = [];
  readonly filters = new Map<FilterKey, Set<string>>();
  private readonly seen = new Set<string>();

  ignore(key: string, value: string, why: string): void {
    if (this.ignored.length >= MAX_TOLD) return;
    this.ignored.push({ key: cut(key), value: cut(value), why });
  }

  /** The first value of a key that takes one; further ones are told. */
  once(key: string, value: string): boolean {
    if (!this.seen.has(key)) {
      this.seen.add(key);
      return true;
    }
    this.ignore(key, value, 'Chỉ dùng giá trị đầu tiên.');
    return false;
  }
}

/**
 * Reads the keys of a search from pairs of a URL. Whatever cannot be read is told in `ignored` and left out; nothing
 * a visitor can type throws.
 *
 * @example parseSearch(new URLSearchParams('q=ocop&tinh=lai-chau')).query.filters.tinh // ['lai-chau']
 */
export function parseSearch(pairs: Iterable<readonly [key: string, value: string]>): ParsedSearch {
  const reading = new Reading();
  for (const [key, raw] of pairs) readPair(reading, key, cleanText(raw));
  const filters = { ...EMPTY_FILTERS };
  for (const [key, values] of reading.filters) filters[key] = [...values].sort();
  reading.query = { ...reading.query, filters };
  orderDates(reading, 'from', 'to', 'tu');
  orderDates(reading, 'dueFrom', 'dueTo', 'han-tu');
  leaveToDirectives(reading);
  return { query: reading.query, ignored: reading.ignored };
}

function readPair(reading: Reading, key: string, value: string): void {
  if (SILENT_KEYS.has(key)) return;
  // An empty field of the form says nothing.
  if (value === '') return;
  const filter = FILTER_KEYS.find((each) => each === key);
  if (filter !== undefined) {
    readFilter(reading, filter, value.toLowerCase());
    return;
  }
  const facet = SEARCHABLE_FACETS.find((each) => `tim-${each}` === key);
  if (facet !== undefined) {
    readFacetWords(reading, facet, value);
    return;
  }
  const read = SINGLE_KEYS.get(key);
  if (read !== undefined) {
    if (reading.once(key, value)) read(reading, value, key);
    return;
  }
  reading.ignore(key, value, 'Không phải khóa tìm kiếm.');
}

function readFilter(reading: Reading, key: FilterKey, slug: string): void {
  const refusal = REFUSALS[key](slug);
  if (refusal !== null) {
    reading.ignore(key, slug, refusal);
    return;
  }
  const values = reading.filters.get(key) ?? new Set();
  if (values.size >= MAX_VALUES && !values.has(slug)) {
    reading.ignore(key, slug, `Mỗi bộ lọc dùng nhiều nhất ${MAX_VALUES} giá trị.`);
    return;
  }
  reading.filters.set(key, values.add(slug));
}

function readFacetWords(reading: Reading, facet: SearchableFacet, value: string): void {
  if (!reading.once(`tim-${facet}`, value)) return;
  const facetWords = { ...reading.query.facetWords, [facet]: value.slice(0, MAX_TOLD_LENGTH) };
  reading.query = { ...reading.query, facetWords };
}

type ReadSingle = (reading: Reading, value: string, key: string) => void;

const SINGLE_KEYS: ReadonlyMap<string, ReadSingle> = new Map<string, ReadSingle>([
  ['q', readText],
  ['loai', oneOf(UNITS, 'unit')],
  ['tu', (reading, value, key) => readDate(reading, value, key, 'from')],
  ['den', (reading, value, key) => readDate(reading, value, key, 'to')],
  ['han-tu', (reading, value, key) => readDate(reading, value, key, 'dueFrom')],
  ['han-den', (reading, value, key) => readDate(reading, value, key, 'dueTo')],
  ['dau', oneOf(MARK_MODES, 'marks')],
  ['nguyen-van', readVerbatim],
  ['sap-xep', oneOf(SORTS, 'sort')],
  ['nhom', oneOf(GROUPINGS, 'grouping')],
  ['ban-do', oneOf(PLACE_MAPS, 'placeMap')],
  ['trang', readPage],
  ['co', readPageSize],
]);

/** Every key that `parseSearch` reads: what the HTTP interface documents. */
export const SEARCH_KEYS: readonly string[] = [
  ...SINGLE_KEYS.keys(),
  ...FILTER_KEYS,
  ...SEARCHABLE_FACETS.map((facet) => `tim-${facet}`),
];

function readText(reading: Reading, value: string): void {
  if (value.length > MAX_QUERY_LENGTH) {
    reading.ignore('q', value, `Chỉ đọc ${MAX_QUERY_LENGTH} ký tự đầu của câu tìm.`);
  }
  reading.query = { ...reading.query, text: cleanText(wholeWords(value)) };
}

/** Cut to the length that is read; half a word would find nothing. */
function wholeWords(value: string): string {
  if (value.length <= MAX_QUERY_LENGTH) return value;
  const cut = value.slice(0, MAX_QUERY_LENGTH);
  const blank = value[MAX_QUERY_LENGTH] === ' ' ? MAX_QUERY_LENGTH : cut.lastIndexOf(' ');
  return blank > MAX_QUERY_LENGTH / 2 ? cut.slice(0, blank) : cut;
}

type DateEnd = 'from' | 'to' | 'dueFrom' | 'dueTo';

function readDate(reading: Reading, value: string, key: string, end: DateEnd): void {
  const date = parseDate(value);
  if (date === null) {
    reading.ignore(key, value, 'Không phải ngày, tháng hay năm có thật.');
    return;
  }
  reading.query = { ...reading.query, [end]: date };
}

/** An end before the beginning means the two were typed the other way round. */
function orderDates(reading: Reading, first: DateEnd, last: DateEnd, key: string): void {
  const { [first]: from, [last]: to } = reading.query;
  if (from === null || to === null || spanOf(from).from <= spanOf(to).to) return;
  reading.query = { ...reading.query, [first]: to, [last]: from };
  reading.ignore(key, from, 'Ngày đầu sau ngày cuối: đã đổi chỗ hai ngày.');
}

/** Reports and quotes have no addressee and are never due: what was asked of directives is told and left out. */
function leaveToDirectives(reading: Reading): void {
  const { unit, filters, dueFrom, dueTo, facetWords } = reading.query;
  if (unit === 'chi-dao') return;
  const asked: (readonly [key: string, value: string | null | undefined])[] = [
    ...filters['noi-nhan'].map((slug) => ['noi-nhan', slug] as const),
    ['han-tu', dueFrom],
    ['han-den', dueTo],
    ['tim-noi-nhan', facetWords['noi-nhan']],
  ];
  for (const [key, value] of asked) if (value) reading.ignore(key, value, 'Chỉ dùng khi tìm chỉ đạo (loai=chi-dao).');
  reading.query = inUnit(reading.query, unit);
}

function oneOf<K extends 'unit' | 'marks' | 'sort' | 'grouping' | 'placeMap'>(
  values: readonly NonNullable<SearchQuery[K]>[],
  field: K,
): ReadSingle {
  return (reading, value, key) => {
    const found = values.find((each) => each === value);
    if (found === undefined) {
      reading.ignore(key, value, 'Không có lựa chọn này.');
      return;
    }
    reading.query = { ...reading.query, [field]: found };
  };
}

function readVerbatim(reading: Reading, value: string, key: string): void {
  if (value === '1') reading.query = { ...reading.query, verbatim: true };
  else if (value !== '0') reading.ignore(key, value, 'Không có lựa chọn này.');
}

function readPage(reading: Reading, value: string, key: string): void {
  const page = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (page < 1 || page > MAX_PAGE) {
    reading.ignore(key, value, 'Số trang không đọc được.');
    return;
  }
  reading.query = { ...reading.query, page };
}

function readPageSize(reading: Reading, value: string, key: string): void {
  const pageSize = PAGE_SIZES.find((each) => String(each) === value);
  if (pageSize === undefined) {
    reading.ignore(key, value, `Cỡ trang là ${PAGE_SIZES.join(', ')}.`);
    return;
  }
  reading.query = { ...reading.query, pageSize };
}

/** NFC, no lone surrogates, controls as spaces, one space between words. */
function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function cut(text: string): string {
  return text.length <= MAX_TOLD_LENGTH ? text : `${text.slice(0, MAX_TOLD_LENGTH - 1).toWellFormed()}…`;
}
