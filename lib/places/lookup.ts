import type { CommuneNow, District, OldProvince, Province } from './unit-types';
import { COMMUNES_NOW, DISTRICTS, PROVINCES, PROVINCES_NOW } from './units';

/** @example oldProvince('lai-chau')?.label // 'Lai Châu' */
export function oldProvince(slug: string): OldProvince | undefined {
  return PROVINCES.get(slug);
}

/** @example provinceNow('tuyen-quang')?.formedFrom // ['ha-giang', 'tuyen-quang'] */
export function provinceNow(slug: string): Province | undefined {
  return PROVINCES_NOW.get(slug);
}

/** @example district('lai-chau.than-uyen')?.label // 'huyện Than Uyên' */
export function district(slug: string): District | undefined {
  return DISTRICTS.get(slug);
}

/** @example communeNow('tuyen-quang.chiem-hoa')?.label // 'xã Chiêm Hóa' */
export function communeNow(slug: string): CommuneNow | undefined {
  return COMMUNES_NOW.get(slug);
}

/** The 63 provinces until June 2025, in the order of their codes. */
export function oldProvinces(): readonly OldProvince[] {
  return [...PROVINCES.values()];
}

/** The 34 provinces since July 2025, in the order of their codes. */
export function provincesNow(): readonly Province[] {
  return [...PROVINCES_NOW.values()];
}

/** All districts, former ones too. */
export function districts(): readonly District[] {
  return [...DISTRICTS.values()];
}

/**
 * Districts of an old province, former ones too; empty for an unknown slug.
 *
 * @example districtsOf('lai-chau').length // 8
 */
export function districtsOf(province: string): readonly District[] {
  return districts().filter((unit) => unit.province === province);
}

/** All communes since July 2025. */
export function communesNow(): readonly CommuneNow[] {
  return [...COMMUNES_NOW.values()];
}

/**
 * Communes of a province of today; empty for an unknown slug.
 *
 * @example communesOf('cao-bang').length // 56
 */
export function communesOf(province: string): readonly CommuneNow[] {
  return communesNow().filter((unit) => unit.province === province);
}
