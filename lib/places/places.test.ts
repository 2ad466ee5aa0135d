import { describe, expect, it } from 'vitest';
import groups from '../../data/gazetteer/communes.json' with { type: 'json' };
import { communesNamed } from './commune-names';
import { oldCommunes } from './communes';
import { existedIn } from './existence';
import {
  communeNow,
  communesNow,
  communesOf,
  district,
  districts,
  districtsOf,
  oldProvince,
  oldProvinces,
  provinceNow,
  provincesNow,
} from './lookup';
import {
  communesNowNamed,
  DISTRICT_NAMES,
  districtsNamed,
  PROVINCE_NAMES,
  provincesNamed,
  provincesNowNamed,
} from './named';
import { foldedPlaceKey, placeKey } from './place-key';

const slugs = (units: readonly { slug: string }[]) => units.map((unit) => unit.slug);

describe('the counts of the official lists', () => {
  it('34 provinces of today, formed from 63 old ones, each used once', () => {
    expect(provincesNow()).toHaveLength(34);
    expect(oldProvinces()).toHaveLength(63);
    expect(new Set(provincesNow().flatMap((province) => province.formedFrom)).size).toBe(63);
  });

  it('696 districts at the end and 28 former ones; huyện Đạ Huoai is both under one slug', () => {
    expect(districts()).toHaveLength(696 + 28 - 1);
    expect(districts().filter((unit) => unit.until !== null)).toHaveLength(27);
    expect(district('lam-dong.da-huoai')).toMatchObject({ since: null, until: null });
  });

  it('3,321 communes of today, each on the ground of one old province', () => {
    expect(communesNow()).toHaveLength(3321);
    expect(communesNow().filter((unit) => unit.oldProvince === null)).toEqual([]);
    for (const unit of communesNow()) expect(oldProvince(unit.oldProvince ?? '')?.successor).toBe(unit.province);
  });

  it('10,035 communes at the end and 1,141 former ones, each in a known district', () => {
    const lines = Object.values(groups).flat();
    const former = lines.filter((cells) => cells.some((cell) => cell.startsWith('đến ')));
    expect([lines.length - former.length, former.length]).toEqual([10035, 1141]);
    expect(oldCommunes().filter((unit) => unit.until === null)).toHaveLength(10035);
    expect(oldCommunes().filter((unit) => district(unit.district) === undefined)).toEqual([]);
  });
});

describe('slugs', () => {
  it.each([
    ['provinces', slugs(oldProvinces())],
    ['provinces of today', slugs(provincesNow())],
    ['districts', slugs(districts())],
    ['communes of today', slugs(communesNow())],
  ])('%s: no slug twice, only a-z, 0-9, hyphen and one dot', (_, all) => {
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((slug) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)?$/.test(slug))).toEqual([]);
  });

  it.each([
    ['hue', 'Huế'],
    ['ho-chi-minh', 'Thành phố Hồ Chí Minh'],
    ['ba-ria-vung-tau', 'Bà Rịa - Vũng Tàu'],
    ['lai-chau', 'Lai Châu'],
  ])('old province %s is %s', (slug, label) => expect(oldProvince(slug)?.label).toBe(label));

  it.each([
    ['lai-chau.than-uyen', 'huyện Than Uyên'],
    ['tien-giang.thi-xa-cai-lay', 'thị xã Cai Lậy'],
    ['tien-giang.huyen-cai-lay', 'huyện Cai Lậy'],
    ['ho-chi-minh.quan-1', 'Quận 1'],
    ['ho-chi-minh.quan-9', 'Quận 9'],
    ['ho-chi-minh.quan-thu-duc', 'quận Thủ Đức'],
    ['ho-chi-minh.thanh-pho-thu-duc', 'thành phố Thủ Đức'],
    ['quang-ninh.hoanh-bo', 'huyện Hoành Bồ'],
    ['kien-giang.phu-quoc', 'thành phố Phú Quốc'],
    ['dak-lak.cu-mgar', "huyện Cư M'gar"],
    ['hue.hue', 'thành phố Huế'],
    ['ninh-thuan.phan-rang-thap-cham', 'thành phố Phan Rang-Tháp Chàm'],
  ])('district %s is %s', (slug, label) => expect(district(slug)?.label).toBe(label));

  it('a commune of today has the type in its slug only where names collide, and the code where marks alone differ', () => {
    expect(communeNow('tuyen-quang.chiem-hoa')?.label).toBe('xã Chiêm Hóa');
    expect(communeNow('dong-thap.phuong-my-tho')?.name).toBe('Mỹ Tho');
    expect(communeNow('hai-phong.cam-giang')).toBeUndefined();
    expect(slugs(communesNowNamed('Cẩm Giàng'))).toContainEqual(expect.stringMatching(/^hai-phong\.xa-cam-giang-\d+$/));
  });

  it('an unknown slug has no unit', () => {
    expect([oldProvince('x'), provinceNow(''), district('lai-chau'), communeNow('lai-chau.than-uyen-x')]).toEqual(
      Array(4).fill(undefined),
    );
    expect(districtsOf('x')).toEqual([]);
  });
});

