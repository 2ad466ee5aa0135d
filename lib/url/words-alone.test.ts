import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY } from '../search/query';
import { wordsAlone } from './words-alone';

describe('wordsAlone', () => {
  it('is true for words and nothing else', () => {
    expect(wordsAlone({ ...EMPTY_QUERY, text: 'ocop' })).toBe(true);
    expect(wordsAlone({ ...EMPTY_QUERY, text: 'nông thôn', pageSize: 20, page: 1 })).toBe(true);
  });

  it('is false without words and with anything beside them', () => {
    const words = { ...EMPTY_QUERY, text: 'ocop' };
    expect(wordsAlone(EMPTY_QUERY)).toBe(false);
    expect(wordsAlone({ ...words, page: 2 })).toBe(false);
    expect(wordsAlone({ ...words, sort: 'moi-nhat' })).toBe(false);
    expect(wordsAlone({ ...words, grouping: 'huyen' })).toBe(false);
    expect(wordsAlone({ ...words, from: '2022' })).toBe(false);
    expect(wordsAlone({ ...words, filters: { ...words.filters, tinh: ['lai-chau'] } })).toBe(false);
    expect(wordsAlone({ ...words, facetWords: { tinh: 'lai' } })).toBe(false);
  });
});
