import { describe, expect, it } from 'vitest';
import { bounded } from './bounded';

const list = (length: number) => Array.from({ length }, (_, index) => index);

describe('bounded', () => {
  it('leaves a short list whole, and never hides a single value', () => {
    expect(bounded(list(11), () => false).rest).toEqual([]);
  });

  it('shows ten of a long list and hides the rest', () => {
    expect(bounded(list(30), () => false)).toEqual({ shown: list(10), rest: list(30).slice(10) });
  });

  it('keeps chosen values in sight', () => {
    const { shown, rest } = bounded(list(30), (value) => value === 25);
    expect(shown).toContain(25);
    expect(rest).not.toContain(25);
  });
});
