import { describe, expect, it } from 'vitest';
import { findWords } from './find-words';

describe('findWords', () => {
  it('finds the first paragraph that says the words, whatever its case, blanks and tone style', () => {
    const paragraphs = ['Sáng 5/1', 'NĂM\u00a02022, Huyện uỷ họp', 'năm 2022'];
    expect(findWords(paragraphs, 'năm 2022')).toBe(1);
    expect(findWords(paragraphs, 'Huyện ủy')).toBe(1);
  });

  it('finds nothing where nothing stands, nor for no words', () => {
    expect(findWords(['a'], 'b')).toBeNull();
    expect(findWords(['a'], ' ')).toBeNull();
  });
});
