import { describe, expect, it } from 'vitest';
import { EMPTY_FILTERS, EMPTY_QUERY, type SearchQuery } from '../search/query';
import { EXPORT_FORMATS, exportHref, parseExport } from './export-address';
import { feedHref, parseFeed } from './feed-address';
import { wholeSearch } from './whole-search';

const QUERY: SearchQuery = {
  ...EMPTY_QUERY,
  text: 'nông thôn mới',
  unit: 'chi-dao',
  filters: { ...EMPTY_FILTERS, tinh: ['lai-chau'], 'noi-nhan': ['cac-xa'] },
  dueTo: '2022',
  sort: 'cu-nhat',
  grouping: 'huyen',
  placeMap: 'nay',
  page: 7,
  pageSize: 50,
  facetWords: { 'can-bo': 'lo' },
};
const pairs = (href: string) => new URL(href, 'http://x').searchParams;

describe('the address of an export', () => {
  it.each(EXPORT_FORMATS)('as %s leads to the whole of the same search', (format) => {
    expect(parseExport(pairs(exportHref(QUERY, format)))).toEqual({ query: wholeSearch(QUERY), format, ignored: [] });
  });

  it('is JSON unless something else is asked for, and says what it cannot be', () => {
    expect(parseExport([]).format).toBe('json');
    expect(parseExport([['dinh-dang', ' CSV ']]).format).toBe('csv');
    expect(parseExport([['dinh-dang', 'xlsx']])).toMatchObject({ format: 'json', ignored: [{ key: 'dinh-dang' }] });
  });
});

describe('the address of a feed', () => {
  it('leads to the same search, newest first', () => {
    expect(parseFeed(pairs(feedHref(QUERY)))).toEqual({ ...wholeSearch(QUERY), sort: 'moi-nhat' });
    expect(feedHref(EMPTY_QUERY)).toBe('/feed.xml');
    expect(feedHref(parseFeed(pairs(feedHref(QUERY))))).toBe(feedHref(QUERY));
  });
});
