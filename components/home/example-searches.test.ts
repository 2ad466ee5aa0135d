import { describe, expect, it } from 'vitest';
import type { FacetKey, Facets, FacetValue } from '@/lib/search/result';
import { searchHref } from '@/lib/url/hrefs';
import { abilities } from './example-searches';

const value = (slug: string, label: string, note: string | null = null): FacetValue => ({
  value: slug,
  label,
  note,
  count: 3,
  selected: false,
  children: [],
});

function facets(lists: Partial<Record<FacetKey, readonly FacetValue[]>>, years: readonly string[] = []): Facets {
  const list = (key: FacetKey) => ({ values: lists[key] ?? [], more: 0 });
  return {
    lists: {
      tinh: list('tinh'),
      'tinh-moi': list('tinh-moi'),
      'can-bo': list('can-bo'),
      'chu-de': list('chu-de'),
      'van-ban': list('van-ban'),
      'noi-nhan': list('noi-nhan'),
      loai: list('loai'),
    },
    dates: years.map((year) => ({
      value: year,
      from: year,
      to: year,
      count: 1,
      imprecise: 0,
      selected: false,
      children: [],
      quarters: [],
    })),
    undated: 0,
    withoutDue: 0,
  };
}

describe('the examples of the home page', () => {
  it('take places, topics, people, numbers and years from the corpus', () => {
    const world = facets(
      {
        tinh: [value('lai-chau', 'Lai Châu')],
        'chu-de': [value('ocop', 'OCOP')],
        'can-bo': [value('lo-van-a-1a2b', 'Lò Văn A', 'Bí thư Huyện ủy')],
        'van-ban': [value('luat-dat-dai', 'Luật Đất đai'), value('05-ct-tw', '05-CT/TW', 'Bộ Chính trị')],
      },
      ['2018', '2025'],
    );
    const first = abilities(world).flatMap((ability) => ability.slice(0, 1));
    expect(first.map(({ query }) => decodeURIComponent(searchHref(query)))).toEqual([
      '/?tinh=lai-chau&chu-de=ocop',
      '/?q="nông+thôn+mới"&loai=chi-dao&tu=2021',
      '/?q=05-CT/TW',
      '/?q="thích+ứng+an+toàn"&loai=trich-dan',
      '/?q=giải+ngân+GẦN/8+chậm',
      '/?can-bo=lo-van-a-1a2b',
    ]);
    expect(first.map(({ reader }) => reader)).toEqual([
      ...Array<string>(3).fill('van-phong'),
      ...Array<string>(3).fill('phong-vien'),
    ]);
  });

  it('leave out what an empty corpus has not', () => {
    expect(abilities(facets({})).map((ability) => ability.length > 0)).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});
