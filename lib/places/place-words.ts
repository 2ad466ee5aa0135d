import { communeNow, district, oldProvince, provinceNow } from './lookup';
import { unitLabel } from './slugs';
import type { OldProvince, Province, TypePeriod } from './unit-types';

interface Named {
  readonly slug: string;
  readonly label: string;
}

/** Where a report is from, as the report carries it; slugs of the gazetteer. */
export interface PlaceOf {
  readonly province: Named | null;
  readonly provinceNow: Named | null;
  readonly district: Named | null;
  readonly commune: Named | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: a district may have been of another type on that day. */
  readonly date: { readonly value: string } | null;
}

export interface PlaceWords {
  /** As it was on the day of the report; null where it is not known. */
  readonly place: string | null;
  /** What the other map says, only where it says something else: “nay thuộc tỉnh Tuyên Quang”. */
  readonly other: string | null;
}

/**
 * The place of a report as people write it, on the map of its day, and what became of it since (or was before), where
 * the province's name or ground is another.
 *
 * @example placeWords(hit) // { place: 'huyện Đồng Văn, Hà Giang', other: 'nay thuộc tỉnh Tuyên Quang' }
 */
export function placeWords({ province, provinceNow: now, district: within, commune, date }: PlaceOf): PlaceWords {
  if (commune !== null) {
    const unit = communeThen(commune, date);
    const before = province !== null && province.slug !== now?.slug ? oldProvince(province.slug) : undefined;
    return {
      place: listed(unit, now === null ? null : (provinceNow(now.slug)?.label ?? now.label)),
      other: before === undefined ? null : `trước 1/7/2025 thuộc ${before.type} ${before.name}`,
    };
  }
  if (province === null && within === null) {
    const unit = provinceNow(now?.slug ?? '');
    const place = unit === undefined ? (now?.label ?? null) : `${provinceToday(unit)} hiện nay`;
    return { place, other: null };
  }
  const old = oldProvince(province?.slug ?? '');
  const since = sinceThen(province?.slug ?? null, now?.slug ?? null);
  if (within === null) {
    return { place: old === undefined ? (province?.label ?? null) : provinceThen(old, date), other: since };
  }
  const { then, later } = districtWords(within, date);
  const other = [later, since].filter((each) => each !== null).join(', ');
  return { place: listed(then, old?.label ?? province?.label ?? null), other: other === '' ? null : other };
}

/** A district as it was called on a day. */
export interface DistrictWords {
  readonly then: string;
  /** What it became: “sau là thị xã Mộc Châu”; null where it kept its type. */
  readonly later: string | null;
}

/**
 * The name of a district on the day of a report, and what came after.
 *
 * @param date null where the day is not known: the last name stands
 * @example districtWords(report.district, report.date) // { then: 'huyện Mộc Châu', later: 'sau là thị xã Mộc Châu' }
 */
export function districtWords(within: Named, date: PlaceOf['date']): DistrictWords {
  const unit = district(within.slug);
  const type = unit === undefined || date === null ? undefined : typeOn(unit.periods, date.value);
  const then = unit === undefined || type === undefined ? within.label : unitLabel(type, unit.name);
  return { then, later: then === within.label ? null : `sau là ${within.label}` };
}

/**
 * The one unit to print where there is room for one: the most specific, as it was called on the day of the report.
 *
 * @example unitThen(report) // 'huyện Mộc Châu'
 */
export function unitThen({ commune, district: within, province, provinceNow: now, date }: PlaceOf): string | null {
  if (commune !== null) return communeThen(commune, date);
  if (within !== null) return districtWords(within, date).then;
  return (province ?? now)?.label ?? null;
}

/**
 * A province of today with its type. One whose type changed after June 2025 is named without: not every such change is
 * confirmed (data/gazetteer/README.md).
 *
 * @example provinceToday(unit) // 'tỉnh Tuyên Quang', 'Bắc Ninh'
 */
export function provinceToday({ type, name, label, periods }: Province): string {
  return periods.length === 1 ? `${type} ${name}` : label;
}

/** Huế was not called a city before 2025, and by another name: where it had another type on that day, the name alone. */
function provinceThen({ type, name, label, periods }: OldProvince, date: PlaceOf['date']): string {
  const then = date === null && periods.length > 1 ? undefined : typeOn(periods, date?.value ?? '');
  return then === type ? `${type} ${name}` : label;
}

/** A commune of today as it was called on a day: some became wards later. */
function communeThen(commune: Named, date: PlaceOf['date']): string {
  const unit = communeNow(commune.slug);
  if (unit === undefined) return commune.label;
  const type = date === null ? undefined : typeOn(unit.periods, date.value);
  return type === undefined ? unit.label : unitLabel(type, unit.name);
}

/** The type a unit had on a day; the last one of a month or year in which it changed. */
function typeOn(periods: readonly TypePeriod[], date: string): string | undefined {
  const isBefore = (bound: string) => date < bound && !bound.startsWith(date);
  return periods.find(({ until }) => until === null || isBefore(until))?.type;
}

function sinceThen(before: string | null, now: string | null): string | null {
  const unit = now === null ? undefined : provinceNow(now);
  if (unit === undefined || before === null) return null;
  const named = `nay thuộc ${provinceToday(unit)}`;
  if (unit.slug !== before) return named;
  return unit.formedFrom.length > 1 ? `${named} mới` : null;
}

function listed(unit: string, province: string | null): string {
  return province === null ? unit : `${unit}, ${province}`;
}
