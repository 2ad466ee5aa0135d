import { describe, expect, it } from 'vitest';
import type { FacetValue } from '@/lib/search/result';
import { isChosen, optionState } from './option-state';

const value = (selected: boolean, children: readonly FacetValue[] = []): FacetValue => ({
  ...{ value: 'lai-chau', label: 'Lai Châu', note: null, count: 1 },
  selected,
  children,
});

describe('optionState', () => {
  it('tells chosen, chosen in part, held by the chosen province, and neither', () => {
    expect(optionState(value(true), false)).toBe('on');
    expect(optionState(value(false, [value(false), value(true)]), false)).toBe('some');
    expect(optionState(value(false), true)).toBe('inside');
    expect(optionState(value(false, [value(false)]), false)).toBe('off');
  });

  it('a province that is chosen itself is whole, whatever else the address says', () => {
    expect(optionState(value(true, [value(true)]), false)).toBe('on');
  });
});

describe('isChosen', () => {
  it('counts what is chosen within', () => {
    expect(isChosen(value(false, [value(true)]))).toBe(true);
    expect(isChosen(value(false, [value(false)]))).toBe(false);
  });
});
