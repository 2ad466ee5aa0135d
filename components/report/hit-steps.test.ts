import { describe, expect, it } from 'vitest';
import { hitSteps } from './hit-steps';

const PLACES = {
  count: 5,
  starts: [
    [2, 2],
    [7, 4],
  ],
} as const;

describe('stepping through the marks of a report', () => {
  it('goes around the ends', () => {
    expect(hitSteps('#h1', PLACES)).toEqual({ current: 1, before: 5, after: 2 });
    expect(hitSteps('#h3', PLACES)).toEqual({ current: 3, before: 2, after: 4 });
    expect(hitSteps('#h5', PLACES)).toEqual({ current: 5, before: 4, after: 1 });
  });

  it('goes on from a paragraph: its own first mark, or the next one', () => {
    expect(hitSteps('#p2', PLACES)).toEqual({ current: null, before: 1, after: 2 });
    expect(hitSteps('#p3', PLACES)).toEqual({ current: null, before: 3, after: 4 });
    expect(hitSteps('#p7', PLACES)).toEqual({ current: null, before: 3, after: 4 });
    expect(hitSteps('#p8', PLACES)).toEqual({ current: null, before: 5, after: 1 });
  });

  it('begins with the first one at any other place', () => {
    for (const hash of ['', '#', '#h0', '#h6', '#h1x', '#h9999999', '#thong-tin', '#p', '#h-1']) {
      expect(hitSteps(hash, PLACES), hash).toEqual({ current: null, before: 5, after: 1 });
    }
  });

  it('stays where there is one mark', () => {
    expect(hitSteps('#h1', { count: 1, starts: [] })).toEqual({ current: 1, before: 1, after: 1 });
  });
});
