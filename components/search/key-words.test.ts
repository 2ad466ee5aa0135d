import { describe, expect, it } from 'vitest';
import { ignoredWords } from './key-words';

describe('what of an address was not used', () => {
  it('is called what the page calls it', () => {
    expect(ignoredWords({ key: 'han-tu', value: '9999-99', why: '' })).toBe('Không dùng Hạn từ “9999-99”: ');
    expect(ignoredWords({ key: 'toString', value: '1', why: '' })).toBe('Không dùng toString “1”: ');
    expect(ignoredWords({ key: 'q', value: 'a', why: '' })).toBeNull();
  });
});
