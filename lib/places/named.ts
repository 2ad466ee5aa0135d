import { communesNow, districts, oldProvinces, provincesNow } from './lookup';
import { type NameIndex, nameIndex } from './name-index';
import { placeKey } from './place-key';
import type { CommuneNow, District, OldProvince, Province } from './unit-types';

export const PROVINCE_NAMES: NameIndex<OldProvince> = nameIndex(oldProvinces());
export const PROVINCE_NOW_NAMES: NameIndex<Province> = nameIndex(provincesNow());
export const DISTRICT_NAMES: NameIndex<District> = nameIndex(districts());
export const COMMUNE_NOW_NAMES: NameIndex<CommuneNow> = nameIndex(communesNow());

interface OfType {
  /** Only units that bore this type at some time. */
  readonly type?: string;
}

/**
 * Old provinces of a name or alias: none or one.
 *
 * @example provincesNamed('Đắc Lắc')[0]?.slug // 'dak-lak'
 */
export function provincesNamed(name: string): readonly OldProvince[] {
  return PROVINCE_NAMES.byKey(placeKey(name));
}

/**
 * Provinces of today of a name or alias: none or one.
 *
 * @example provincesNowNamed('TP.HCM')[0]?.slug // 'ho-chi-minh'
 */
export function provincesNowNamed(name: string): readonly Province[] {
  return PROVINCE_NOW_NAMES.byKey(placeKey(name));
}

/**
 * Every district of a name, former ones too.
 *
 * @example districtsNamed('Châu Thành').length // 10
 * @example districtsNamed('Kỳ Anh', { type: 'thị xã' })[0]?.slug // 'ha-tinh.thi-xa-ky-anh'
 */
export function districtsNamed(name: string, { type }: OfType = {}): readonly District[] {
  return ofType(DISTRICT_NAMES.byKey(placeKey(name)), type);
}

/**
 * Every commune of today of a name.
 *
 * @example communesNowNamed('Chiêm Hóa', { type: 'xã' })[0]?.slug // 'tuyen-quang.chiem-hoa'
 */
export function communesNowNamed(name: string, { type }: OfType = {}): readonly CommuneNow[] {
  return ofType(COMMUNE_NOW_NAMES.byKey(placeKey(name)), type);
}

/** Units that had the type at some time; all of them when no type is wanted. */
function ofType<T extends { readonly periods: District['periods'] }>(units: readonly T[], type: string | undefined) {
  return type === undefined ? units : units.filter((unit) => unit.periods.some((period) => period.type === type));
}
