import { communeNow, district, oldProvince, provinceNow } from '../../places/lookup';
import type { CommuneNow, District, OldProvince, Province } from '../../places/unit-types';
import type { HandWritten } from '../../report/raw-document';

/** The places a human wrote in front matter or sidecar, where they are slugs of the gazetteer. */
export interface GivenPlaces {
  readonly province: Given<OldProvince> | null;
  readonly provinceNow: Given<Province> | null;
  readonly district: Given<District> | null;
  readonly commune: Given<CommuneNow> | null;
}

export interface Given<T> {
  readonly place: T;
  readonly source: HandWritten['source'];
}

/**
 * Reads them as a guide for the rest; wrong slugs are somebody else's message. The sidecar wins over front matter: its
 * null takes a place of front matter away, and so does any place of it that the other cannot stand beside.
 *
 * @example givenPlaces([{ source: 'sidecar', values: { district: 'lai-chau.than-uyen' } }]).district?.place.name // 'Than Uyên'
 */
export function givenPlaces(handWritten: readonly HandWritten[]): GivenPlaces {
  const below = handWritten.filter(({ source }) => source !== 'sidecar');
  const above = handWritten.filter(({ source }) => source === 'sidecar');
  const sidecar = placesOf(above);
  const old = placesOf(below);
  const isWritten = (key: keyof GivenPlaces) => above.some(({ values }) => values[key] === null);
  const { province, provinceNow: now, district: unit, commune } = sidecar;
  const finer = unit !== null || commune !== null;
  const stands = (home: string | null | undefined, homeNow: string | undefined) =>
    !finer &&
    (province === null || home === null || home === province.place.slug) &&
    (province === null || homeNow === province.place.successor) &&
    (now === null || homeNow === now.place.slug);
  const left: GivenPlaces = {
    province:
      old.province !== null && stands(old.province.place.slug, old.province.place.successor) ? old.province : null,
    provinceNow: old.provinceNow !== null && stands(null, old.provinceNow.place.slug) ? old.provinceNow : null,
    district:
      old.district !== null && stands(old.district.place.province, oldProvince(old.district.place.province)?.successor)
        ? old.district
        : null,
    commune:
      old.commune !== null && stands(old.commune.place.oldProvince, old.commune.place.province) ? old.commune : null,
  };
  return {
    province: province ?? (isWritten('province') ? null : left.province),
    provinceNow: now ?? (isWritten('provinceNow') ? null : left.provinceNow),
    district: unit ?? (isWritten('district') ? null : left.district),
    commune: commune ?? (isWritten('commune') ? null : left.commune),
  };
}

/** A slug alone or, as in the report's JSON, in a map. */
function slugOf(value: unknown): string | null {
  const slug = typeof value === 'object' && value !== null && 'slug' in value ? value.slug : value;
  return typeof slug === 'string' ? slug.normalize('NFC').trim() : null;
}

function placesOf(handWritten: readonly HandWritten[]): GivenPlaces {
  const read = <T>(key: keyof GivenPlaces, lookup: (slug: string) => T | undefined): Given<T> | null => {
    for (const { source, values } of handWritten) {
      const slug = slugOf(values[key]);
      const place = slug === null ? undefined : lookup(slug);
      if (place !== undefined) return { place, source };
    }
    return null;
  };
  return {
    province: read('province', oldProvince),
    provinceNow: read('provinceNow', provinceNow),
    district: read('district', district),
    commune: read('commune', communeNow),
  };
}
