import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from './packed';

describe('pack', () => {
  it('gives back whatever plain data it was given, unmarked, decomposed and broken text too', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(unpack(pack(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    const text = 'Huye\u0323\u0302n uỷ </script> \u2028 $L1 \ud800';
    expect(unpack(pack({ text, list: [text] }))).toEqual({ text, list: [text] });
  });

  it('is one string, so that nothing within is gone through again', () => {
    expect(Object.values(pack({ rows: [1, 2, 3] }))).toEqual(['{"rows":[1,2,3]}']);
  });
});
