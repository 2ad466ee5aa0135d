import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitedDocument, DatePrecision, Report } from '../../report/report';
import { makeReport, place } from '../../report/report.fixture';
import type { TimeCoverage } from '../coverage';
import type { SearchEngine } from '../engine';
import { nearQuery } from '../near-ways';
import { EMPTY_FILTERS, EMPTY_QUERY, FILTER_KEYS, type FilterKey, type SearchQuery } from '../query';
import { firstDateWith, reportsWith, valuesLike } from '../reports-with';
import type { FacetValue } from '../result';
import { listingContract } from './listing-contract';
import { neighboursContract } from './neighbours-contract';
import { statementContract } from './statement-contract';
import { verifyContract } from './verify-contract';

export type OpenEngine = (reports: readonly Report[]) => SearchEngine;

const dated = (value: string, precision: DatePrecision) => ({ value, precision, inferred: false, evidence: [] });

function cited(slug: string, number: string, issuer: string | null): CitedDocument {
  const label = `Nghị quyết số ${number}`;
  const span = { paragraph: 0, start: 0, end: 1 };
  return { slug, number, label, kind: 'Nghị quyết', issuer, date: null, ...span, mentions: [span] };
}

/** Small reports, one idea each. */
const REPORTS: readonly Report[] = [
  makeReport({
    id: 'duong',
    title: 'Làm đường nông thôn',
    paragraphs: ['Con đường liên xã đã xong.', 'Huyện ủy khen.'],
  }),
  makeReport({ id: 'duong-khac', paragraphs: ['Ông Dương trồng mía lấy đường.', 'Huyện uỷ họp ở Hoà Bình.'] }),
  makeReport({ id: 'nfd', paragraphs: ['Huyện ủy nêu rõ: kiểm tra, giám sát tại Hòa Bình.'.normalize('NFD')] }),
  makeReport({ id: 'ban-hanh', paragraphs: ['Đã ban hành nghị quyết.'], date: dated('2022', 'year') }),
  makeReport({ id: 'ban-hang', paragraphs: ['Bà con bán hàng ở chợ.'], date: dated('2022-12-13', 'day') }),
  makeReport({
    id: 'cum-tu',
    paragraphs: [
      '“Thích ứng an toàn, linh hoạt” là phương châm.',
      'Kinh tế',
      'xã hội đi lên; kinh tế - xã hội ổn định.',
    ],
    date: dated('2021-10', 'month'),
  }),
  makeReport({ id: 'khong-cum', paragraphs: ['An toàn và thích ứng là hai việc.'], date: dated('2023-01-05', 'day') }),
  makeReport({ id: 'khong-dau', unmarked: true, paragraphs: ['Huyen uy chi dao lam duong nong thon moi.'] }),
  makeReport({ id: 'chrome', paragraphs: ['Lượt xem: 12', 'Sản xuất vụ đông.'], boilerplate: [0] }),
  makeReport({ id: 'so', paragraphs: ['Quyết định số 1083-QĐ/HU; 34/37 chỉ tiêu; 17,5%; 1.959 học viên; Covid-19.'] }),
];

