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

/** Reads them as a guide for the rest; wrong slugs are somebody else's message. The sidecar wins over front matter. */
export function givenPlaces(handWritten: readonly HandWritten[]): GivenPlaces {
  const read = <T>(key: string, lookup: (slug: string) => T | undefined): Given<T> | null => {
    let given: Given<T> | null = null;
    for (const { source, values } of handWritten) {
      const value = values[key];
      const place = typeof value === 'string' ? lookup(value.trim()) : undefined;
      if (place !== undefined && (given === null || source === 'sidecar')) given = { place, source };
    }
    return given;
  };
  return {
    province: read('province', oldProvince),
    provinceNow: read('provinceNow', provinceNow),
    district: read('district', district),
    commune: read('commune', communeNow),
  };
}
