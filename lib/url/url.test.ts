import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_FILTERS,
  EMPTY_QUERY,
  FILTER_KEYS,
  GROUPINGS,
  inUnit,
  MARK_MODES,
  PAGE_SIZES,
  PLACE_MAPS,
  type SearchQuery,
  SORTS,
  UNITS,
} from '../search/query';
import {
  asList,
  clearFilters,
  filterCount,
  removeFilter,
  toggleFilter,
  withDates,
  withDueDates,
  withPage,
  withSort,
  withText,
  withUnit,
} from './change-search';
import { formatSearch } from './format-search';
import { reportHref, searchHref } from './hrefs';
import { parseDate } from './parse-date';
import { parseSearch } from './parse-search';
import { toggleHrefs } from './toggle-hrefs';

const read = (text: string) => parseSearch(new URLSearchParams(text));

const sorted = (values: readonly string[]) => fc.subarray([...values]).map((chosen) => [...chosen].sort());
const someQuery: fc.Arbitrary<SearchQuery> = fc
  .record({
    unit: fc.constantFrom(...UNITS),
    text: fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => read(`q=${encodeURIComponent(text)}`).query.text),
    filters: fc.record({
      tinh: sorted(['lai-chau', 'hue', 'ho-chi-minh']),
      huyen: sorted(['lai-chau.than-uyen', 'tien-giang.thi-xa-cai-lay', 'ho-chi-minh.quan-1']),
      'tinh-moi': sorted(['tuyen-quang', 'vinh-long']),
      xa: sorted(['tuyen-quang.chiem-hoa']),
      'can-bo': sorted(['nguyen-tang-huong-hoa-1a2b']),
      'chu-de': sorted(['ocop', 'covid-19']),
      'van-ban': sorted(['1083-qd-hu']),
      'noi-nhan': sorted(['uy-ban-nhan-dan-huyen', 'cac-xa']),
    }),
    from: fc.constantFrom(null, '2021', '2021-02', '2021-02-28'),
    to: fc.constantFrom(null, '2022', '2022-12', '2022-12-31'),
    dueFrom: fc.constantFrom(null, '2021', '2021-02', '2021-02-28'),
    dueTo: fc.constantFrom(null, '2022', '2022-12', '2022-12-31'),
    marks: fc.constantFrom(...MARK_MODES),
    verbatim: fc.boolean(),
    sort: fc.constantFrom(null, ...SORTS),
    grouping: fc.constantFrom(null, ...GROUPINGS),
    placeMap: fc.constantFrom(...PLACE_MAPS),
    page: fc.integer({ min: 1, max: 500 }),
    pageSize: fc.constantFrom(...PAGE_SIZES),
    facetWords: fc.constantFrom(
      {},
      { 'can-bo': 'lò văn' },
      { tinh: 'lai', 'chu-de': 'nong thon', 'noi-nhan': 'ủy ban' },
    ),
  })
  // What only directives have stands in no address of another unit.
  .map((query) => inUnit(query, query.unit));

describe('toggleHrefs', () => {
  const values = [
    'ocop',
    'hue',
    'lai-chau',
    'lai-chau.than-uyen',
    'vinh-long',
    'tuyen-quang.chiem-hoa',
    'A&B',
    'ký tự',
    '',
  ];

  it('writes the addresses that are made one by one, whatever is searched and chosen', () => {
    const words = fc.constantFrom('', 'ocop', 'gia-tri', 'giá trị');
    fc.assert(
      fc.property(someQuery, words, fc.boolean(), fc.constantFrom(...FILTER_KEYS), (query, text, bare, key) => {
        const asked = { ...query, text, filters: bare ? EMPTY_FILTERS : query.filters };
        for (const value of values) {
          expect(toggleHrefs(asked, key)(value)).toBe(searchHref(toggleFilter(asked, key, value)));
        }
      }),
    );
  });
});

