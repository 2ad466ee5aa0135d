import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../report/report';
import { worlds } from '../behaviour/worlds.fixture';
import type { SearchEngine } from '../engine';
import { EMPTY_FILTERS, EMPTY_QUERY, type SearchQuery, SORTS, UNITS } from '../query';
import type { Hit } from '../result';

/** The part of the engine contract that is about lists that leave the house: every hit, every report. */
export function listingContract(open: (reports: readonly Report[]) => SearchEngine): void {
  async function everyHit(engine: SearchEngine, query: SearchQuery): Promise<Hit[]> {
    const hits: Hit[] = [];
    for await (const batch of (await engine.all(query)).batches) hits.push(...batch);
    return hits;
  }

  describe('all', () => {
    it('is what the pages of a search show, whole, in their order, and says the same of the query', async () => {
      const filters = fc.constantFrom(EMPTY_FILTERS, { ...EMPTY_FILTERS, 'chu-de': ['ocop'] });
      const sort = fc.constantFrom(null, ...SORTS);
      await fc.assert(
        fc.asyncProperty(
          worlds('words'),
          filters,
          sort,
          fc.constantFrom(...UNITS),
          async ({ reports, text }, chosen, order, unit) => {
            const engine = open(reports);
            const query: SearchQuery = { ...EMPTY_QUERY, text, unit, filters: chosen, sort: order, pageSize: 100 };
            const { total, readAs, expanded, mended, repaired, hits } = await engine.search(query);
            const listing = await engine.all(query);
            expect(listing).toMatchObject({ total, readAs, expanded, mended, repaired });
            expect(await everyHit(engine, query)).toEqual(hits);
          },
        ),
        { numRuns: 40 },
      );
    });

    it('knows no pages and no groups, and nothing of an empty corpus', async () => {
      await fc.assert(
        fc.asyncProperty(worlds('words'), async ({ reports, text }) => {
          const engine = open(reports);
          const plain = await everyHit(engine, { ...EMPTY_QUERY, text });
          const shown: SearchQuery = { ...EMPTY_QUERY, text, page: 9, pageSize: 10, grouping: 'huyen' };
          expect(await everyHit(engine, shown)).toEqual(plain);
        }),
        { numRuns: 10 },
      );
      expect(await everyHit(open([]), { ...EMPTY_QUERY, text: 'ủy' })).toEqual([]);
    });
  });

  async function everyReport(engine: SearchEngine): Promise<Report[]> {
    const reports: Report[] = [];
    for await (const batch of engine.everyReport()) reports.push(...batch);
    return reports;
  }

  describe('every report', () => {
    it('is the corpus, each report once', async () => {
      await fc.assert(
        fc.asyncProperty(worlds('words'), async ({ reports }) => {
          const engine = open(reports);
          const every = await everyReport(engine);
          expect(every).toHaveLength(engine.info.reports);
          for (const report of every) expect(await engine.report(report.id)).toEqual(report);
          expect(new Set(every.map(({ id }) => id)).size).toBe(every.length);
        }),
        { numRuns: 10 },
      );
    });
  });
}
