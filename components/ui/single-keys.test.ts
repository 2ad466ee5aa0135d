import { describe, expect, it } from 'vitest';
import { isSingleKey, type Press } from './single-keys';

const press = (wanted: string, change: Partial<Press> = {}) =>
  isSingleKey(
    {
      key: wanted,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      isComposing: false,
      defaultPrevented: false,
      ...change,
    },
    wanted,
  );

describe('a key of one character', () => {
  it.each(['/', 'n'])('%s counts bare, and only if nobody has used it', (key) => {
    expect(press(key)).toBe(true);
    expect(press(key, { key: '?' })).toBe(false);
    expect(press(key, { ctrlKey: true })).toBe(false);
    expect(press(key, { metaKey: true })).toBe(false);
    expect(press(key, { altKey: true })).toBe(false);
    expect(press(key, { isComposing: true })).toBe(false);
    expect(press(key, { defaultPrevented: true })).toBe(false);
  });

  it('is another one when it is large: Shift with a letter', () => {
    expect(press('n', { key: 'N' })).toBe(false);
  });
});
