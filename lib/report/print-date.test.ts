import { describe, expect, it } from 'vitest';
import { printDate, printDateRange, printDateShort } from './print-date';

describe('printDate', () => {
  it.each([
    ['2022-12-13', 'day', 'ngày 13/12/2022'],
    ['2023-07-06', 'day', 'ngày 06/7/2023'],
    ['2021-02-05', 'day', 'ngày 05/02/2021'],
    ['2022-12', 'month', 'tháng 12/2022'],
    ['2022-01', 'month', 'tháng 01/2022'],
    ['2022', 'year', 'năm 2022'],
  ] as const)('prints %s known to the %s as %s', (value, precision, words) => {
    expect(printDate({ value, precision })).toBe(words);
  });
});

describe('printDateShort', () => {
  it('prints what the date fields take back', () => {
    expect(printDateShort('2022-12-13')).toBe('13/12/2022');
    expect(printDateShort('2022-09')).toBe('9/2022');
    expect(printDateShort('2022')).toBe('2022');
  });
});

describe('printDateRange', () => {
  it('says which ends are open', () => {
    expect(printDateRange('2022', null)).toBe('từ năm 2022');
    expect(printDateRange(null, '2022-06')).toBe('đến hết tháng 6/2022');
    expect(printDateRange('2022', '2023-06-30')).toBe('từ năm 2022 đến hết ngày 30/6/2023');
  });

  it('says one year or one day once', () => {
    expect(printDateRange('2022', '2022')).toBe('năm 2022');
    expect(printDateRange('2022-12-13', '2022-12-13')).toBe('ngày 13/12/2022');
  });
});