describe('URL and query', () => {
  it('lead to each other: query → URL → query', () => {
    fc.assert(
      fc.property(someQuery, (query) => {
        expect(parseSearch(formatSearch(query))).toEqual({ query, ignored: [] });
      }),
    );
  });

  it('are stable for anything in the address: URL → query → URL → query → the same URL', () => {
    const key = fc.constantFrom(
      'q',
      'tinh',
      'huyen',
      'tu',
      'den',
      'trang',
      'co',
      'dau',
      'nguyen-van',
      'loai',
      '__proto__',
      'x',
      'tim-can-bo',
      'tim-tinh',
      'nhom',
      'ban-do',
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('lai-chau', '2022', '31/02/2022', '5', 'bo-qua'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 8 }), (pairs) => {
        const once = String(formatSearch(parseSearch(pairs).query));
        expect(String(formatSearch(read(once).query))).toBe(once);
        expect(read(once).ignored).toEqual([]);
      }),
    );
  });

  it('does not care for order and repeats of filters', () => {
    const one = read('tinh=lai-chau&chu-de=ocop&tinh=hue').query;
    expect(read('chu-de=ocop&tinh=hue&tinh=lai-chau&tinh=hue').query).toEqual(one);
  });

  it('gives the bare site for an empty form', () => {
    expect(searchHref(read('q=&tu=&den=').query)).toBe('/');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['tinh=atlantis', 'tinh'],
    ['huyen=lai-chau', 'huyen'],
    ['tu=31/02/2022', 'tu'],
    ['tu=2022-13', 'tu'],
    ['trang=0', 'trang'],
    ['trang=-1', 'trang'],
    ['co=7', 'co'],
    ['dau=x', 'dau'],
    ['sap-xep=x', 'sap-xep'],
    ['loai=bai-bao', 'loai'],
    ['noi-nhan=cac-xa', 'noi-nhan'],
    ['han-tu=2022', 'han-tu'],
    ['tim-noi-nhan=xa', 'tim-noi-nhan'],
    ['nhom=xa', 'nhom'],
    ['la=1', 'la'],
    ['__proto__=1', '__proto__'],
    ['constructor=1', 'constructor'],
  ])('%s is told and left out', (text, key) => {
    const { query, ignored } = read(`q=ocop&${text}`);
    expect(query).toEqual({ ...EMPTY_QUERY, text: 'ocop' });
    expect(ignored).toMatchObject([{ key }]);
    expect(ignored[0]?.why).not.toBe('');
  });

  it('cuts a query of 10,000 characters to 500 and says so', () => {
    const { query, ignored } = read(`q=${'a'.repeat(10_000)}`);
    expect(query.text).toHaveLength(500);
    expect(ignored).toMatchObject([{ key: 'q' }]);
    expect(ignored[0]?.value.length).toBeLessThanOrEqual(100);
  });

  it('tells a second query and keeps the first', () => {
    expect(read('q=một&q=hai')).toMatchObject({ query: { text: 'một' }, ignored: [{ key: 'q', value: 'hai' }] });
  });
});

describe('dates as people type them', () => {
  it.each([
    ['2022', '2022'],
    ['2022-3', '2022-03'],
    ['2024-02-29', '2024-02-29'],
    ['13/12/2022', '2022-12-13'],
    ['5/6/2019', '2019-06-05'],
    ['12/2022', '2022-12'],
    ['29/02/2023', null],
    ['2022-00', null],
    ['hôm qua', null],
    ['', null],
  ])('%s → %s', (text, wanted) => {
    expect(parseDate(text)).toBe(wanted);
  });
});

describe('changes of a search', () => {
  const query = { ...EMPTY_QUERY, page: 3 };

  it('start again at page 1, but for the page itself', () => {
    expect(toggleFilter(query, 'chu-de', 'ocop').page).toBe(1);
    expect(withPage(query, 4).page).toBe(4);
  });

  it('toggle a value on and off', () => {
    const on = toggleFilter(query, 'chu-de', 'ocop');
    expect(on.filters['chu-de']).toEqual(['ocop']);
    expect(toggleFilter(on, 'chu-de', 'ocop').filters['chu-de']).toEqual([]);
  });

  it('narrow from a province to its district, and widen back', () => {
    const province = toggleFilter(toggleFilter(query, 'tinh', 'lai-chau'), 'tinh', 'hue');
    const district = toggleFilter(province, 'huyen', 'lai-chau.than-uyen');
    expect(district.filters).toMatchObject({ tinh: ['hue'], huyen: ['lai-chau.than-uyen'] });
    expect(toggleFilter(district, 'tinh', 'lai-chau').filters).toMatchObject({ tinh: ['hue', 'lai-chau'], huyen: [] });
  });

  it('count filters, the dates as one, and clear them all', () => {
    const narrowed = withDates(toggleFilter(query, 'tinh', 'hue'), '2022', '2023');
    expect(filterCount(narrowed)).toBe(2);
    expect(filterCount(removeFilter(narrowed, 'tinh', 'hue'))).toBe(1);
    expect(clearFilters(narrowed)).toMatchObject({ filters: EMPTY_FILTERS, from: null, to: null });
  });
});

