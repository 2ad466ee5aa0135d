import { describe, expect, it } from 'vitest';
import { bounded } from './bounded';

const list = (length: number) => Array.from({ length }, (_, index) => index);
const shown = (values: readonly number[], stays: (value: number) => boolean) =>
  bounded(values, stays).items.flatMap(({ value, rest }) => (rest ? [] : [value]));

describe('bounded', () => {
  it('leaves a short list whole, and never hides a single value', () => {
    expect(bounded(list(11), () => false).hidden).toBe(0);
  });

  it('shows ten of a long list and hides the rest', () => {
    expect(shown(list(30), () => false)).toEqual(list(10));
    expect(bounded(list(30), () => false).hidden).toBe(20);
  });

  it('keeps chosen values in sight, in their place', () => {
    expect(shown(list(30), (value) => value === 25)).toEqual([...list(10), 25]);
    expect(bounded(list(30), (value) => value === 25).items.map(({ value }) => value)).toEqual(list(30));
  });
});
