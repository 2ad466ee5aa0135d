import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COLUMNS, yearWindow } from './histogram-years';

describe('yearWindow', () => {
  it('gives each year a column while they fit', () => {
    expect(yearWindow(2016, 2026, 9999)).toEqual({ from: 2016, to: 2026, before: false, after: false });
    expect(yearWindow(2022, 2022, 9999)).toEqual({ from: 2022, to: 2022, before: false, after: false });
  });

  it('gathers the oldest years in one column', () => {
    expect(yearWindow(2004, 2026, 9999)).toEqual({ from: 2017, to: 2026, before: true, after: false });
    expect(yearWindow(2015, 2026, 9999)).toEqual({ from: 2017, to: 2026, before: true, after: false });
  });

  it('moves to old years when the filter ends there, and gathers the newer ones', () => {
    expect(yearWindow(2004, 2026, 2016)).toEqual({ from: 2008, to: 2016, before: true, after: true });
    expect(yearWindow(2004, 2026, 2006)).toEqual({ from: 2004, to: 2013, before: false, after: true });
  });

  it('stays with the newest years for a filter that reaches them or lies before everything', () => {
    expect(yearWindow(2004, 2026, 2017).to).toBe(2026);
    expect(yearWindow(2004, 2026, 1990).to).toBe(2026);
  });

  it('is never wider than the panel, and shows the year that is asked for', () => {
    const year = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(year, year, year, (one, other, asked) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const { from, to, before, after } = yearWindow(first, last, asked);
        expect(to - from + 1 + Number(before) + Number(after)).toBeLessThanOrEqual(MAX_COLUMNS);
        expect(before).toBe(from > first);
        expect(after).toBe(to < last);
        if (asked >= first && asked <= last) expect(asked >= from && asked <= to).toBe(true);
      }),
    );
  });
});
