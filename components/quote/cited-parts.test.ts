import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedParts } from './cited-parts';

const texts = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text);

describe('citedParts', () => {
  it('cuts a mark at the edge of the span and keeps its anchor on the beginning', () => {
    const { before, inside, after } = citedParts('một hai ba', [[0, 7]], [4, 10]);
    expect([texts(before), texts(inside), texts(after)]).toEqual([['một '], ['hai', ' ba'], []]);
    expect([before[0]?.opens, inside[0]?.opens, inside[0]?.number]).toEqual([true, false, 0]);
  });

  it('always joins to the text, each anchor once', () => {
    const offset = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(fc.tuple(offset, offset)),
        offset,
        offset,
        (text, marks, a, b) => {
          const { before, inside, after } = citedParts(text, marks, [Math.min(a, b), Math.max(a, b)]);
          const all = [...before, ...inside, ...after];
          expect(texts(all).join('')).toBe(text);
          const anchors = all.filter(({ number, opens }) => number !== null && opens).map(({ number }) => number);
          expect(new Set(anchors).size).toBe(anchors.length);
        },
      ),
    );
  });
});
