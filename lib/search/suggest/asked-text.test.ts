import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedText } from './asked-text';

describe('what a box asks for', () => {
  it('is NFC and else as typed, blanks too', () => {
    expect(askedText(' Huyện '.normalize('NFD'))).toBe(' Huyện ');
  });

  it('is cut to what a search reads', () => {
    expect(askedText('x'.repeat(600))).toHaveLength(500);
  });

  it('is the same when asked for again, and whole characters: box and server agree', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const asked = askedText(text.repeat(40));
        expect(askedText(asked)).toBe(asked);
        expect(new URLSearchParams(`${new URLSearchParams([['q', asked]])}`).get('q')).toBe(asked);
      }),
    );
  });
});
