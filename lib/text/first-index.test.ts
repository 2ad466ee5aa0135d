import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstIndex } from './first-index';

describe('firstIndex', () => {
  it('finds what looking through from the beginning finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 21 }), (values, least) => {
        const sorted = values.toSorted((a, b) => a - b);
        const slow = sorted.findIndex((value) => value >= least);
        const found = firstIndex(sorted.length, (index) => (sorted[index] ?? Infinity) >= least);
        expect(found).toBe(slow < 0 ? sorted.length : slow);
      }),
    );
  });
});
