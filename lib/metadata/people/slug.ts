import { exactKey } from '../../text/keys';
import { slugify } from '../../text/slug';
import type { Draft } from '../context';
import { hash4 } from './fnv';
import type { Level } from './vocabulary';

/** Where the report stands, as far as it is known. */
export type DraftPlaces = Pick<Draft, 'province' | 'provinceNow' | 'district' | 'commune'>;

/** From the most special office down: a Bí thư Huyện ủy who is Tỉnh ủy viên too belongs to the district. */
const SPECIAL_FIRST: readonly Level[] = ['hamlet', 'commune', 'district', 'city', 'province', 'central'];
/** Cities under the centre: "Thành ủy" there is of the province's level. */
const CENTRAL_CITIES = new Set(['ha-noi', 'ho-chi-minh', 'da-nang', 'hai-phong', 'can-tho', 'hue']);

/**
 * The unit in a person's slug: the district of the report (the commune since July 2025), or the province where all
 * offices are of the province; null when the report does not tell.
 *
 * @param levels of all the person's titles
 */
export function slugUnit(levels: readonly Level[], places: DraftPlaces): string | null {
  const level = SPECIAL_FIRST.find((each) => levels.includes(each));
  if (level === 'central') return null;
  const province = (places.commune === null ? places.province : null) ?? places.provinceNow;
  const provincial = level === 'province' || (level === 'city' && isCentralCity(places));
  if (provincial) return province?.slug ?? null;
  const local = places.commune ?? places.district;
  return local === null ? null : local.slug.slice(local.slug.indexOf('.') + 1);
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
