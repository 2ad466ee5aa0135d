import { describe, expect, it } from 'vitest';
import type { ProvinceCoverage } from '@/lib/search/coverage';
import { matrixRows } from './matrix-rows';
import { shade } from './shade';

const row = (slug: string, ...counts: number[]): ProvinceCoverage => ({
  slug,
  label: slug,
  total: counts.reduce((sum, count) => sum + count, 0),
  years: counts.map((count, i) => ({ year: String(2020 + i), count })),
  undated: 0,
});
const map = {
  provinces: [row('an-giang', 1), row('ba-ria'), row('ca-mau', 2, 3), row('lai-chau', 1)],
  unplaced: { total: 0, years: [], undated: 0 },
  units: 0,
};
const slugs = (rows: readonly ProvinceCoverage[]) => rows.map(({ slug }) => slug);

describe('the rows of the matrix', () => {
  it('are the provinces with reports, by the alphabet or the most first', () => {
    expect(slugs(matrixRows(map, 'ten').held)).toEqual(['an-giang', 'ca-mau', 'lai-chau']);
    expect(slugs(matrixRows(map, 'nhieu-nhat').held)).toEqual(['ca-mau', 'an-giang', 'lai-chau']);
    expect(slugs(matrixRows(map, 'ten').missing)).toEqual(['ba-ria']);
    expect(matrixRows(map, 'ten').most).toBe(3);
  });

  it('are shaded by quantity, never darker than the fourth step', () => {
    expect([1, 2, 50, 100].map((count) => shade(count, 100))).toEqual([1, 1, 3, 4]);
    expect(shade(1, 1)).toBeLessThan(4);
  });
});
