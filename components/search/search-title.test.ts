import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY } from '@/lib/search/query';
import { searchTitle } from './search-title';

describe('searchTitle', () => {
  it('carries the query and the count', () => {
    expect(searchTitle({ ...EMPTY_QUERY, text: 'thích ứng an toàn' }, 12)).toBe('thích ứng an toàn: 12 báo cáo');
    expect(searchTitle({ ...EMPTY_QUERY, text: 'ocop', page: 3 }, 1234)).toBe('ocop: 1.234 báo cáo, trang 3');
    expect(searchTitle({ ...EMPTY_QUERY, text: 'abc' }, 0)).toBe('abc: không có báo cáo nào');
  });

  it('carries the count alone where only filters narrow', () => {
    expect(searchTitle({ ...EMPTY_QUERY, from: '2022' }, 4)).toBe('4 báo cáo');
  });

  it('leaves the plain front page its own title', () => {
    expect(searchTitle(EMPTY_QUERY, 31)).toBeNull();
  });

  it('cuts a long query', () => {
    expect(searchTitle({ ...EMPTY_QUERY, text: 'nông thôn '.repeat(50) }, 1)?.length).toBeLessThan(90);
  });
});
