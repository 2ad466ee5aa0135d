import { describe, expect, it } from 'vitest';
import { meanQuality, measure, median } from './metrics';

const relevant = (...ids: string[]) => new Set(ids);

describe('measure', () => {
  it('is perfect when the relevant documents stand first', () => {
    expect(measure(['a', 'b', 'c'], relevant('a', 'b'))).toEqual({ ndcg10: 1, recall20: 1, mrr10: 1 });
  });

  it('discounts by the logarithm of the rank', () => {
    const { ndcg10, mrr10 } = measure(['x', 'a'], relevant('a'));
    expect(ndcg10).toBeCloseTo(1 / Math.log2(3), 12);
    expect(mrr10).toBe(0.5);
  });

  it('sums the gains of several relevant documents against the best possible order', () => {
    const { ndcg10 } = measure(['a', 'x', 'b'], relevant('a', 'b', 'c'));
    expect(ndcg10).toBeCloseTo((1 + 1 / 2) / (1 + 1 / Math.log2(3) + 1 / 2), 12);
  });

  it('reads nDCG and MRR to rank 10 and recall to rank 20', () => {
    const ranking = Array.from({ length: 30 }, (_, index) => `d${index + 1}`);
    expect(measure(ranking, relevant('d10')).mrr10).toBe(0.1);
    expect(measure(ranking, relevant('d11', 'd20', 'd21'))).toEqual({ ndcg10: 0, recall20: 2 / 3, mrr10: 0 });
  });

  it('does not ask for more than ten of many relevant documents', () => {
    const ids = Array.from({ length: 15 }, (_, index) => `d${index}`);
    expect(measure(ids, relevant(...ids)).ndcg10).toBeCloseTo(1, 12);
  });

  it('gives nothing for an empty answer and refuses a query without relevant documents', () => {
    expect(measure([], relevant('a'))).toEqual({ ndcg10: 0, recall20: 0, mrr10: 0 });
    expect(() => measure(['a'], relevant())).toThrow(RangeError);
  });
});

describe('means', () => {
  it('counts every query the same', () => {
    const good = measure(['a'], relevant('a'));
    const bad = measure([], relevant('a'));
    expect(meanQuality([good, bad, bad, bad])).toEqual({ ndcg10: 0.25, recall20: 0.25, mrr10: 0.25 });
    expect(meanQuality([])).toEqual({ ndcg10: 0, recall20: 0, mrr10: 0 });
  });

  it('finds the middle of odd and even numbers of values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 100])).toBe(3);
    expect(median([])).toBe(0);
  });
});
