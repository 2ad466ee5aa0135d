import { describe, expect, it } from 'vitest';
import { budgetTable, MAX_ABOVE_EMPTY, MAX_RESULTS, overBudget } from './budget-table';

const scripts = (...sizes: number[]) => sizes.map((gzip, at) => ({ path: `/${at}.js`, gzip }));

describe('the budget of JavaScript', () => {
  it('is kept to the last byte', () => {
    expect(overBudget(scripts(MAX_RESULTS - 1, 1), scripts(MAX_RESULTS - MAX_ABOVE_EMPTY))).toEqual([]);
  });

  it('is broken by one byte more above the empty app', () => {
    const over = overBudget(scripts(MAX_ABOVE_EMPTY, 101), scripts(100));
    expect(over).toEqual(['Trang kết quả nặng hơn ứng dụng trống quá mức cho phép 1 byte.']);
  });

  it('is broken by one byte more in all, however heavy the empty app is', () => {
    const over = overBudget(scripts(MAX_RESULTS + 1), scripts(MAX_RESULTS));
    expect(over).toEqual(['Trang kết quả nặng quá mức cho phép 1 byte.']);
  });

  it('is not taken for kept where no script was seen', () => {
    expect(overBudget([], [])).toHaveLength(1);
  });

  it('is told script by script, the heaviest first', () => {
    const lines = budgetTable(scripts(5, 1000), scripts(200));
    expect(lines.slice(1, 3)).toEqual(['      1.000  /1.js', '          5  /0.js']);
    expect(lines.slice(3).map((line) => line.trim())).toEqual([
      '1.005  Trang kết quả (nhiều nhất 165.000)',
      '200  Ứng dụng Next trống',
      '805  Hơn ứng dụng trống (nhiều nhất 25.000)',
    ]);
  });
});
