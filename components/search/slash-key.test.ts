import { describe, expect, it } from 'vitest';
import { isSlash } from './slash-key';

const press = (change: Partial<Parameters<typeof isSlash>[0]> = {}) =>
  isSlash({
    key: '/',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    defaultPrevented: false,
    ...change,
  });

describe('the key /', () => {
  it('counts bare, and only if nobody has used it', () => {
    expect(press()).toBe(true);
    expect(press({ key: '?' })).toBe(false);
    expect(press({ ctrlKey: true })).toBe(false);
    expect(press({ metaKey: true })).toBe(false);
    expect(press({ altKey: true })).toBe(false);
    expect(press({ isComposing: true })).toBe(false);
    expect(press({ defaultPrevented: true })).toBe(false);
  });
});
