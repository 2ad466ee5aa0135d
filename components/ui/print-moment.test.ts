import { describe, expect, it } from 'vitest';
import { printMoment } from './print-moment';

describe('printMoment', () => {
  it.each([
    ['2026-11-22T05:47:27.000Z', '12:47 ngày 22/11/2026 (giờ Việt Nam)'],
    ['2025-12-31T18:05:00.000Z', '01:05 ngày 01/01/2026 (giờ Việt Nam)'],
    ['2026-03-06T00:00:00+07:00', '00:00 ngày 06/3/2026 (giờ Việt Nam)'],
    ['hôm qua', 'hôm qua'],
  ])('prints %s as %s', (iso, words) => {
    expect(printMoment(iso)).toBe(words);
  });
});
