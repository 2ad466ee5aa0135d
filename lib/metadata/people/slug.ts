import { exactKey } from '../../text/keys';
import { slugify } from '../../text/slug';
import type { Draft } from '../context';
import { CENTRAL_CITIES } from './central-cities';
import { hash4 } from './fnv';
import type { Level } from './vocabulary';

/** Where the report stands, as far as it is known. */
export type DraftPlaces = Pick<Draft, 'province' | 'provinceNow' | 'district' | 'commune'>;

/** From the most special office down: a Bí thư Huyện ủy who is Tỉnh ủy viên too belongs to the district. */
const SPECIAL_FIRST: readonly Level[] = ['hamlet', 'commune', 'district', 'city', 'province', 'central'];
/** The unit that the text itself gives somebody; `slug` null where it is none that the gazetteer has. */
export interface NamedUnit {
  readonly slug: string | null;
  /** With its type, as slugs have it where two units share a name: thi-xa-cai-lay. */
  readonly typed: string;
}

/** The most special level among them; null for none. */
export function mostSpecial(levels: readonly Level[]): Level | null {
  return SPECIAL_FIRST.find((each) => levels.includes(each)) ?? null;
}

/**
 * The unit in a person's slug: the one that the office names itself; else the district of the report (the commune since July 2025), or the province where all
 * offices are of the province; null when the report does not tell.
 *
 * @param levels of all the person's titles
 * @param named the unit beside the most special of them; null where none stands there
 * @param commune label of the commune that a nameless "xã" means in the report, see `communeHere`
 */
export function slugUnit(
  levels: readonly Level[],
  places: DraftPlaces,
  named: NamedUnit | null = null,
  commune: string | null = null,
): string | null {
  const level = mostSpecial(levels);
  if (named !== null) return named.slug === null ? null : (ownPart(named, places) ?? named.slug);
  if (level === 'central') return null;
  const province = (places.commune === null ? places.province : null) ?? places.provinceNow;
  const provincial = level === 'province' || (level === 'city' && isCentralCity(places));
  if (provincial) return province?.slug ?? null;
  // "Chủ tịch UBND xã" in the commune's own report is the "Chủ tịch UBND xã Mường Than" of the district's.
  if (level === 'commune' && places.commune === null && commune !== null) return communePart(commune);
  const local = places.commune ?? places.district;
  return local === null ? null : lastPart(local.slug);
}

/** "xã Mường Than" is muong-than, "phường 5" phuong-5: as the units that titles name. */
function communePart(label: string): string {
  const name = label.replace(/^(?:xã|phường|thị trấn|đặc khu) (?=\D)/u, '');
  return slugify(name);
}

/** The slug of the report's own unit, where that is the one named: "Thị ủy Cai Lậy" is thi-xa-cai-lay. */
function ownPart({ slug, typed }: NamedUnit, places: DraftPlaces): string | null {
  const own = [places.commune, places.district, places.province, places.provinceNow].filter((each) => each !== null);
  const parts = own.map((place) => lastPart(place.slug));
  return parts.find((part) => part === typed) ?? parts.find((part) => part === slug) ?? null;
}

function lastPart(slug: string): string {
  return slug.slice(slug.indexOf('.') + 1);
}

/** "Thành ủy", "thành phố": a district that is a city inside a province says so by being there. */
function isCentralCity({ province, provinceNow }: DraftPlaces): boolean {
  return CENTRAL_CITIES.has((province ?? provinceNow)?.slug ?? '');
}

/**
 * `<folded name>-<unit>-<hash of the name with its marks>`. The hash is always there: names that fold alike must
 * never share a slug, and a slug must not change when reports are added.
 *
 * @example officeholderSlug('Lò Văn Hương', 'than-uyen') // 'lo-van-huong-than-uyen-' and four hex digits
 */
export function officeholderSlug(name: string, unit: string | null): string {
  const key = name.split(/\s+/u).map(exactKey).join(' ');
  return [slugify(name), ...(unit === null ? [] : [unit]), hash4(key)].join('-');
}
