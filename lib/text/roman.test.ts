import { expect, it } from 'vitest';
import { fromRoman, toRoman } from './roman';

it('writes and reads every numeral that reports use', () => {
  for (let number = 1; number <= 89; number++) expect(fromRoman(toRoman(number) ?? '')).toBe(number);
  expect([toRoman(27), toRoman(49), toRoman(0), toRoman(90), toRoman(1.5)]).toEqual([
    'XXVII',
    'XLIX',
    null,
    null,
    null,
  ]);
});

it('reads nothing else', () => {
  for (const text of ['', 'IIII', 'VX', 'XXVVII', 'vii1', 'mix', 'dân']) expect(fromRoman(text), text).toBeNull();
});
