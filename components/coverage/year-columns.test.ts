import { describe, expect, it } from 'vitest';
import { yearColumns } from './year-columns';

const printed = (years: readonly string[]) =>
  yearColumns(years).map((column) => (column.kind === 'year' ? column.year : `${column.from}–${column.to}`));

describe('yearColumns', () => {
  it('keeps the place of years without any report', () => {
    expect(printed(['2018', '2019', '2022'])).toEqual(['2018', '2019', '2020', '2021', '2022']);
  });

  it('folds a long run of them', () => {
    expect(printed(['1998', '2022', '2026'])).toEqual(['1998', '1999–2021', '2022', '2023', '2024', '2025', '2026']);
    expect(printed(['2017', '2022'])).toEqual(['2017', '2018–2021', '2022']);
  });

  it('is empty where no report has a date', () => {
    expect(printed([])).toEqual([]);
    expect(printed(['2020'])).toEqual(['2020']);
  });
});
