import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_FILTERS, EMPTY_QUERY, type SearchQuery } from '../search/query';
import { carriedSearch } from './carried-search';
import { hitAnchor, listHref, readingHref } from './hrefs';
import { parseReading } from './reading-address';

const REPORT = { id: 'bao-cao-1', statement: null };
const LAI_CHAU = { ...EMPTY_FILTERS, tinh: ['lai-chau'] };
const pairsOf = (href: string) => new URL(href, 'http://a.vn').searchParams;

describe('the link from a result to its report', () => {
  it('is as short as the words where nothing else is asked for', () => {
    expect(readingHref(REPORT, { ...EMPTY_QUERY, text: 'ocop', page: 3 }, 'h1')).toBe('/bao-cao/bao-cao-1?q=ocop#h1');
    expect(readingHref(REPORT, { ...EMPTY_QUERY, sort: 'moi-nhat', pageSize: 50 })).toBe('/bao-cao/bao-cao-1');
  });

  it('carries filters, order, unit and page size, not the page and not the words within facets', () => {
    const query: SearchQuery = {
      ...EMPTY_QUERY,
      text: 'xã',
      filters: LAI_CHAU,
      from: '2021',
      sort: 'cu-nhat',
      page: 4,
      pageSize: 10,
      facetWords: { 'can-bo': 'lo' },
    };
    expect(readingHref(REPORT, query)).toBe('/bao-cao/bao-cao-1?q=x%C3%A3&tinh=lai-chau&tu=2021&sap-xep=cu-nhat&co=10');
  });

  it('says which statement it is, where statements are searched', () => {
    const statement = { id: 'bao-cao-1', statement: { paragraph: 6, start: 120 } };
    const query: SearchQuery = { ...EMPTY_QUERY, text: 'xã', unit: 'chi-dao' };
    const href = readingHref(statement, query, 'p7');
    expect(href).toBe('/bao-cao/bao-cao-1?q=x%C3%A3&loai=chi-dao&loi=7.120#p7');
    expect(parseReading(pairsOf(href))).toMatchObject({ search: query, statement: statement.statement });
    expect(hitAnchor(statement)).toBe('kq-bao-cao-1-7.120');
  });

  it('keeps the page of a list in groups, where a report may stand more than once', () => {
    const query: SearchQuery = { ...EMPTY_QUERY, text: 'xã', grouping: 'can-bo', page: 2 };
    expect(pairsOf(readingHref(REPORT, query)).get('trang')).toBe('2');
  });

  it('carries the words alone where the filters are beyond all measure: a list repeats them hundreds of times', () => {
    const many = Array.from({ length: 50 }, (_, i) => `nguyen-van-mot-nguoi-co-ten-rat-dai-${i}-0a1b`);
    const query: SearchQuery = { ...EMPTY_QUERY, text: 'xã', filters: { ...EMPTY_FILTERS, 'can-bo': many } };
    expect(readingHref(REPORT, query)).toBe('/bao-cao/bao-cao-1?q=x%C3%A3');
    expect(readingHref(REPORT, { ...query, text: '' })).toBe('/bao-cao/bao-cao-1');
  });

  it('leads back to the card in the list', () => {
    expect(listHref({ ...EMPTY_QUERY, text: 'ocop', page: 2 }, REPORT)).toBe('/?q=ocop&trang=2#kq-bao-cao-1');
  });
});

describe('the address of a reading page', () => {
  it('is read back as the search one came from', () => {
    const query: SearchQuery = { ...EMPTY_QUERY, text: 'xã', filters: LAI_CHAU, sort: 'moi-nhat', pageSize: 50 };
    expect(parseReading(pairsOf(readingHref(REPORT, { ...query, page: 7 })))).toEqual({
      search: query,
      statement: null,
      wording: { text: 'xã', marks: 'mac-dinh', verbatim: false },
      within: false,
    });
  });

  it('marks the words looked for in the report alone, and keeps the search', () => {
    const address = parseReading(new URLSearchParams('q=ocop&tinh=lai-chau&dau=bo-qua&tim= chè  shan '));
    expect(address.search).toMatchObject({ text: 'ocop', filters: LAI_CHAU });
    expect(address).toMatchObject({ wording: { text: 'chè shan', marks: 'bo-qua' }, within: true });
  });

  it('falls back to the words of the search where the field was sent empty or unchanged', () => {
    for (const tim of ['', '%20', 'ocop']) {
      expect(parseReading(new URLSearchParams(`q=ocop&tim=${tim}`))).toMatchObject({
        wording: { text: 'ocop' },
        within: false,
      });
    }
  });

  it('knows no search where the address carries none', () => {
    for (const address of ['', 'tim=xã', 'sap-xep=moi-nhat&co=50', 'doan=7&trich=gắn', 'tinh=khong-co']) {
      expect(parseReading(new URLSearchParams(address)).search, address).toBeNull();
    }
  });

  it('never throws, and what it reads is carried on as it is', () => {
    const key = fc.constantFrom('q', 'tim', 'loi', 'loai', 'tinh', 'tu', 'nhom', 'trang', 'dau', 'x');
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('xã', 'chi-dao', '7.120', '0.1', 'lai-chau', '2021', 'can-bo', '3', 'bo-qua'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 8 }), (pairs) => {
        const { search, statement } = parseReading(pairs);
        if (search === null) return;
        const carried = carriedSearch(search, statement);
        const again = parseReading(carried);
        expect(again.search === null ? '' : String(carriedSearch(again.search, again.statement))).toBe(String(carried));
      }),
    );
  });
});
