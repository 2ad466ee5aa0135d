import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateBars } from '@/lib/search/facets/date-bars';
import { overlaps } from '@/lib/search/facets/date-span';
import { datedDoc, datedDocs } from '@/lib/search/facets/dated-docs.fixture';
import { EMPTY_QUERY } from '@/lib/search/query';
import { datePresets } from './date-presets';
import { ALL_TIME } from './histogram-columns';

const DOCS = ['2018-10-02', '2022', '2024-12-05', '2025-03', '2025-08-20', '2026-02-01', null].map(datedDoc);
const BARS = dateBars(EMPTY_QUERY, DOCS);
const labels = (today: string, bars = BARS) =>
  datePresets(ALL_TIME, bars, today).map(({ label, count }) => `${label}: ${count}`);

describe('datePresets', () => {
  it('offers what this result can be asked for, on a fixed day', () => {
    expect(labels('2026-11-22')).toEqual([
      '12 tháng gần đây: 1',
      'Năm nay: 1',
      'Năm trước: 2',
      'Nhiệm kỳ 2025 - 2030: 3',
      'Nhiệm kỳ 2020 - 2025: 4',
      'Nhiệm kỳ 2015 - 2020: 1',
      'Từ 1/7/2025 (34 tỉnh): 2',
      'Trước 1/7/2025 (63 tỉnh): 4',
    ]);
  });

  it('leaves out what finds nothing', () => {
    expect(labels('2031-01-01')).not.toContain('Năm nay: 0');
    expect(labels('2026-11-22', dateBars(EMPTY_QUERY, [datedDoc('2021-05-05')]))).toEqual([
      'Nhiệm kỳ 2020 - 2025: 1',
      'Trước 1/7/2025 (63 tỉnh): 1',
    ]);
    expect(labels('2026-11-22', [])).toEqual([]);
  });

  it('keeps the one in force, even where it finds nothing', () => {
    const presets = datePresets({ from: '2031-01', to: '2031-12' }, BARS, '2031-05-05');
    expect(presets.filter(({ selected }) => selected)).toMatchObject([{ label: 'Năm nay', count: 0 }]);
  });

  it('counts the last twelve months over the turn of a year', () => {
    const [first] = datePresets(ALL_TIME, BARS, '2026-02-28');
    expect(first).toMatchObject({ label: '12 tháng gần đây', from: '2025-03', to: '2026-02', count: 3 });
  });

  it('says the total of its link', () => {
    const today = fc.integer({ min: 2004, max: 2032 }).map((year) => `${year}-06-15`);
    fc.assert(
      fc.property(datedDocs, today, (docs, day) => {
        for (const { label, from, to, count } of datePresets(ALL_TIME, dateBars(EMPTY_QUERY, docs), day)) {
          const found = docs.filter(({ date }) => date !== null && overlaps(date.span, from, to));
          expect(found.length, label).toBe(count);
        }
      }),
    );
  });
});
