import { describe, expect, it } from 'vitest';
import { printBytes, printNumber } from './print-number';

describe('printNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1234567, '1.234.567'],
  ])('prints %d as %s', (number, words) => {
    expect(printNumber(number)).toBe(words);
  });
});

describe('printBytes', () => {
  it.each([
    [512, '512 byte'],
    [6811, '6,8 kB'],
    [68110, '68 kB'],
    [2_400_000, '2,4 MB'],
  ])('prints %d as %s', (bytes, words) => {
    expect(printBytes(bytes)).toBe(words);
  });
});
