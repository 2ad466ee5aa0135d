import { describe, expect, it } from 'vitest';
import { isKnownAddress } from './known-address';

describe('an address that is known', () => {
  it.each([
    ['/dia-phuong/lai-chau', true],
    ['/dia-phuong/lai-chau/than-uyen', true],
    // Their page would find nothing: a written slash does not part a province from a district.
    ['/dia-phuong/lai-chau%2Fthan-uyen', false],
    ['/dia-phuong/lai-chau.than-uyen', false],
    ['/dia-phuong/khong-co', false],
    ['/trich-dan/a/0', false],
    ['/huong-dan', true],
  ])('%s: %s', async (pathname, known) => {
    expect(await isKnownAddress(pathname)).toBe(known);
  });

  it.each(['/bao-cao/%FF', '/api/v1/reports/%FF', '/api/v1/reports/%FF/source', '/trich-dan/%FF/1'])(
    '%s does not decode',
    async (pathname) => {
      await expect(isKnownAddress(pathname)).rejects.toThrow(URIError);
    },
  );
});
