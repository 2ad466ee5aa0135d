import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateBars } from '@/lib/search/facets/date-bars';
import { intervalSpan, overlaps } from '@/lib/search/facets/date-span';
import { datedDoc, datedDocs } from '@/lib/search/facets/dated-docs.fixture';
import { firstMonth, monthText } from '@/lib/search/facets/month-number';
import { EMPTY_QUERY } from '@/lib/search/query';
import { ALL_TIME, columnTarget, histogram, type Interval, scaleOf } from './histogram-columns';

const barsOf = (...dates: (string | null)[]) => dateBars(EMPTY_QUERY, dates.map(datedDoc));
const within = (from: string | null, to: string | null): Interval => ({ from, to });

const BARS = barsOf('2020-02-11', '2022', '2022-04', '2022-11-20', '2022-12-13', '2023-01-05', null);
/** Each column as “label count/imprecise”. */
const drawn = (query: Interval, bars = BARS) =>
  histogram(query, bars).columns.map(({ label, count, imprecise }) => `${label}: ${count}/${imprecise}`);

describe('the levels', () => {
  it('shows years without a date filter, those without reports too', () => {
    expect(drawn(ALL_TIME)).toEqual(['2020: 1/0', '2021: 0/0', '2022: 4/0', '2023: 1/0']);
  });

  it('shows the quarters of a year, what is known only to the year in each', () => {
    const wanted = ['Quý I: 1/1', 'Quý II: 2/1', 'Quý III: 1/1', 'Quý IV: 3/1'];
    expect(drawn(within('2022', '2022'))).toEqual(wanted);
    expect(drawn(within('2022-01-01', '2022-12'))).toEqual(wanted);
    expect(drawn(within('2022-02', '2022-08-15'))).toEqual(wanted);
  });

  it('shows the months of a quarter, empty ones too', () => {
    const wanted = ['Tháng 10: 1/1', 'Tháng 11: 2/1', 'Tháng 12: 2/1'];
    expect(drawn(within('2022-10', '2022-12'))).toEqual(wanted);
    expect(drawn(within('2022-12-13', '2022-12-13'))).toEqual(wanted);
    expect(drawn(within('2023-01', '2023-01'))).toEqual(['Tháng 1: 1/0', 'Tháng 2: 0/0', 'Tháng 3: 0/0']);
  });

  it('stays with the years for a range over several, an open one, and a year without reports', () => {
    for (const query of [
      within('2022', '2023'),
      within('2022', null),
      within('2021', '2021'),
      within('1999', '1999'),
    ]) {
      expect(histogram(query, BARS)).toMatchObject({ level: 'year', within: null });
    }
  });

  it('has no column where nothing is dated', () => {
    expect(histogram(ALL_TIME, barsOf(null)).columns).toEqual([]);
    expect(histogram(within('2022', '2022'), []).columns).toEqual([]);
  });
});

describe('the marks of a filter', () => {
  const inside = (query: Interval, bars = BARS) => histogram(query, bars).columns.map((column) => column.inside);

  it('tells what a range over several years covers', () => {
    expect(inside(within('2020', '2022-06'))).toEqual(['all', 'all', 'part', 'none']);
    expect(inside(within('2022-11', null))).toEqual(['none', 'none', 'part', 'all']);
    expect(inside(within('2022-02', '2022-08'))).toEqual(['part', 'all', 'part', 'none']);
  });

  it('marks nothing where everything is covered', () => {
    expect(inside(ALL_TIME)).toEqual(['none', 'none', 'none', 'none']);
    expect(inside(within('2022', '2022'))).toEqual(['none', 'none', 'none', 'none']);
    expect(inside(within('2019', null))).toEqual(['none', 'none', 'none', 'none']);
  });

  it('leads from the chosen month up to its quarter, from any other column to itself', () => {
    const chart = histogram(within('2022-11', '2022-11'), BARS);
    expect(chart.columns.map(({ chosen }) => chosen)).toEqual([false, true, false]);
    expect(chart.columns.map((column) => columnTarget(chart, column))).toEqual([
      within('2022-10', '2022-10'),
      within('2022-10', '2022-12'),
      within('2022-12', '2022-12'),
    ]);
  });

  it('lets a chosen year without reports be taken off', () => {
    const chart = histogram(within('2021', '2021'), BARS);
    const empty = chart.columns[1];
    expect(empty).toMatchObject({ value: '2021', count: 0, chosen: true });
    expect(empty && columnTarget(chart, empty)).toEqual(ALL_TIME);
  });
});