describe('a search that asks for nothing', () => {
  const all = '/?sap-xep=moi-nhat';

  it('is the list of everything, not the home page, however it came about', () => {
    const topic = toggleFilter(EMPTY_QUERY, 'chu-de', 'ocop');
    expect(searchHref(removeFilter(topic, 'chu-de', 'ocop'))).toBe(all);
    expect(searchHref(clearFilters(withDates(topic, '2022', null)))).toBe(all);
    expect(searchHref(withDates({ ...EMPTY_QUERY, to: '2022' }, null, null))).toBe(all);
    expect(searchHref(withText({ ...EMPTY_QUERY, text: 'ocop' }, ''))).toBe(all);
    expect(searchHref(withPage({ ...EMPTY_QUERY, page: 2 }, 1))).toBe(all);
    expect(searchHref(asList(EMPTY_QUERY))).toBe(all);
    expect(asList(topic)).toBe(topic);
  });

  it('forgets its order as soon as something is asked for', () => {
    const list = asList(EMPTY_QUERY);
    expect(searchHref(toggleFilter(list, 'chu-de', 'ocop'))).toBe('/?chu-de=ocop');
    expect(searchHref(withText(list, 'ocop'))).toBe('/?q=ocop');
    expect(searchHref(withPage(list, 2))).toBe('/?sap-xep=moi-nhat&trang=2');
    expect(searchHref(withSort(list, 'cu-nhat'))).toBe('/?sap-xep=cu-nhat');
    expect(searchHref(withSort({ ...EMPTY_QUERY, text: 'ocop' }, 'moi-nhat'))).toBe('/?q=ocop&sap-xep=moi-nhat');
  });

  it('is never the bare address, and reads back as it is', () => {
    fc.assert(
      fc.property(someQuery, (query) => {
        for (const each of [clearFilters(query), withText(query, ''), withPage(query, 1), withSort(query, null)]) {
          expect(searchHref(each)).not.toBe('/');
          expect(parseSearch(formatSearch(each)).query).toEqual(each);
        }
      }),
    );
  });
});

describe('addresses', () => {
  it('carry the words to the report and nothing that is a default', () => {
    expect(reportHref('a', { text: 'huyện ủy', marks: 'mac-dinh', anchor: 'h1' })).toBe(
      '/bao-cao/a?q=huy%E1%BB%87n+%E1%BB%A7y#h1',
    );
    expect(reportHref('a', { marks: 'bo-qua' })).toBe('/bao-cao/a');
  });
});

describe('what only directives have', () => {
  it('is told and left out where reports or quotes are searched, wherever it stands in the address', () => {
    for (const unit of ['bao-cao', 'trich-dan']) {
      const { query, ignored } = read(`han-den=2022&noi-nhan=cac-xa&loai=${unit}`);
      expect(query).toMatchObject({ filters: EMPTY_FILTERS, dueTo: null });
      expect(ignored.map(({ key }) => key)).toEqual(['noi-nhan', 'han-den']);
    }
    const { query, ignored } = read('han-den=31/3/2022&noi-nhan=cac-xa&loai=chi-dao');
    expect(query).toMatchObject({ unit: 'chi-dao', dueTo: '2022-03-31', filters: { 'noi-nhan': ['cac-xa'] } });
    expect(ignored).toEqual([]);
  });

  it('stays behind when another unit is chosen; places and words go along', () => {
    const { query } = read('q=ocop&loai=chi-dao&noi-nhan=cac-xa&han-tu=2022&tinh=hue&trang=3');
    expect(searchHref(withUnit(query, 'bao-cao'))).toBe('/?q=ocop&tinh=hue');
    expect(searchHref(withUnit(query, 'trich-dan'))).toBe('/?q=ocop&loai=trich-dan&tinh=hue');
    expect(searchHref(withDueDates(query, null, '2023'))).toBe(
      '/?q=ocop&loai=chi-dao&tinh=hue&noi-nhan=cac-xa&han-den=2023',
    );
  });
});
