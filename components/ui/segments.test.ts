import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from './segments';

describe('segments', () => {
  it('splits a text at its marks and numbers them', () => {
    expect(
      segments('xã Thuận, xã Thanh', [
        [0, 2],
        [10, 12],
      ]),
    ).toEqual([
      { text: 'xã', number: 0 },
      { text: ' Thuận, ', number: null },
      { text: 'xã', number: 1 },
      { text: ' Thanh', number: null },
    ]);
  });

  it('gives the whole text where there are no marks, and nothing for an empty text', () => {
    expect(segments('Báo cáo', [])).toEqual([{ text: 'Báo cáo', number: null }]);
    expect(segments('', [])).toEqual([]);
  });

  it('leaves out marks that overlap or lie outside, and keeps the numbers of the others', () => {
    expect(
      segments('abcdef', [
        [0, 3],
        [2, 4],
        [4, 4],
        [5, 6],
        [6, 9],
      ]),
    ).toEqual([
      { text: 'abc', number: 0 },
      { text: 'de', number: null },
      { text: 'f', number: 3 },
    ]);
  });

  it('always joins to the text', () => {
    const mark = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark), (text, marks) => {
        expect(
          segments(text, marks)
            .map((each) => each.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
