import { describe, expect, it } from 'vitest';
import { EMPTY_FILTERS, EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';
import type { Facet, Facets } from '@/lib/search/result';
import { filterSentence } from './filter-sentence';

const NONE: Facet = { values: [], more: 0 };
const OCOP: Facet = {
  values: [{ value: 'ocop', label: 'OCOP', note: null, count: 1, selected: true, children: [] }],
  more: 0,
};
const FACETS: Facets = {
  lists: {
    tinh: NONE,
    'tinh-moi': NONE,
    'can-bo': NONE,
    'chu-de': OCOP,
    'van-ban': NONE,
    'noi-nhan': NONE,
    loai: NONE,
  },
  dates: [],
  undated: 0,
  withoutDue: 0,
};
const say = (filters: Partial<SearchQuery['filters']>, rest: Partial<SearchQuery> = {}) =>
  filterSentence({ ...EMPTY_QUERY, ...rest, filters: { ...EMPTY_FILTERS, ...filters } }, FACETS);

describe('the filters in words', () => {
  it('say nothing where there is none', () => {
    expect(say({})).toBeNull();
  });

  it('name places with their type, topics, and the time last', () => {
    expect(say({ tinh: ['lai-chau'], 'chu-de': ['ocop'] }, { from: '2022' })).toBe(
      'lọc theo tỉnh Lai Châu, chủ đề OCOP, từ năm 2022',
    );
  });

  it('join what adds up, the two levels of a place too', () => {
    expect(say({ tinh: ['ha-noi'], huyen: ['lai-chau.than-uyen'], 'tinh-moi': ['tuyen-quang'] })).toBe(
      'lọc theo thành phố Hà Nội hoặc huyện Than Uyên, tỉnh Tuyên Quang hiện nay',
    );
  });
});
