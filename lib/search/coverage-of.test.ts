import { describe, expect, it } from 'vitest';
import type { DatePrecision } from '../report/report';
import { makeReport, place } from '../report/report.fixture';
import { coverageOf } from './coverage-of';

const dated = (value: string, precision: DatePrecision) => ({ value, precision, inferred: false, evidence: [] });

describe('what the corpus holds', () => {
  const lai = place('lai-chau', 'Lai Châu');
  const covered = coverageOf(
    [
      makeReport({ id: 'a', province: lai, district: place('lai-chau.than-uyen'), date: dated('2022-03-01', 'day') }),
      makeReport({ id: 'b', province: lai, district: place('lai-chau.than-uyen'), date: dated('2022', 'year') }),
      makeReport({ id: 'c', province: lai, date: dated('2019-05', 'month') }),
      makeReport({ id: 'd', province: lai }),
      makeReport({ id: 'e', provinceNow: place('vinh-long'), commune: place('vinh-long.ba-tri') }),
    ],
    null,
  );
  const rowOf = (slug: string) => covered.provinces.find((each) => each.slug === slug);

  it('is counted by province and year, whatever the precision of the date', () => {
    expect(rowOf('lai-chau')).toEqual({
      slug: 'lai-chau',
      label: 'Lai Châu',
      total: 4,
      years: [
        { year: '2019', count: 1 },
        { year: '2022', count: 2 },
      ],
      undated: 1,
    });
    expect(covered.years).toEqual({ first: '2019', last: '2022' });
  });

  it('names every province, also one without a report', () => {
    expect(covered.maps.truoc.provinces).toHaveLength(63);
    expect(covered.maps.nay.provinces).toHaveLength(34);
    expect(rowOf('an-giang')).toMatchObject({ total: 0, years: [], undated: 0 });
  });

  it('says apart what has no place or no date', () => {
    expect(covered.maps.truoc.unplaced).toEqual({ total: 1, years: [], undated: 1 });
    expect(covered.maps.nay.unplaced.total).toBe(4);
    expect(covered.whole).toMatchObject({ total: 5, undated: 2 });
    expect([covered.districts, covered.maps.nay.units, covered.reports]).toEqual([1, 1, 5]);
  });

  it('is nothing for an empty corpus', () => {
    expect(coverageOf([], null)).toMatchObject({ reports: 0, years: null, districts: 0, officeholders: 0 });
  });
});
