import { describe, expect, it, vi } from 'vitest';
import { makeReport } from '../report/report.fixture';
import { buildIndex } from './engines/minisearch/build-index';
import { openEngine } from './engines/minisearch/open-engine';
import { fixedTotals } from './fixed-totals';

describe('totals of searches that stand on a page', () => {
  it('are those of the search, and are searched for once', async () => {
    const reports = [makeReport({ id: 'a', paragraphs: ['Trồng ngô.'] }), makeReport({ id: 'b', paragraphs: ['Lúa'] })];
    const engine = openEngine(buildIndex(reports), { reports: 2, sample: false, builtAt: '', indexVersion: '' });
    const search = vi.spyOn(engine, 'search');
    expect(await fixedTotals(engine, [{ text: 'ngô' }, { text: 'mía' }, {}])).toEqual([1, 0, 2]);
    expect(await fixedTotals(engine, [{ text: 'mía' }])).toEqual([0]);
    expect(search).toHaveBeenCalledTimes(3);
  });
});
