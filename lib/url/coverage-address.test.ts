import { describe, expect, it } from 'vitest';
import { PLACE_MAPS } from '../search/query';
import { COVERAGE_ORDERS, coverageHref, parseCoverage } from './coverage-address';

const read = (href: string) => parseCoverage(new URL(href, 'http://may').searchParams);

describe('the address of what the corpus holds', () => {
  it('leads back to what it was made from', () => {
    for (const map of PLACE_MAPS) {
      for (const order of COVERAGE_ORDERS) expect(read(coverageHref({ map, order }))).toEqual({ map, order });
    }
    expect(coverageHref({ map: 'truoc', order: 'ten' })).toBe('/du-lieu');
  });

  it('leaves out what cannot be read', () => {
    expect(read('/du-lieu?ban-do=khac&xep=&la=1')).toEqual({ map: 'truoc', order: 'ten' });
  });
});
