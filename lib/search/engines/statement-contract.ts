import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, Statement } from '../../report/report';
import { makeReport, place } from '../../report/report.fixture';
import type { SearchEngine } from '../engine';
import { EMPTY_FILTERS, EMPTY_QUERY, type FilterKey, inUnit, type SearchQuery, UNITS, type Unit } from '../query';
import { asReports, statementWorlds } from '../statements/statement-worlds.fixture';

type OpenEngine = (reports: readonly Report[]) => SearchEngine;

const TEXT = 'Đồng chí yêu cầu UBND huyện rà soát đường trước ngày 31/3/2022. Ông nói: “Đường là mạch máu”.';
const HUONG = { slug: 'lo-van-huong-1', name: 'Lò Văn Hương', titles: ['Tỉnh ủy viên', 'Bí thư Huyện ủy'] };

function said(text: string, rest: Partial<Statement>): Statement {
  const start = TEXT.indexOf(text);
  return {
    kind: 'quote',
    manner: 'direct',
    ...{ number: null, marker: null, attribution: null, verb: null, addressee: null, due: null, list: null },
    ...{ text, paragraph: 0, start, end: start + text.length, speaker: HUONG },
    ...rest,
  };
}

const REPORTS: readonly Report[] = [
  makeReport({
    id: 'mot',
    title: 'Họp bàn về lúa',
    province: place('lai-chau'),
    paragraphs: [TEXT, 'Con đường mới và ruộng lúa.'],
    topics: [{ slug: 'ocop', label: 'OCOP', evidence: [] }],
    statements: [
      said('yêu cầu UBND huyện rà soát đường trước ngày 31/3/2022.', {
        kind: 'directive',
        manner: 'reported',
        number: 1,
        addressee: 'UBND huyện',
        due: '2022-03-31',
      }),
      said('Đường là mạch máu', {}),
    ],
  }),
  makeReport({ id: 'hai', paragraphs: ['Đường, lúa, ngô.'] }),
];

