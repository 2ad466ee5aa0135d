import { describe, expect, it } from 'vitest';
import { rangeIn, rangesByParagraph } from './spans';

describe('spans by paragraph', () => {
  const ranges = rangesByParagraph([
    { paragraph: 2, start: 30, end: 40 },
    { paragraph: 2, start: 0, end: 10 },
    { paragraph: 2, start: 5, end: 20 },
    { paragraph: 7, start: 1, end: 2 },
  ]);

  it('are in order, and one where they overlap', () => {
    expect(ranges.get(2)).toEqual([
      [0, 20],
      [30, 40],
    ]);
  });

  it('are found by any part of a clause, and not by the gaps between them', () => {
    expect(rangeIn(ranges.get(2), 19, 25)).toEqual([0, 20]);
    expect(rangeIn(ranges.get(2), 20, 30)).toBeUndefined();
    expect(rangeIn(ranges.get(2), 39, 90)).toEqual([30, 40]);
    expect(rangeIn(ranges.get(2), 40, 90)).toBeUndefined();
    expect(rangeIn(ranges.get(3), 0, 90)).toBeUndefined();
  });
});
