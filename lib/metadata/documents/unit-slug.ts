import { COMMUNE_NOW_NAMES, DISTRICT_NAMES, PROVINCE_NAMES, PROVINCE_NOW_NAMES } from '../../places/named';
import { slugify } from '../../text/slug';
import type { Draft } from '../context';
import type { Level } from '../people/vocabulary';
import type { KeyForm } from '../words';
import type { BodyUnit } from './body';

/** Which report it is, where and when it stands. */
export type DocumentPlaces = Pick<Draft, 'id' | 'province' | 'provinceNow' | 'district' | 'commune' | 'date'>;

/**
 * The end of a slug whose unit nobody can tell: "03-NQ/HU" is a paper of each of seven hundred districts, so it meets no other
 * report's. Marked, for a report may be called like a place.
 */
export function ofReport({ id }: DocumentPlaces): string {
  return `bao-cao-${slugify(id)}`;
}

/** Two levels since then: papers before it are of the province of old. */
const REORGANISED = '2025-07-01';
const CENTRAL_CITIES = new Set(['ha-noi', 'ho-chi-minh', 'da-nang', 'hai-phong', 'can-tho', 'hue']);

/**
 * The unit in a local document's slug: the one that the text names, else the report's own of that level; null where neither
 * is known. A district carries its province, for ten of them are called Châu Thành; a name that several units of the country
 * have stays this report's own.
 *
 * @param date of the document, where it is known
 */
export function unitSlug(
  level: Level,
  unit: BodyUnit | null,
  places: DocumentPlaces,
  date: string | null,
  form: KeyForm,
): string | null {
  const found = unit === null ? ownUnit(level, places, date) : namedUnit(level, unit, places, date, form);
  return found?.replace('.', '-') ?? null;
}

function ownUnit(level: Level, places: DocumentPlaces, date: string | null): string | null {
  const province = ownProvince(places, date);
  switch (level) {
    case 'province':
      return province;
    case 'district':
      return places.district?.slug ?? null;
    case 'commune':
      return places.commune === null ? null : communeSlug(places.commune.slug);
    case 'city':
      // "Thành ủy" in the report of a city inside a province; else of a city under the centre.
      if (/^thành phố /iu.test(places.district?.label ?? '')) return places.district?.slug ?? null;
      return province !== null && CENTRAL_CITIES.has(province) ? province : null;
    default:
      return null;
  }
}

function ownProvince({ province, provinceNow, commune, date }: DocumentPlaces, documentDate: string | null) {
  const today = commune !== null || (date !== null && date.value >= REORGANISED.slice(0, date.value.length));
  if (!today) return province?.slug ?? null;
  if (documentDate !== null && documentDate < REORGANISED.slice(0, documentDate.length)) return province?.slug ?? null;
  return provinceNow?.slug ?? null;
}

/** Marked: xã Than Uyên of today and huyện Than Uyên of old stand in one province. */
function communeSlug(slug: string): string {
  return slug.replace('.', '-xa-');
}

function namedUnit(
  level: Level,
  { key, name }: BodyUnit,
  places: DocumentPlaces,
  date: string | null,
  form: KeyForm,
): string | null {
  const by = form === 'exact' ? 'byKey' : 'byFoldedKey';
  const own = ownProvince(places, date);
  const provinces = [...PROVINCE_NAMES[by](key), ...PROVINCE_NOW_NAMES[by](key)];
  if (level === 'province') return provinces[0]?.slug ?? slugify(name);
  if (level === 'city' && provinces[0] !== undefined && CENTRAL_CITIES.has(provinces[0].slug)) return provinces[0].slug;
  if (level === 'commune') {
    const [commune, ...others] = COMMUNE_NOW_NAMES[by](key).filter(({ slug }) => slug === places.commune?.slug);
    if (commune !== undefined && others.length === 0) return communeSlug(commune.slug);
    // Names of communes come again in every other district; today's are told apart by their province.
    const around = places.district?.slug ?? (places.commune === null ? null : own);
    return around === null ? `xa-${slugify(name)}-${ofReport(places)}` : `${around}-xa-${slugify(name)}`;
  }
  const districts = DISTRICT_NAMES[by](key);
  const ownDistrict = districts.find(({ slug }) => slug === places.district?.slug);
  const inProvince = districts.filter(({ province }) => province === own);
  const [only] = inProvince.length > 0 ? inProvince : districts;
  if (ownDistrict !== undefined) return ownDistrict.slug;
  const sure = inProvince.length === 1 || (inProvince.length === 0 && districts.length === 1);
  return sure && only !== undefined ? only.slug : `${slugify(name)}-${ofReport(places)}`;
}
