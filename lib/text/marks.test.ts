import { describe, expect, it } from 'vitest';
import { fold } from './marks';

/** What folding means, said without the table that makes it fast. */
const meant = (text: string) =>
  text
    .replace(/[\u00F0\u00D0\u0256\u0189]/g, 'đ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');

const EVERY_UNIT = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe('folding', () => {
  it('takes every mark off, whatever the letter and whatever stands beside it', () => {
    const beside = ['', 'Ắ', '\u0301', 'Σ'];
    const wrong = EVERY_UNIT.flatMap((unit) =>
      beside.flatMap((other) => (fold(unit + other) === meant(unit + other) ? [] : [unit + other])),
    );
    expect(wrong).toEqual([]);
  });

  it('folds a text of a megabyte', () => {
    const text = 'Đường ủy Ắ\n'.repeat(100_000);
    expect(fold(text)).toBe(meant(text));
  });
});