/** What every engine must hold to where directives and quotes are searched. */
export function statementContract(open: OpenEngine): void {
  describe('directives and quotes', () => {
    const engine = open(REPORTS);
    const search = (text: string, unit: Unit, rest: Partial<SearchQuery> = {}) =>
      engine.search({ ...EMPTY_QUERY, text, unit, ...rest });
    const total = async (...asked: Parameters<typeof search>) => (await search(...asked)).total;

    it('are found by the words of their text, of who speaks and of who is told', async () => {
      expect(await total('rà soát', 'chi-dao')).toBe(1);
      expect(await total('"Bí thư Huyện ủy Lò Văn Hương"', 'chi-dao')).toBe(1);
      expect(await total('mạch máu', 'chi-dao')).toBe(0);
      expect(await total('mạch máu', 'trich-dan')).toBe(1);
      expect(await total('lúa', 'trich-dan')).toBe(0);
      expect(await total('tieude:lúa đường', 'trich-dan')).toBe(1);
      expect(await total('đường -máu', 'trich-dan')).toBe(0);
    });

    it('are shown to the letter, with their marks and where they stand', async () => {
      const [hit] = (await search('đường', 'chi-dao')).hits;
      expect(hit?.id).toBe('mot');
      expect(hit?.hitCount).toBe(1);
      const statement = hit?.statement;
      if (!statement) throw new Error('no statement');
      const { text, marks, paragraph, start, end, due, addresseeSlug, speaker } = statement;
      expect(TEXT.slice(start, end)).toBe(text);
      expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['đường']);
      expect([paragraph, due, addresseeSlug]).toEqual([0, '2022-03-31', 'uy-ban-nhan-dan-huyen']);
      expect(speaker).toMatchObject({ slug: HUONG.slug, office: 'Bí thư Huyện ủy' });
    });

    it('find exactly what a corpus of them would', async () => {
      await fc.assert(
        fc.asyncProperty(statementWorlds('words'), someFilters, async ({ reports, text }, narrowed) => {
          const whole = open(reports);
          for (const [unit, kind] of KINDS) {
            // Addressees and due dates are of statements alone, and what a query is repaired to depends on the corpus.
            const query = inUnit({ ...EMPTY_QUERY, ...narrowed, text, unit: 'bao-cao', verbatim: true }, 'bao-cao');
            const asked = { ...query, pageSize: 100 } as const;
            const apart = await open(asReports(reports, kind)).search(asked);
            const found = await whole.search({ ...asked, unit });
            if (found.repaired !== null || apart.repaired !== null) continue;
            expect(found.hits.map(({ statement }) => statement?.id).sort()).toEqual(
              apart.hits.map(({ id }) => id).sort(),
            );
          }
        }),
        { numRuns: 40 },
      );
    });

    it('keep the facet law in each unit, and each unit’s count is its total', async () => {
      await fc.assert(
        fc.asyncProperty(
          statementWorlds('any'),
          someFilters,
          fc.constantFrom(...UNITS),
          async (world, narrowed, unit) => {
            const library = open(world.reports);
            const query = inUnit({ ...EMPTY_QUERY, ...narrowed, text: world.text, unit, pageSize: 100 }, unit);
            const totalOf = async (changed: Partial<SearchQuery>) =>
              (await library.search({ ...query, ...changed })).total;
            const result = await library.search(query);
            expect(result.hits).toHaveLength(result.total);
            for (const [facet, ...keys] of FACETS) {
              const cleared = { ...query.filters, ...Object.fromEntries(keys.map((key) => [key, []])) };
              for (const { value, count } of result.facets.lists[facet].values) {
                expect(await totalOf({ filters: { ...cleared, [facet]: [value] } }), `${facet}=${value}`).toBe(count);
              }
            }
            for (const { value, count } of result.facets.dates) {
              expect(await totalOf({ from: value, to: value }), value).toBe(count);
            }
            for (const { value, count } of result.facets.lists.loai.values) {
              const other = UNITS.find((each) => each === value) ?? unit;
              expect((await library.search(inUnit(query, other))).total, value).toBe(count);
            }
            if (unit !== 'chi-dao') return;
            const anyDue = await totalOf({ dueFrom: '0001', dueTo: '9999' });
            expect(result.facets.withoutDue).toBe((await totalOf({ dueFrom: null, dueTo: null })) - anyDue);
          },
        ),
        { numRuns: 20 },
      );
    });

    it('lead to their place: text and marks are those of the report', async () => {
      await fc.assert(
        fc.asyncProperty(statementWorlds('any'), fc.constantFrom(...KINDS), async ({ reports, text }, [unit]) => {
          const library = open(reports);
          const { hits } = await library.search({ ...EMPTY_QUERY, text, unit, pageSize: 100 });
          for (const { id, statement } of hits) {
            if (statement === null) throw new Error('no statement');
            const { paragraph, start, end, marks } = statement;
            const report = await library.report(id);
            expect(report?.paragraphs[paragraph]?.slice(start, end)).toBe(statement.text);
            const page = (await library.marks(id, { ...EMPTY_QUERY, text }))?.paragraphs.get(paragraph) ?? [];
            for (const [from, to] of marks) {
              expect(page.some(([first, last]) => first < start + to && last > start + from)).toBe(true);
            }
          }
        }),
        { numRuns: 30 },
      );
    });

    it('that nothing finds have ways out, each of which finds what it says', async () => {
      const query: SearchQuery = {
        ...EMPTY_QUERY,
        text: 'mạch máu',
        unit: 'chi-dao',
        filters: { ...EMPTY_FILTERS, 'noi-nhan': ['uy-ban-nhan-dan-huyen'] },
        dueTo: '2022',
      };
      const { relaxations } = await engine.search(query);
      const ways = new Map(relaxations.map(({ key, total: found }) => [key, found]));
      expect(ways.get('loai')).toBe(await total('mạch máu', 'bao-cao'));
      expect(ways.get('q')).toBe(await total('', 'chi-dao', { filters: query.filters, dueTo: '2022' }));
      const due = await engine.search({ ...query, text: 'rà soát', dueTo: '2021' });
      expect(due.relaxations).toContainEqual({ key: 'han-den', value: '2021', label: 'hạn đến 2021', total: 1 });
    });

    it('stand in the group of who speaks', async () => {
      const { groups } = await search('', 'chi-dao', { grouping: 'can-bo' });
      expect(groups?.map(({ value, total: size, hits }) => [value, size, hits[0]?.statement?.due])).toEqual([
        [HUONG.slug, 1, '2022-03-31'],
      ]);
    });
  });
}

const KINDS = [
  ['chi-dao', 'directive'],
  ['trich-dan', 'quote'],
] as const;

/** Facets and the keys that choosing one of their values alone clears; districts are in the tree of the reports’ law. */
const FACETS: readonly (readonly [facet: Exclude<FilterKey, 'huyen' | 'xa'>, ...keys: FilterKey[]])[] = [
  ['tinh', 'tinh', 'huyen'],
  ['tinh-moi', 'tinh-moi', 'xa'],
  ['can-bo', 'can-bo'],
  ['chu-de', 'chu-de'],
  ['van-ban', 'van-ban'],
  ['noi-nhan', 'noi-nhan'],
];

const someFilters = fc.record({
  filters: fc.record({
    tinh: fc.subarray(['lai-chau', 'ha-giang']),
    huyen: fc.constant<string[]>([]),
    'tinh-moi': fc.subarray(['tuyen-quang']),
    xa: fc.constant<string[]>([]),
    'can-bo': fc.subarray(['lo-van-huong']),
    'chu-de': fc.subarray(['ocop']),
    'van-ban': fc.subarray(['05-ct-tw']),
    'noi-nhan': fc.subarray(['uy-ban-nhan-dan-huyen', 'cac-xa']),
  }),
  from: fc.constantFrom(null, null, '2022'),
  dueFrom: fc.constantFrom(null, null, '2022'),
  dueTo: fc.constantFrom(null, null, '2022-03'),
});
