import { describe, expect, it } from 'vitest';
import type { ReportPlace } from '../../report/report';
import { hash4 } from './fnv';
import { type DraftPlaces, officeholderSlug, slugUnit } from './slug';

const place = (slug: string): ReportPlace => ({ slug, label: slug, inferred: false, evidence: [] });
const before: DraftPlaces = {
  province: place('lai-chau'),
  provinceNow: place('lai-chau'),
  district: place('lai-chau.than-uyen'),
  commune: null,
};

describe('slugs of officeholders', () => {
  it('keep names apart that fold alike', () => {
    const slugs = ['Lê Thuận', 'Lê Thuần', 'Lê Thuấn'].map((name) => officeholderSlug(name, 'than-uyen'));
    expect(new Set(slugs).size).toBe(3);
    expect(slugs.every((slug) => /^le-thuan-than-uyen-[0-9a-f]{4}$/.test(slug))).toBe(true);
  });

  it('are the same for both tone styles', () => {
    expect(officeholderSlug('Hòa Thị Thúy', null)).toBe(officeholderSlug('Hoà Thị Thuý', null));
  });

  it('take the unit of the most special office', () => {
    expect(slugUnit(['province', 'district'], before)).toBe('than-uyen');
    expect(slugUnit(['province'], before)).toBe('lai-chau');
    expect(slugUnit(['commune'], before)).toBe('than-uyen');
    expect(slugUnit(['central'], before)).toBeNull();
  });

  it('take the commune since July 2025', () => {
    const after = { ...before, district: null, commune: place('vinh-long.cho-lach'), provinceNow: place('vinh-long') };
    expect(slugUnit(['commune'], after)).toBe('cho-lach');
    expect(slugUnit(['province'], after)).toBe('vinh-long');
  });

  it('know the cities that are provinces', () => {
    const hanoi = {
      ...before,
      province: place('ha-noi'),
      provinceNow: place('ha-noi'),
      district: place('ha-noi.long-bien'),
    };
    expect(slugUnit(['city'], hanoi)).toBe('ha-noi');
    const caoLanh = { ...before, district: place('dong-thap.thanh-pho-cao-lanh') };
    expect(slugUnit(['city'], caoLanh)).toBe('thanh-pho-cao-lanh');
  });

  it('say nothing of a unit that is not known', () => {
    expect(slugUnit(['district'], { province: null, provinceNow: null, district: null, commune: null })).toBeNull();
  });

  it('end in a hash that never changes', () => {
    expect(hash4('')).toBe('1cd9');
    expect(hash4('a')).toBe(hash4('a'));
    expect(hash4('a')).not.toBe(hash4('b'));
  });
});
