import { describe, expect, it } from 'vitest';
import { placeOf } from './selected-words';

describe('placeOf', () => {
  it('counts the places before the selection', () => {
    const text = 'bàn OCOP,\n rồi OCOP, lại OCOP';
    expect(placeOf('bàn ', text, 'OCOP')).toBe(1);
    expect(placeOf('bàn OCOP,\n rồi ', text, 'OCOP')).toBe(2);
    expect(placeOf('bàn OCOP,\n rồi OCOP, lại ', text, 'OCOP')).toBe(3);
  });

  it('takes blanks that were selected along', () => {
    expect(placeOf('bàn', 'bàn OCOP, rồi OCOP', 'OCOP')).toBe(1);
    expect(placeOf('bàn OCOP, rồi', 'bàn OCOP, rồi OCOP', 'OCOP')).toBe(2);
  });

  it('means the first of words too long to be told apart', () => {
    const long = 'x '.repeat(400).trim();
    expect(placeOf('', `${long} ${long}`, long)).toBe(1);
  });
});
