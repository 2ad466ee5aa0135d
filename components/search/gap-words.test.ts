import { describe, expect, it } from 'vitest';
import { EMPTY_FILTERS, EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';
import { gapWords } from './gap-words';

const words = (filters: Partial<SearchQuery['filters']>, from: string | null = null, to: string | null = null) =>
  gapWords({ ...EMPTY_QUERY, filters: { ...EMPTY_FILTERS, ...filters }, from, to });

describe('gapWords', () => {
  it('names the place with its type, and what it lies in', () => {
    expect(words({ tinh: ['lai-chau'] })).toBe('của tỉnh Lai Châu');
    expect(words({ tinh: ['ho-chi-minh'] })).toBe('của Thành phố Hồ Chí Minh');
    expect(words({ tinh: ['ha-noi'] })).toBe('của thành phố Hà Nội');
    expect(words({ huyen: ['lai-chau.than-uyen'] })).toBe('của huyện Than Uyên (Lai Châu)');
    expect(words({ 'tinh-moi': ['tuyen-quang'] })).toBe('của tỉnh Tuyên Quang hiện nay');
    expect(words({ tinh: ['ha-giang'], 'tinh-moi': ['tuyen-quang'] })).toBe(
      'của tỉnh Hà Giang thuộc tỉnh Tuyên Quang hiện nay',
    );
  });

  it('names every place that was asked for', () => {
    expect(words({ tinh: ['an-giang', 'lai-chau'] })).toBe('của tỉnh An Giang hoặc tỉnh Lai Châu');
  });

  it('says the time', () => {
    expect(words({ tinh: ['lai-chau'] }, '2023', '2023')).toBe('của tỉnh Lai Châu trong năm 2023');
    expect(words({}, '2023', null)).toBe('từ năm 2023');
    expect(words({}, '2022-01', '2022-06')).toBe('từ tháng 01/2022 đến hết tháng 6/2022');
    expect(words({}, '2022-12-13', '2022-12-13')).toBe('ngày 13/12/2022');
  });
});
