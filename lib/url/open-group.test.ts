import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReport, place } from '../report/report.fixture';
import { buildIndex } from '../search/engines/minisearch/build-index';
import { openEngine } from '../search/engines/minisearch/open-engine';
import { EMPTY_FILTERS, EMPTY_QUERY, GROUPINGS, type SearchQuery } from '../search/query';
import { openGroup } from './open-group';

const PLACES = [
  { province: 'lai-chau', district: 'lai-chau.than-uyen', now: 'lai-chau', commune: null },
  { province: 'lai-chau', district: 'lai-chau.tan-uyen', now: 'lai-chau', commune: null },
  { province: 'ha-giang', district: null, now: 'tuyen-quang', commune: null },
  { province: null, district: null, now: 'tuyen-quang', commune: 'tuyen-quang.chiem-hoa' },
  // By hand a report may have both.
  { province: 'tuyen-quang', district: 'tuyen-quang.chiem-hoa', now: 'tuyen-quang', commune: 'tuyen-quang.chiem-hoa' },
  { province: null, district: null, now: null, commune: null },
];
const PEOPLE = Array.from({ length: 14 }, (_, i) => `nguoi-${i}`);
const person = (slug: string) => ({
  slug,
  name: slug,
  titles: [],
  offices: [],
  role: 'mentioned' as const,
  mentions: [],
});

const someReports = fc
  .array(
    fc.record({
      at: fc.constantFrom(...PLACES),
      people: fc.subarray(PEOPLE, { maxLength: 4 }),
      words: fc.subarray(['đường', 'xã', 'mới'], { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) =>
    all.map(({ at, people, words }, i) =>
      makeReport({
        id: `r${i}`,
        paragraphs: [words.join(' ')],
        province: at.province === null ? null : place(at.province),
        district: at.district === null ? null : place(at.district),
        provinceNow: at.now === null ? null : place(at.now),
        commune: at.commune === null ? null : place(at.commune),
        officeholders: people.map(person),
      }),
    ),
  );

const someQuery = fc
  .record({
    text: fc.constantFrom('', 'đường', 'xã mới'),
    tinh: fc.subarray(['lai-chau', 'ha-giang']),
    huyen: fc.subarray(['lai-chau.than-uyen', 'tuyen-quang.chiem-hoa']),
    tinhMoi: fc.subarray(['tuyen-quang']),
    xa: fc.subarray(['tuyen-quang.chiem-hoa']),
    people: fc.subarray(PEOPLE, { maxLength: 2 }),
    grouping: fc.constantFrom(...GROUPINGS),
    narrowed: fc.boolean(),
  })
  .map(({ text, tinh, huyen, tinhMoi, xa, people, grouping, narrowed }): SearchQuery => {
    const chosen = { ...EMPTY_FILTERS, tinh, huyen, 'tinh-moi': tinhMoi, xa, 'can-bo': people };
    return { ...EMPTY_QUERY, text, grouping, pageSize: 10, filters: narrowed ? chosen : EMPTY_FILTERS };
  });

describe('a result in groups', () => {
  it('is the result: every report in a group, every total that of the group’s link, every group on one page', async () => {
    await fc.assert(
      fc.asyncProperty(someReports, someQuery, async (reports, query) => {
        const info = { reports: reports.length, sample: false, builtAt: '2022-01-01T00:00:00.000Z', indexVersion: '0' };
        const engine = openEngine(buildIndex(reports), info);
        const idsOf = async (each: SearchQuery) =>
          (await engine.search({ ...each, pageSize: 100 })).hits.map((hit) => hit.id);
        const plain = await idsOf({ ...query, grouping: null });
        const union = new Set<string>();
        const seen = new Set<string>();
        let groupTotal = 0;
        for (let page = 1, pages = 1; page <= pages; page++) {
          const result = await engine.search({ ...query, page });
          pages = Math.max(1, Math.ceil(result.groupTotal / query.pageSize));
          groupTotal = result.groupTotal;
          expect(result.total).toBe(plain.length);
          expect(result.page).toBe(page);
          expect(result.hits.map((hit) => hit.id)).toEqual([
            ...new Set((result.groups ?? []).flatMap((group) => group.hits.map((hit) => hit.id))),
          ]);
          for (const group of result.groups ?? []) {
            expect(seen.has(`${group.key} ${group.value}`)).toBe(false);
            seen.add(`${group.key} ${group.value}`);
            const link = openGroup(query, group);
            // What belongs to no group has no link: all of it is in the plain list.
            const members = link === null ? [] : await idsOf(link);
            if (link !== null) expect(members).toHaveLength(group.total);
            const shown = group.hits.map((hit) => hit.id);
            if (link !== null) expect(members.slice(0, 3)).toEqual(shown);
            for (const id of [...members, ...shown]) union.add(id);
            if (link === null) for (const id of plain) if (isNowhere(query, reports, id)) union.add(id);
          }
        }
        expect(seen.size).toBe(groupTotal);
        expect([...union].sort()).toEqual([...plain].sort());
      }),
      { numRuns: 60 },
    );
  });
});

function isNowhere(query: SearchQuery, reports: readonly ReturnType<typeof makeReport>[], id: string): boolean {
  const report = reports.find((each) => each.id === id);
  if (query.grouping === 'can-bo') return report?.officeholders.length === 0;
  return report?.district === null && report.commune === null;
}
