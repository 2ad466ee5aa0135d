import { describe, expect, it } from 'vitest';
import { datedDoc } from './facets/dated-docs.fixture';
import type { FacetDoc } from './facets/facet-doc';
import { groupPage, hitGroups, shownMembers } from './groups';
import { EMPTY_FILTERS, EMPTY_QUERY, type Grouping, type SearchQuery } from './query';

const NOTHING = datedDoc(null);
const having = (fields: Partial<FacetDoc>): FacetDoc => ({ ...NOTHING, ...fields });
const LABELS = {
  officeholders: new Map([
    ['an', { label: 'Lò Văn Ẩn', note: 'Bí thư Huyện ủy' }],
    ['binh', { label: 'Đào Thị Bình', note: null }],
    ['cuc', { label: 'Chu Thị Cúc', note: null }],
  ]),
  topics: new Map(),
  documents: new Map(),
  addressees: new Map(),
};

function groups(grouping: Grouping, docs: readonly FacetDoc[], change: Partial<SearchQuery> = {}) {
  const ranked = docs.map((_, doc) => ({ doc }));
  return groupPage(ranked, { ...EMPTY_QUERY, grouping, ...change }, docs, LABELS);
}
const named = (page: ReturnType<typeof groups>) =>
  page?.groups.map(({ label, members }) => [label, members.map(({ doc }) => doc)]);

describe('results in groups', () => {
  it('stand with each of their officeholders, the largest group first, then by the alphabet, the rest last', () => {
    const docs = [
      having({ officeholders: ['binh', 'an'] }),
      NOTHING,
      having({ officeholders: ['an'] }),
      having({ officeholders: ['cuc'] }),
      NOTHING,
    ];
    expect(named(groups('can-bo', docs))).toEqual([
      ['Lò Văn Ẩn', [0, 2]],
      ['Chu Thị Cúc', [3]],
      ['Đào Thị Bình', [0]],
      ['', [1, 4]],
    ]);
  });

  it('are of the chosen officeholders only where some are chosen', () => {
    const docs = [having({ officeholders: ['binh', 'an'] })];
    const filters = { ...EMPTY_FILTERS, 'can-bo': ['binh'] };
    expect(named(groups('can-bo', docs, { filters }))).toEqual([['Đào Thị Bình', [0]]]);
  });

  it('name a district with its province and a commune of today with the province of today', () => {
    const docs = [
      having({ district: 'ha-giang.dong-van', province: 'ha-giang' }),
      having({ commune: 'tuyen-quang.chiem-hoa', provinceNow: 'tuyen-quang' }),
    ];
    expect(groups('huyen', docs)?.groups).toMatchObject([
      { key: 'huyen', value: 'ha-giang.dong-van', label: 'huyện Đồng Văn', note: 'Hà Giang' },
      { key: 'xa', value: 'tuyen-quang.chiem-hoa', label: 'xã Chiêm Hóa', note: 'Tuyên Quang, từ 1/7/2025' },
    ]);
  });

  it('are cut into pages; a page too far is the last one', () => {
    const docs = Array.from({ length: 25 }, (_, i) =>
      having({ officeholders: [`nguoi-${String(i).padStart(2, '0')}`] }),
    );
    const pages = [1, 2, 3, 9].map((page) => groups('can-bo', docs, { page, pageSize: 10 }));
    expect(pages.map((page) => page?.page)).toEqual([1, 2, 3, 3]);
    expect(pages.slice(0, 3).flatMap((page) => page?.groups.map(({ value }) => value))).toEqual(
      docs.flatMap((doc) => doc.officeholders),
    );
    expect(pages[0]?.total).toBe(25);
  });

  it('build each report once, three to a group', () => {
    const docs = Array.from({ length: 5 }, () => having({ officeholders: ['an', 'binh'] }));
    const page = groups('can-bo', docs);
    expect(shownMembers(page?.groups ?? []).map(({ doc }) => doc)).toEqual([0, 1, 2]);
    expect(hitGroups(page?.groups ?? [], () => undefined)).toMatchObject([{ total: 5 }, { total: 5 }]);
  });

  it('are none where no grouping is asked for', () => {
    expect(groupPage([{ doc: 0 }], EMPTY_QUERY, [NOTHING], LABELS)).toBeNull();
  });
});
