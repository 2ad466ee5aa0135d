import { describe, expect, it } from 'vitest';
import { vietnamTime } from './vietnam-time';

describe('a moment in Vietnam', () => {
  it('is seven hours ahead of UTC', () => {
    expect(vietnamTime(Date.parse('2026-11-22T16:59:59Z'))).toEqual({ day: '2026-11-22', time: '23:59' });
    expect(vietnamTime(Date.parse('2026-11-22T17:00:00Z'))).toEqual({ day: '2026-11-23', time: '00:00' });
  });
});
