import { describe, expect, it } from 'vitest';
import { topicWords } from '@/lib/search/topic-words';
import { FEW_REPORTS, perHundred } from './shares';
import { wordsQuery } from './topic-query';

describe('so many of a hundred reports', () => {
  it.each([
    [3, 40, '7,5'],
    [0, 20, '0,0'],
    [1, 3000, 'dưới 0,1'],
    [20, 20, '100,0'],
    [0, FEW_REPORTS - 1, null],
    [3, 4, null],
    [0, 0, null],
  ])('%d of %d are %s', (part, whole, words) => {
    expect(perHundred({ part, whole })).toBe(words);
  });
});

describe('the words of a topic as a query', () => {
  it('joins them, and quotes what is more than one word', () => {
    expect(wordsQuery(['ocop', 'mỗi xã một sản phẩm'])).toEqual({ text: 'ocop HOẶC "mỗi xã một sản phẩm"', used: 2 });
  });

  it('takes the first ones as far as a query holds them', () => {
    const all = topicWords('nong-nghiep')?.strong ?? [];
    const asked = wordsQuery(all);
    expect(asked?.used).toBeGreaterThan(5);
    expect(asked?.used).toBeLessThan(all.length);
    expect(asked?.text.length).toBeLessThanOrEqual(500);
  });

  it('is nothing for a topic without words', () => {
    expect(wordsQuery([])).toBeNull();
    expect(wordsQuery(['x'.repeat(501)])).toBeNull();
    expect(topicWords('__proto__')).toBeNull();
  });
});