/** The tests that every engine must pass, against the interface alone. */
export function engineContract(name: string, open: OpenEngine): void {
  describe(`${name} keeps the engine contract`, () => {
    const engine = open(REPORTS);
    const search = (text: string, rest: Partial<SearchQuery> = {}) =>
      engine.search({ ...EMPTY_QUERY, text, pageSize: 100, ...rest });
    const ids = async (text: string, rest: Partial<SearchQuery> = {}) =>
      (await search(text, rest)).hits.map((hit) => hit.id).sort();

    describe('marks', () => {
      it('finds both tone styles, NFC and NFD alike', async () => {
        const wanted = ['duong', 'duong-khac', 'khong-dau', 'nfd'];
        for (const form of ['huyện ủy', 'huyện uỷ', 'HUYỆN ỦY']) {
          expect(await ids(form)).toEqual(wanted);
          expect(await ids(form.normalize('NFD'))).toEqual(wanted);
        }
        expect(await ids('hoà bình')).toEqual(await ids('hòa bình'));
        expect(await ids('hoà bình')).toEqual(['duong-khac', 'nfd']);
      });

      it('lets an unmarked word find every spelling, đ too', async () => {
        expect(await ids('duong')).toEqual(['duong', 'duong-khac', 'khong-dau']);
        expect(await ids('ban hang')).toEqual(['ban-hang']);
        expect(await ids('ban')).toEqual(['ban-hang', 'ban-hanh']);
      });

      it('keeps a marked word to its own spelling and counts the others beyond', async () => {
        const result = await search('bán');
        expect(result.hits.map((hit) => hit.id)).toEqual(['ban-hang']);
        expect(result.beyond).toMatchObject([{ kind: 'spelling', total: 1, hits: [{ id: 'ban-hanh' }] }]);
        expect(await ids('bán', { marks: 'bo-qua' })).toEqual(['ban-hang', 'ban-hanh']);
        expect(await ids('ban', { marks: 'chinh-xac' })).toEqual(['ban-hanh']);
      });

      it('finds a report written without marks by marked words', async () => {
        expect(await ids('"nông thôn mới"')).toEqual(['khong-dau']);
      });
    });

    describe('the query language', () => {
      it('takes words as AND, quoted words as a phrase without punctuation, inside one paragraph', async () => {
        expect(await ids('thích ứng an toàn')).toEqual(['cum-tu', 'khong-cum']);
        expect(await ids('"thích ứng an toàn"')).toEqual(['cum-tu']);
        expect(await ids('"kiểm tra giám sát"')).toEqual(['nfd']);
        expect(await ids('"kinh tế xã hội ổn"')).toEqual(['cum-tu']);
        expect(await ids('"kinh tế xã hội đi lên"')).toEqual([]);
      });

      it('excludes, joins and groups', async () => {
        expect(await ids('đường -mía')).toEqual(['duong', 'khong-dau']);
        expect(await ids('mía HOẶC chợ')).toEqual(['ban-hang', 'duong-khac']);
        expect(await ids('(mía HOẶC xã) đường')).toEqual(['duong', 'duong-khac']);
        expect(await ids('-đường', { pageSize: 100 })).not.toContain('duong');
      });

      it('finds words near each other in either order', async () => {
        expect(await ids('ứng GẦN/2 toàn')).toEqual(['cum-tu', 'khong-cum']);
        expect(await ids('toàn GẦN/0 thích')).toEqual([]);
        expect(await ids('toàn GẦN/1 thích')).toEqual(['khong-cum']);
      });

      it('reads numbers and codes as printed', async () => {
        for (const text of ['1083-QĐ/HU', '1083 qd hu', '34/37', '17,5%', '1959', '1.959', 'covid 19', 'Covid19']) {
          expect(await ids(text), text).toEqual(['so']);
        }
        expect(await ids('17')).toEqual([]);
      });

      it('gives an answer to anything', async () => {
        for (const text of ['__proto__', '"', '(((', ')))', '-', 'HOẶC', 'a OR', '()', '🙂', 'x'.repeat(500), '"".']) {
          expect((await search(text)).total, text).toBeGreaterThanOrEqual(0);
        }
        await fc.assert(
          fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
            expect((await search(text)).page).toBe(1);
          }),
        );
      });

      it('does not search portal chrome', async () => {
        expect(await ids('lượt xem')).toEqual([]);
      });
    });

    describe('hits and marks are one truth', () => {
      it('marks what the list counts, in pieces of the original', async () => {
        for (const text of ['đường', 'duong', 'huyện ủy', '"thích ứng an toàn"', 'hòa bình', 'nông thôn']) {
          for (const hit of (await search(text)).hits) {
            const marks = await engine.marks(hit.id, { text, marks: 'mac-dinh', verbatim: false });
            const report = await engine.report(hit.id);
            expect(marks?.count).toBe(hit.hitCount);
            expect(hit.hitCount).toBeGreaterThan(0);
            for (const snippet of hit.snippets) {
              const paragraph = report?.paragraphs[snippet.paragraph] ?? '';
              expect(paragraph.slice(snippet.offset, snippet.offset + snippet.text.length)).toBe(snippet.text);
              for (const [start, end] of snippet.marks) {
                expect(start).toBeLessThan(end);
                expect(end).toBeLessThanOrEqual(snippet.text.length);
              }
            }
          }
        }
      });

      it('has a mark in a report exactly when a single word finds it', async () => {
        const word = fc.constantFrom('đường', 'duong', 'bán', 'ban', 'xã', 'toàn', 'hòa', 'huyen', 'mới', 'khong');
        await fc.assert(
          fc.asyncProperty(word, async (text) => {
            const found = await ids(text);
            for (const { id } of REPORTS) {
              expect(((await engine.marks(id, { text, marks: 'mac-dinh', verbatim: false }))?.count ?? 0) > 0).toBe(
                found.includes(id),
              );
            }
          }),
        );
      });

      it('says null for a report that is not there', async () => {
        expect(await engine.report('không-có')).toBeNull();
        expect(await engine.report('__proto__')).toBeNull();
        expect(await engine.marks('không-có', { text: 'a', marks: 'mac-dinh', verbatim: false })).toBeNull();
      });
    });

    describe('order, dates and pages', () => {
      it('puts undated reports last and the vaguely dated after the days of their span', async () => {
        const newest = (await search('', { sort: 'moi-nhat' })).hits.map((hit) => hit.id);
        expect(newest.slice(0, 4)).toEqual(['khong-cum', 'ban-hang', 'ban-hanh', 'cum-tu']);
        const oldest = (await search('', { sort: 'cu-nhat' })).hits.map((hit) => hit.id);
        expect(oldest.slice(0, 4)).toEqual(['cum-tu', 'ban-hang', 'ban-hanh', 'khong-cum']);
      });

      it('counts a report known only to its year where the span overlaps, an undated one never', async () => {
        expect(await ids('', { from: '2022-06', to: '2022-07' })).toEqual(['ban-hanh']);
        expect(await ids('', { from: '2022' })).toEqual(['ban-hang', 'ban-hanh', 'khong-cum']);
        expect(await ids('', { to: '2021-10-31' })).toEqual(['cum-tu']);
      });

      it('cuts the result into pages that do not overlap', async () => {
        const pages = await Promise.all([1, 2].map((page) => search('', { page, pageSize: 10 })));
        const all = pages.flatMap((result) => result.hits.map((hit) => hit.id));
        expect(new Set(all).size).toBe(REPORTS.length);
        expect((await search('', { page: 99, pageSize: 10 })).page).toBe(1);
      });

      it('ranks a title hit and a phrase above words apart', async () => {
        expect((await search('đường')).hits[0]?.id).toBe('duong');
      });
    });

    describe('suggestions', () => {
      it('go on from what is typed, blind to marks, to reports and to phrases that reports share', async () => {
        for (const text of ['lam duo', 'làm đư', 'LÀM ĐƯỜNG N', 'làm đường'.normalize('NFD')]) {
          expect(await engine.suggest(text), text).toContainEqual(
            expect.objectContaining({ kind: 'report', id: 'duong', label: 'Làm đường nông thôn' }),
          );
        }
        for (const text of ['huyen u', 'huyện uỷ', 'HUYỆN ỦY']) {
          expect(await engine.suggest(text), text).toContainEqual(
            expect.objectContaining({ kind: 'query', label: expect.stringMatching(/^huyện ủy$/i) }),
          );
        }
      });

      it('lead to the places, people and topics that reports have, and to no others', async () => {
        const other = open([
          makeReport({
            id: 'a',
            paragraphs: ['Họp.'],
            district: place('lai-chau.tan-uyen', 'huyện Tân Uyên'),
            topics: [{ slug: 'ocop', label: 'OCOP', evidence: [] }],
            officeholders: [
              { slug: 'lo-van-son', name: 'Lò Văn Sơn', titles: [], offices: [], role: 'mentioned', mentions: [] },
            ],
          }),
        ]);
        expect(await other.suggest('tan uy')).toMatchObject([
          { kind: 'place', key: 'huyen', slug: 'lai-chau.tan-uyen' },
        ]);
        expect(await other.suggest('than uy')).toEqual([]);
        expect(await other.suggest('oc')).toMatchObject([{ kind: 'topic', key: 'chu-de', slug: 'ocop' }]);
        expect(await other.suggest('lò v')).toMatchObject([
          { kind: 'officeholder', key: 'can-bo', slug: 'lo-van-son' },
        ]);
      });

      it('are at most ten with marks inside their labels, for anything typed', async () => {
        await fc.assert(
          fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
            for (const typed of [text, `huyện ${text}`, `${text} du`]) {
              const found = await engine.suggest(typed);
              expect(found.length).toBeLessThanOrEqual(10);
              for (const { label, marks } of found) {
                for (const [start, end] of marks) expect(label.slice(start, end)).toHaveLength(end - start);
              }
            }
          }),
        );
      });
    });

    describe('reports that share a value', () => {
      const citing = (id: string, date: string, ...citedDocuments: Report['citedDocuments']) =>
        makeReport({ id, date: dated(date, 'day'), citedDocuments, paragraphs: ['Theo nghị quyết.'] });
      const library = open([
        citing('cu', '2021-03-01', cited('02-nq-hu-than-uyen', '02-NQ/HU', null)),
        citing('moi', '2022-03-01', cited('02-nq-hu-than-uyen', '02-NQ/HU', 'Huyện ủy Than Uyên')),
        citing('noi-khac', '2022-04-01', cited('02-nq-hu-ba-tri', '02-NQ/HU', null)),
      ]);

      it('are found whole, the newest first', async () => {
        const { total, reports } = await reportsWith(library, 'van-ban', '02-nq-hu-than-uyen');
        expect([total, reports.map(({ id }) => id)]).toEqual([2, ['moi', 'cu']]);
        expect(reports[0]?.citedDocuments[0]?.issuer).toBe('Huyện ủy Than Uyên');
        expect(await reportsWith(library, 'van-ban', 'khong-co')).toMatchObject({ total: 0, reports: [] });
      });

      it('know their first date, and what the value is called', async () => {
        expect((await firstDateWith(library, 'van-ban', '02-nq-hu-than-uyen'))?.value).toBe('2021-03-01');
        expect(await firstDateWith(library, 'van-ban', 'khong-co')).toBeNull();
        expect(await library.nameOf('van-ban', '02-nq-hu-ba-tri')).toBe('02-NQ/HU');
        for (const slug of ['khong-co', '', '__proto__', '02-NQ/HU']) {
          for (const key of FILTER_KEYS) expect(await library.nameOf(key, slug), `${key}=${slug}`).toBeNull();
        }
      });

      it('know other values of the same label', async () => {
        const like = (slug: string) => valuesLike(library, 'van-ban', { slug, label: '02-NQ/HU' });
        expect((await like('02-nq-hu-ba-tri')).map(({ value, note }) => [value, note])).toEqual([
          ['02-nq-hu-than-uyen', 'Huyện ủy Than Uyên'],
        ]);
        expect((await like('02-nq-hu-than-uyen')).map(({ value }) => value)).toEqual(['02-nq-hu-ba-tri']);
      });

      it('are offered by the number of a document', async () => {
        expect(await library.suggest('02-nq')).toContainEqual(
          expect.objectContaining({ kind: 'document', key: 'van-ban', label: '02-NQ/HU', slug: '02-nq-hu-than-uyen' }),
        );
      });
    });

    describe('no result', () => {
      it('says which filter to drop and what that gives', async () => {
        const filters = { ...EMPTY_FILTERS, tinh: ['lai-chau'] };
        const { total, relaxations } = await search('đường', { filters });
        expect(total).toBe(0);
        expect(relaxations).toContainEqual({ key: 'tinh', value: 'lai-chau', label: 'Lai Châu', total: 3 });
      });
    });

    describe('a gap of the corpus', () => {
      it('is told from reports that do not match', async () => {
        const at = { ...EMPTY_FILTERS, tinh: ['lai-chau'] };
        const library = open([
          makeReport({ id: 'a', province: place('lai-chau'), date: dated('2022-03-01', 'day'), paragraphs: ['Lúa.'] }),
        ]);
        const held = async (text: string, filters: SearchQuery['filters'], year: string | null) =>
          (await library.search({ ...EMPTY_QUERY, text, filters, from: year, to: year })).heldThere;
        expect(await held('ngô', at, '2022')).toBe(1);
        expect(await held('ngô', at, '2023')).toBe(0);
        expect(await held('lúa', at, '2023')).toBe(0);
        expect(await held('ngô', EMPTY_FILTERS, null)).toBe(null);
        expect(await held('lúa', at, '2022')).toBe(null);
      });

      it('leads to what is near: each way finds what it says', async () => {
        await fc.assert(
          fc.asyncProperty(someCorpus, someQuery, async (reports, query) => {
            const engine = open(reports);
            const { relaxations } = await engine.search(query);
            for (const { key, value, total } of relaxations) {
              const near = nearQuery(query, key, value);
              if (near === null) continue;
              expect(total).toBeGreaterThan(0);
              expect((await engine.search(near)).total, `${key}=${value}`).toBe(total);
            }
          }),
          { numRuns: 100 },
        );
      });
    });

    facetLaws(open);
    statementContract(open);
  });
}

