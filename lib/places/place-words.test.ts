import { describe, expect, it } from 'vitest';
import { district as unitOf } from './lookup';
import { placeWords } from './place-words';

const at = (
  province: string | null,
  district: string | null,
  provinceNow: string | null,
  commune: string | null,
  date = '2022',
) => {
  const named = (slug: string | null) => (slug === null ? null : { slug, label: unitOf(slug)?.label ?? slug });
  return placeWords({
    province: named(province),
    district: named(district),
    provinceNow: named(provinceNow),
    commune: named(commune),
    date: { value: date },
  });
};

describe('the place of a report in words', () => {
  it('is as it was, with today’s province only where another one has its ground', () => {
    expect(at('lai-chau', 'lai-chau.than-uyen', 'lai-chau', null)).toEqual({
      place: 'huyện Than Uyên, Lai Châu',
      other: null,
    });
    expect(at('ha-giang', 'ha-giang.dong-van', 'tuyen-quang', null)).toEqual({
      place: 'huyện Đồng Văn, Hà Giang',
      other: 'nay thuộc tỉnh Tuyên Quang',
    });
    expect(at('soc-trang', null, 'can-tho', null)).toEqual({
      place: 'tỉnh Sóc Trăng',
      other: 'nay thuộc thành phố Cần Thơ',
    });
  });

  it('tells a province that kept its name and grew from the old one', () => {
    expect(at('tuyen-quang', 'tuyen-quang.chiem-hoa', 'tuyen-quang', null).other).toBe(
      'nay thuộc tỉnh Tuyên Quang mới',
    );
    expect(at('hue', 'hue.a-luoi', 'hue', null).other).toBeNull();
  });

  it('has the type of its day', () => {
    const mocChau = (date: string) => at('son-la', 'son-la.moc-chau', 'son-la', null, date);
    expect(mocChau('2021-11-05')).toEqual({ place: 'huyện Mộc Châu, Sơn La', other: 'sau là thị xã Mộc Châu' });
    expect(mocChau('2025-02-01')).toEqual({ place: 'thị xã Mộc Châu, Sơn La', other: null });
    expect(mocChau('2025').place).toBe('thị xã Mộc Châu, Sơn La');
  });

  it('is a commune of today with the province of today, and the old one where its name is another', () => {
    expect(at(null, null, 'tuyen-quang', 'tuyen-quang.chiem-hoa')).toEqual({
      place: 'xã Chiêm Hóa, Tuyên Quang',
      other: null,
    });
    expect(at('ben-tre', null, 'vinh-long', 'vinh-long.cho-lach')).toEqual({
      place: 'xã Chợ Lách, Vĩnh Long',
      other: 'trước 1/7/2025 thuộc tỉnh Bến Tre',
    });
  });

  it('has no type that a province did not have on that day, or that nobody has confirmed', () => {
    expect(at('hue', null, 'hue', null, '2022-05').place).toBe('Huế');
    expect(at('hue', null, 'hue', null, '2025-03').place).toBe('thành phố Huế');
    expect(at('bac-giang', null, 'bac-ninh', null)).toEqual({ place: 'tỉnh Bắc Giang', other: 'nay thuộc Bắc Ninh' });
    expect(at('bac-ninh', null, 'bac-ninh', null).other).toBe('nay thuộc Bắc Ninh mới');
    expect(at(null, null, 'quang-ninh', null).place).toBe('Quảng Ninh hiện nay');
  });

  it('calls a commune of today what it was on that day', () => {
    const trangBom = (date: string) => at('dong-nai', null, 'dong-nai', 'dong-nai.trang-bom', date).place;
    expect(trangBom('2025-09-01')).toBe('xã Trảng Bom, Đồng Nai');
    expect(trangBom('2026-05-01')).toBe('phường Trảng Bom, Đồng Nai');
  });

  it('is the province of today alone where nothing else is known', () => {
    expect(at(null, null, 'tuyen-quang', null)).toEqual({ place: 'tỉnh Tuyên Quang hiện nay', other: null });
    expect(at(null, null, null, null)).toEqual({ place: null, other: null });
  });
});