describe('the traps of the gazetteer', () => {
  it('codes of the two systems are separate: Bắc Ninh of today is not Bắc Giang, whose code it took', () => {
    expect(provinceNow('bac-ninh')?.formedFrom).toEqual(['bac-giang', 'bac-ninh']);
    expect(oldProvince('bac-giang')?.successor).toBe('bac-ninh');
    expect(oldProvince('an-giang')?.successor).toBe('an-giang');
    expect(oldProvince('dong-thap')?.successor).toBe('dong-thap');
  });

  it('every province of today holds the ground of the old one of the same name', () => {
    for (const province of provincesNow()) expect(province.formedFrom).toContain(province.slug);
  });

  it('22 names of living districts are shared by 52', () => {
    const living = districts().filter((unit) => unit.until === null);
    const shared = living.filter((unit) => living.filter((other) => other.name === unit.name).length > 1);
    expect(shared).toHaveLength(52);
    expect(new Set(shared.map((unit) => unit.name)).size).toBe(22);
    expect(districtsNamed('Châu Thành')).toHaveLength(10);
  });

  it.each(['Cai Lậy', 'Cao Lãnh', 'Duyên Hải', 'Hồng Ngự', 'Kỳ Anh', 'Long Mỹ'])(
    '%s is told apart by its type',
    (name) => {
      expect(districtsNamed(name)).toHaveLength(2);
      expect(new Set(districtsNamed(name).map((unit) => unit.province)).size).toBe(1);
      for (const { type } of districtsNamed(name)) expect(districtsNamed(name, { type })).toHaveLength(1);
    },
  );

  it('33 living districts are named like a province, two of them like another one', () => {
    const like = districts().filter((unit) => unit.until === null && provincesNamed(unit.name).length > 0);
    const foreign = like.filter((unit) => provincesNamed(unit.name)[0]?.slug !== unit.province);
    expect(like).toHaveLength(33);
    expect(slugs(foreign).toSorted()).toEqual(['bac-lieu.hoa-binh', 'quang-binh.quang-ninh']);
  });

  it('Huế is a district-level city until 2024 and a province-level one since; its old name still finds it', () => {
    expect(district('hue.hue')?.until).toBe('2025-01-01');
    expect(oldProvince('hue')?.periods.map((period) => period.type)).toEqual(['tỉnh', 'thành phố']);
    expect(slugs(provincesNamed('Thừa Thiên - Huế'))).toEqual(['hue']);
  });

  it('marks keep names apart that are one without them', () => {
    for (const [a, b] of [
      ['Thanh Trì', 'Thạnh Trị'],
      ['Tam Đường', 'Tam Dương'],
      ['Phù Ninh', 'Phú Ninh'],
      ['Phù Mỹ', 'Phú Mỹ'],
    ] as const) {
      expect(slugs(districtsNamed(a))).not.toEqual(slugs(districtsNamed(b)));
      expect(DISTRICT_NAMES.byFoldedKey(foldedPlaceKey(a)).length).toBeGreaterThan(1);
    }
    expect(slugs(districtsNamed('Than Uyên'))).toEqual(['lai-chau.than-uyen']);
  });

  it('a district that changed its type is found by each of them', () => {
    expect(slugs(districtsNamed('Phú Quốc', { type: 'huyện' }))).toEqual(['kien-giang.phu-quoc']);
    expect(slugs(districtsNamed('Tân Uyên', { type: 'huyện' }))).toEqual(['binh-duong.tan-uyen', 'lai-chau.tan-uyen']);
  });

  it('a commune keeps the districts it lay in before', () => {
    const before2025 = communesNamed('Vĩnh Ninh', { type: 'phường' }).filter((unit) => unit.until === '2025-01-01');
    expect(before2025.map((unit) => unit.district)).toEqual(['hue.hue']);
    expect(communesNamed('Thuận', { type: 'xã' }).map((unit) => unit.district)).toEqual(['quang-tri.huong-hoa']);
    expect(communesNamed('Minh Tân').some((unit) => unit.district === 'bac-ninh.luong-tai')).toBe(true);
  });

  it('a commune of today may carry the name of a former district', () => {
    expect(slugs(communesNowNamed('Thọ Xuân', { type: 'xã' }))).toEqual(['thanh-hoa.tho-xuan']);
    expect(communesOf('cao-bang').length).toBeGreaterThan(50);
  });
});