const WORDS = ['đường', 'dương', 'mới', 'xã', 'ủy', 'uỷ', 'ban', 'bán', 'OCOP', '2022'];
const PLACES = [
  { province: 'lai-chau', district: 'lai-chau.than-uyen', now: 'lai-chau' },
  { province: 'lai-chau', district: 'lai-chau.tan-uyen', now: 'lai-chau' },
  { province: 'ha-giang', district: 'ha-giang.dong-van', now: 'tuyen-quang' },
  { province: 'tuyen-quang', district: null, now: 'tuyen-quang' },
  { province: null, district: null, now: 'vinh-long' },
  { province: null, district: null, now: null },
];
const DATES = ['2021', '2022', '2022-03', '2022-03-07', '2022-12-13', '2023-01-01', null];
const PRECISION: Record<number, DatePrecision> = { 4: 'year', 7: 'month', 10: 'day' };

const someReport = fc
  .record({
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
    place: fc.constantFrom(...PLACES),
    date: fc.constantFrom(...DATES),
    topics: fc.uniqueArray(fc.constantFrom('ocop', 'covid-19', 'nong-thon-moi')),
    people: fc.uniqueArray(fc.constantFrom('a-1', 'b-2')),
    documents: fc.uniqueArray(fc.constantFrom('1-qd-ttg', '2-nq-hu')),
  })
  .map(({ words, place: at, date, topics, people, documents }) => ({
    paragraphs: [words.join(' ')],
    province: at.province === null ? null : place(at.province),
    district: at.district === null ? null : place(at.district),
    provinceNow: at.now === null ? null : place(at.now),
    date: date === null ? null : dated(date, PRECISION[date.length] ?? 'day'),
    topics: topics.map((slug) => ({ slug, label: slug, evidence: [] })),
    citedDocuments: documents.map((slug) => cited(slug, slug, null)),
    officeholders: people.map((slug) => ({
      slug,
      name: slug,
      titles: [],
      offices: [],
      role: 'mentioned' as const,
      mentions: [],
    })),
  }));
