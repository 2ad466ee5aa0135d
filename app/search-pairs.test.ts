import { describe, expect, it } from 'vitest';
import { searchPairs } from './search-pairs';

describe('searchPairs', () => {
  it('flattens repeats and drops what has no value', async () => {
    const pairs = await searchPairs(Promise.resolve({ q: 'ocop', tinh: ['lai-chau', 'hue'], trang: undefined }));
    expect(pairs).toEqual([
      ['q', 'ocop'],
      ['tinh', 'lai-chau'],
      ['tinh', 'hue'],
    ]);
  });
});
