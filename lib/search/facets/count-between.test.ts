import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY } from '../query';
import { countBetween } from './count-between';
import { dateBars } from './date-bars';
import { intervalSpan, overlaps } from './date-span';
import { datedDoc, datedDocs } from './dated-docs.fixture';
import { monthText } from './month-number';

const DOCS = ['2020', '2021-03', '2021-04-30', '2021-11', '2022', '2022-07-01', null].map(datedDoc);
const BARS = dateBars(EMPTY_QUERY, DOCS);

describe('countBetween', () => {
  it.each([
    [null, null, 6, 0],
    ['2021', '2021', 3, 0],
    ['2021-04', '2022-06', 3, 1],
    ['2020-05', '2020-05', 1, 1],
    ['2022-01', '2022-12', 2, 0],
    [null, '2021-03', 2, 0],
    ['2022-08', null, 1, 1],
    ['2019', '2019', 0, 0],
  ])('from %s to %s: %i reports, %i of them vague', (from, to, count, imprecise) => {
    expect(countBetween(BARS, from, to)).toEqual({ count, imprecise });
  });

  it('is what the filter itself would find', () => {
    const end = fc.option(fc.integer({ min: 2015 * 12, max: 2027 * 12 }).map(monthText), { nil: null });
    fc.assert(
      fc.property(datedDocs, end, end, (docs, one, other) => {
        const [from, to] = one !== null && other !== null && one > other ? [other, one] : [one, other];
        const inside = docs.filter(({ date }) => date !== null && overlaps(date.span, from, to));
        const { from: first, to: last } = intervalSpan(from, to);
        const vague = inside.filter(({ date }) => date !== null && (date.span.from < first || date.span.to > last));
        expect(countBetween(dateBars(EMPTY_QUERY, docs), from, to)).toEqual({
          count: inside.length,
          imprecise: vague.length,
        });
      }),
    );
  });
});