const someCorpus = fc
  .array(someReport, { maxLength: 12 })
  .map((reports) => reports.map((fields, i) => makeReport({ id: `r${i}`, ...fields })));

const someFilters = fc.record({
  tinh: fc.subarray(['lai-chau', 'ha-giang', 'tuyen-quang']),
  huyen: fc.subarray(['lai-chau.than-uyen', 'ha-giang.dong-van']),
  'tinh-moi': fc.subarray(['tuyen-quang', 'vinh-long']),
  xa: fc.constant<string[]>([]),
  'can-bo': fc.subarray(['a-1', 'b-2']),
  'chu-de': fc.subarray(['ocop', 'covid-19']),
  'van-ban': fc.subarray(['1-qd-ttg', '2-nq-hu']),
  'noi-nhan': fc.constant<string[]>([]),
});
const someQuery: fc.Arbitrary<SearchQuery> = fc
  .record({
    text: fc.constantFrom('', 'đường', 'duong', 'ủy', 'ban -xã', 'mới HOẶC bán', '"xã ủy"'),
    filters: someFilters,
    from: fc.constantFrom(null, null, '2022', '2022-03'),
    to: fc.constantFrom(null, null, '2022', '2023-01-01'),
  })
  .map((fields) => ({ ...EMPTY_QUERY, ...fields }));

