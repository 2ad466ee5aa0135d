import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, Statement } from '../../report/report';
import { makeReport } from '../../report/report.fixture';
import { worlds } from '../behaviour/worlds.fixture';
import type { SearchEngine } from '../engine';
import { EMPTY_FILTERS, EMPTY_QUERY, PAGE_SIZES, SORTS } from '../query';

/** The part of the engine contract that is about the results before and after a report. */
export function neighboursContract(open: (reports: readonly Report[]) => SearchEngine): void {
  describe('neighbours', () => {
    it('are those of the list, whatever is asked, and nothing for a report that is not in it', async () => {
      const filters = fc.constantFrom(
        EMPTY_FILTERS,
        { ...EMPTY_FILTERS, tinh: ['lai-chau'] },
        { ...EMPTY_FILTERS, 'chu-de': ['ocop'] },
      );
      const sort = fc.constantFrom(null, ...SORTS);
      const pageSize = fc.constantFrom(...PAGE_SIZES);
      await fc.assert(
        fc.asyncProperty(worlds('words'), filters, sort, pageSize, async ({ reports, text }, chosen, order, size) => {
          const engine = open(reports);
          const query = { ...EMPTY_QUERY, text, filters: chosen, sort: order, pageSize: size };
          const { hits, total } = await engine.search({ ...query, pageSize: 100 });
          for (const [at, hit] of hits.entries()) {
            expect(await engine.neighbours(hit, query)).toEqual({
              position: at + 1,
              total,
              page: Math.ceil((at + 1) / size),
              before: hits[at - 1] ?? null,
              after: hits[at + 1] ?? null,
            });
          }
          const found = new Set(hits.map(({ id }) => id));
          for (const { id } of [...reports, { id: 'khong-co' }]) {
            if (!found.has(id)) expect(await engine.neighbours({ id, statement: null }, query)).toBeNull();
          }
        }),
        { numRuns: 40 },
      );
    });

    it('are statements where these are searched, several of one report too', async () => {
      const engine = open([saying('mot', 'Rà soát hộ nghèo.', 'Làm đường liên xã.'), saying('hai', 'Làm xong đường.')]);
      const query = { ...EMPTY_QUERY, unit: 'chi-dao', text: 'làm', pageSize: 10 } as const;
      const { hits, total } = await engine.search(query);
      expect(hits.map(({ statement }) => statement?.text).sort()).toEqual(['Làm xong đường.', 'Làm đường liên xã.']);
      for (const [at, hit] of hits.entries()) {
        expect(await engine.neighbours(hit, query)).toEqual({
          position: at + 1,
          total,
          page: 1,
          before: hits[at - 1] ?? null,
          after: hits[at + 1] ?? null,
        });
      }
      // The other directive of the report, a place where none begins, and the report as a whole.
      for (const statement of [{ paragraph: 0, start: 0 }, { paragraph: 1, start: 3 }, null]) {
        expect(await engine.neighbours({ id: 'mot', statement }, query)).toBeNull();
      }
    });
  });
}

/** A report whose paragraphs are directives. */
function saying(id: string, ...paragraphs: readonly string[]): Report {
  const statements = paragraphs.map(
    (text, paragraph): Statement => ({
      kind: 'directive',
      manner: 'reported',
      number: paragraph + 1,
      marker: null,
      text,
      speaker: null,
      attribution: null,
      verb: null,
      addressee: null,
      due: null,
      list: 0,
      paragraph,
      start: 0,
      end: text.length,
    }),
  );
  return makeReport({ id, paragraphs, statements });
}
