import { describe, expect, it } from 'vitest';
import { EMPTY_FILTERS, EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';
import type { FacetKey, Facets } from '@/lib/search/result';
import { chipGroups } from './chips';

const list = (values: Facets['lists'][FacetKey]['values'] = []) => ({ values, more: 0 });
const facets: Facets = {
  lists: {
    ...{ tinh: list(), 'tinh-moi': list(), 'van-ban': list(), 'noi-nhan': list(), loai: list(), 'can-bo': list() },
    'chu-de': list([{ value: 'ocop', label: 'OCOP', note: null, count: 0, selected: true, children: [] }]),
  },
  dates: [],
  undated: 0,
  withoutDue: 0,
};
const query: SearchQuery = {
  ...EMPTY_QUERY,
  text: 'sao',
  filters: {
    ...EMPTY_FILTERS,
    huyen: ['lai-chau.than-uyen'],
    tinh: ['hue'],
    'tinh-moi': ['tuyen-quang'],
    'chu-de': ['ocop'],
    'can-bo': ['ai-do'],
  },
  from: '2022',
  page: 3,
};

describe('chipGroups', () => {
  it('names every chosen filter under its facet, the dates last', () => {
    const said = chipGroups(query, facets).map(
      ({ title, chips }) => `${title} = ${chips.map(({ name, label }) => `${name}: ${label}`).join(' + ')}`,
    );
    expect(said).toEqual([
      'Địa phương = Tỉnh: Huế + Huyện: huyện Than Uyên, Lai Châu',
      'Địa phương hiện nay = Tỉnh hiện nay: Tuyên Quang',
      'Cán bộ = Cán bộ: ai-do',
      'Chủ đề = Chủ đề: OCOP',
      'Thời gian = Thời gian: từ năm 2022',
    ]);
  });

  it('takes off one filter and begins again at page 1', () => {
    const province = chipGroups(query, facets)[0]?.chips[0];
    expect(province?.without.filters.tinh).toEqual([]);
    expect(province?.without.filters.huyen).toEqual(['lai-chau.than-uyen']);
    expect(province?.without.page).toBe(1);
  });

  it('is empty where nothing narrows', () => {
    expect(chipGroups(EMPTY_QUERY, facets)).toEqual([]);
  });
});