/** The keys that one facet filters by: choosing a value alone in its facet clears them all. */
const FACET_KEYS: readonly {
  readonly keys: readonly FilterKey[];
  readonly facet: 'tinh' | 'tinh-moi' | 'can-bo' | 'chu-de' | 'van-ban';
}[] = [
  { facet: 'tinh', keys: ['tinh', 'huyen'] },
  { facet: 'tinh-moi', keys: ['tinh-moi', 'xa'] },
  { facet: 'can-bo', keys: ['can-bo'] },
  { facet: 'chu-de', keys: ['chu-de'] },
  { facet: 'van-ban', keys: ['van-ban'] },
];

function facetLaws(open: OpenEngine): void {
  describe('the facet law', () => {
    it('counts beside a value what choosing it alone in its facet gives', async () => {
      await fc.assert(
        fc.asyncProperty(someCorpus, someQuery, async (reports, query) => {
          const engine = open(reports);
          const { facets } = await engine.search(query);
          for (const { facet, keys } of FACET_KEYS) {
            const cleared = { ...query.filters, ...Object.fromEntries(keys.map((key) => [key, []])) };
            const check = async (value: FacetValue, key: FilterKey) => {
              const alone = await engine.search({ ...query, filters: { ...cleared, [key]: [value.value] } });
              expect(alone.total, `${key}=${value.value}`).toBe(value.count);
              expect(value.selected).toBe(query.filters[key].includes(value.value));
            };
            for (const value of facets.lists[facet].values) {
              await check(value, keys[0] ?? 'tinh');
              for (const child of value.children) await check(child, keys[1] ?? 'huyen');
            }
          }
        }),
        { numRuns: 150 },
      );
    });

    it('counts beside a bar of the histogram the total of its link', async () => {
      await fc.assert(
        fc.asyncProperty(someCorpus, someQuery, async (reports, query) => {
          const engine = open(reports);
          const { facets } = await engine.search(query);
          for (const bar of facets.dates.flatMap((year) => [year, ...year.children])) {
            const alone = await engine.search({ ...query, from: bar.value, to: bar.value });
            expect(alone.total, bar.value).toBe(bar.count);
            expect(bar.imprecise).toBeLessThanOrEqual(bar.count);
          }
          const open_ = await engine.search({ ...query, from: null, to: null });
          expect(facets.undated).toBe(
            open_.total - (await engine.search({ ...query, from: '0001', to: '9999' })).total,
          );
        }),
        { numRuns: 150 },
      );
    });

    it('covers: each figure of what the corpus holds is the total of its search', async () => {
      await fc.assert(
        fc.asyncProperty(someCorpus, async (reports) => {
          const engine = open(reports);
          const covered = await engine.coverage();
          const total = async (key: FilterKey | null, value: string, rest: Partial<SearchQuery> = {}) => {
            const filters = key === null ? EMPTY_FILTERS : { ...EMPTY_FILTERS, [key]: [value] };
            return (await engine.search({ ...EMPTY_QUERY, filters, ...rest })).total;
          };
          const check = async (key: FilterKey | null, value: string, held: TimeCoverage) => {
            expect(held.total).toBe(await total(key, value));
            for (const { year, count } of held.years)
              expect(count).toBe(await total(key, value, { from: year, to: year }));
            expect(held.undated).toBe(held.total - (await total(key, value, { from: '0001', to: '9999' })));
          };
          await check(null, '', covered.whole);
          for (const [key, map] of [
            ['tinh', covered.maps.truoc],
            ['tinh-moi', covered.maps.nay],
          ] as const) {
            const held = map.provinces.filter((each) => each.total > 0);
            for (const each of held) await check(key, each.slug, each);
            expect(held.reduce((sum, each) => sum + each.total, map.unplaced.total)).toBe(covered.reports);
          }
          expect(covered.provinces).toEqual(covered.maps.truoc.provinces);
        }),
        { numRuns: 50 },
      );
    });

    it('lists what the facets count: the hits of a search are its total', async () => {
      await fc.assert(
        fc.asyncProperty(someCorpus, someQuery, async (reports, query) => {
          const result = await open(reports).search({ ...query, pageSize: 100 });
          expect(result.hits).toHaveLength(result.total);
          expect(new Set(result.hits.map((hit) => hit.id)).size).toBe(result.total);
        }),
      );
    });
  });

  neighboursContract(open);
  verifyContract(open);
  listingContract(open);

  describe('the law of marks', () => {
    it('never finds more with marks than without', async () => {
      const words = fc.array(fc.constantFrom('đường', 'bán', 'ủy', 'mới', 'xã'), { minLength: 1, maxLength: 3 });
      const strip = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
      await fc.assert(
        fc.asyncProperty(someCorpus, words, async (reports, chosen) => {
          const engine = open(reports);
          const search = async (text: string) =>
            (await engine.search({ ...EMPTY_QUERY, text, pageSize: 100 })).hits.map((hit) => hit.id);
          const unmarked = new Set(await search(strip(chosen.join(' '))));
          for (const id of await search(chosen.join(' '))) expect(unmarked.has(id)).toBe(true);
        }),
      );
    });
  });
}