describe('names', () => {
  it.each([
    ['Đắc Lắc', 'dak-lak'],
    ['Đăk Nông', 'dak-nong'],
    ['Bắc Cạn', 'bac-kan'],
    ['Kontum', 'kon-tum'],
    ['Công Tum', 'kon-tum'],
    ['TT-Huế', 'hue'],
    ['TP.HCM', 'ho-chi-minh'],
    ['TPHCM', 'ho-chi-minh'],
    ['BR-VT', 'ba-ria-vung-tau'],
    ['Thanh Hoá', 'thanh-hoa'],
  ])('%s is %s', (name, slug) => expect(slugs(provincesNamed(name))).toEqual([slug]));

  it.each([
    ['Cư M’gar', 'dak-lak.cu-mgar'],
    ['CƯ MGAR', 'dak-lak.cu-mgar'],
    ['Plei Ku', 'gia-lai.pleiku'],
    ['Qui Nhơn', 'binh-dinh.quy-nhon'],
    ['Chiêm Hoá', 'tuyen-quang.chiem-hoa'],
    ['Phan Rang - Tháp Chàm', 'ninh-thuan.phan-rang-thap-cham'],
  ])('%s is %s', (name, slug) => expect(slugs(districtsNamed(name))).toEqual([slug]));

  it('a province of today has the aliases of the old one', () => {
    expect(slugs(provincesNowNamed('Đắc Lắc'))).toEqual(['dak-lak']);
    expect(slugs(provincesNowNamed('Kontum'))).toEqual([]);
  });

  it('an unknown name finds nothing, and no alias is another unit’s name', () => {
    expect(districtsNamed('Không Có')).toEqual([]);
    for (const province of oldProvinces()) {
      for (const alias of province.aliases)
        expect(slugs(PROVINCE_NAMES.byKey(placeKey(alias)))).toEqual([province.slug]);
    }
  });
});

describe('existence', () => {
  const year = (value: string) => ({ from: `${value}-01-01`, to: `${value}-12-31` });
  const hoanhBo = district('quang-ninh.hoanh-bo') ?? { since: null, until: null };

  it('a former district exists in its years only', () => {
    expect(existedIn(hoanhBo, year('2018'))).toBe(true);
    expect(existedIn(hoanhBo, year('2022'))).toBe(false);
  });

  it('the dates of history have four months of slack', () => {
    expect(existedIn(hoanhBo, { from: '2020-03-01', to: '2020-03-01' })).toBe(true);
    expect(existedIn({ since: '2014-01-01', until: null }, { from: '2013-10-01', to: '2013-10-01' })).toBe(true);
    expect(existedIn({ since: '2014-01-01', until: null }, { from: '2013-06-01', to: '2013-06-01' })).toBe(false);
  });
});
