import { describe, expect, it } from 'vitest';
import { pageWindow } from './page-window';

describe('pageWindow', () => {
  it('lists a few pages whole', () => {
    expect(pageWindow(1, 1)).toEqual([1]);
    expect(pageWindow(2, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it('shows gaps on both sides in the middle', () => {
    expect(pageWindow(6, 12)).toEqual([1, null, 4, 5, 6, 7, 8, null, 12]);
  });

  it('fills a gap of one page with that page', () => {
    expect(pageWindow(5, 12)).toEqual([1, 2, 3, 4, 5, 6, 7, null, 12]);
  });

  it('stays within the pages when the current one lies beyond them', () => {
    expect(pageWindow(99, 3)).toEqual([1, 2, 3]);
  });
});