describe('many years', () => {
  const bars = barsOf('1998-05', '2009', '2011-02-02', '2011', '2026-03-03');

  it('are gathered at the old end, with a true link and count', () => {
    const [first, second] = histogram(ALL_TIME, bars).columns;
    expect(first).toMatchObject({ label: 'đến 2016', count: 4, imprecise: 0, from: null, to: '2016' });
    expect(first?.words).toBe('từ năm 2016 trở về trước');
    expect(second).toMatchObject({ label: '2017', count: 0 });
  });

  it('do not set the scale', () => {
    const { columns } = histogram(ALL_TIME, bars);
    expect(scaleOf(columns)).toBe(1);
    expect(scaleOf([])).toBe(1);
  });

  it('come one by one after choosing the gathered column, and the new end is gathered', () => {
    const { columns } = histogram(within(null, '2016'), bars);
    expect(columns.map(({ label }) => label)).toEqual([
      'đến 2007',
      ...['2008', '2009', '2010', '2011', '2012', '2013', '2014', '2015', '2016'],
      'từ 2017',
    ]);
    expect(columns.at(-1)).toMatchObject({ count: 1, from: '2017', to: null, inside: 'none' });
    expect(columns[0]).toMatchObject({ count: 1, to: '2007', inside: 'all' });
  });
});

describe('the law', () => {
  const month = fc.integer({ min: firstMonth('2003'), max: firstMonth('2027') });
  const ranges = fc.oneof(
    fc.constant(ALL_TIME),
    month.map((at) => within(monthText(at), null)),
    month.map((at) => within(null, monthText(at).slice(0, 4))),
    month.map((at) => within(monthText(at).slice(0, 4), monthText(at).slice(0, 4))),
    fc.tuple(month, fc.nat(40)).map(([at, more]) => within(monthText(at), monthText(at + more))),
    fc.tuple(month, fc.integer({ min: 10, max: 28 })).map(([at, day]) => within(`${monthText(at)}-${day}`, null)),
  );

  it('a count is the total of its link, and what is hatched is not known more exactly', () => {
    fc.assert(
      fc.property(datedDocs, ranges, (docs, query) => {
        const { columns } = histogram(query, dateBars({ ...EMPTY_QUERY, ...query }, docs));
        for (const { value, from, to, count, imprecise } of columns) {
          const found = docs.filter(({ date }) => date !== null && overlaps(date.span, from, to));
          const own = intervalSpan(from, to);
          const vague = found.filter(
            ({ date }) => date !== null && (date.span.from < own.from || date.span.to > own.to),
          );
          expect(found.length, value).toBe(count);
          expect(vague.length, value).toBe(imprecise);
        }
      }),
    );
  });

  it('the columns of an axis follow each other without a hole, and hold every dated report of the years', () => {
    fc.assert(
      fc.property(datedDocs, ranges, (docs, query) => {
        const { level, columns } = histogram(query, dateBars(EMPTY_QUERY, docs));
        columns.slice(1).forEach((column, i) => {
          const before = columns[i];
          const [end, begin] = [intervalSpan(null, before?.to ?? null).to, intervalSpan(column.from, null).from];
          expect(Date.parse(begin) - Date.parse(end)).toBe(24 * 3600 * 1000);
        });
        if (level !== 'year') return;
        const dated = docs.filter(({ date }) => date !== null).length;
        expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(dated);
      }),
    );
  });
});
