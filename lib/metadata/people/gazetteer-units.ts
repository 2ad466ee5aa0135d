import { OLD_COMMUNE_NAMES } from '../../places/commune-names';
import { COMMUNE_NOW_NAMES, DISTRICT_NAMES, PROVINCE_NAMES, PROVINCE_NOW_NAMES } from '../../places/named';
import type { KeyForm } from '../words';
import type { UnitNames } from './unit-names';
import { type Level, peopleVocabulary } from './vocabulary';

const PROVINCES = [PROVINCE_NAMES, PROVINCE_NOW_NAMES] as const;
const DISTRICTS = [DISTRICT_NAMES] as const;
const COMMUNES = [COMMUNE_NOW_NAMES, OLD_COMMUNE_NAMES] as const;

/** Hamlets are in no gazetteer. */
const INDICES = {
  central: [],
  province: PROVINCES,
  city: [...PROVINCES, ...DISTRICTS],
  district: DISTRICTS,
  commune: COMMUNES,
  hamlet: [],
} as const satisfies Record<Level, unknown>;
const ANY = [...PROVINCES, ...DISTRICTS] as const;

/** Names of units of all times: a report of 2018 may name a district that was abolished in 2020. */
export const gazetteerUnits: UnitNames = (level, name, form) => {
  if ((level === null || level === 'province') && peopleVocabulary(form).formerProvinces.has(name)) return true;
  const indices = level === null ? ANY : INDICES[level];
  return indices.some((index) => (form === 'exact' ? index.byKey(name) : index.byFoldedKey(name)).length > 0);
};

/** The slugs' own parts of the provinces and districts that bear a name: Đắc Lắc is dak-lak, HCM ho-chi-minh. */
export function gazetteerSlugs(level: Level, name: string, form: KeyForm): readonly string[] {
  const indices = level === 'district' ? DISTRICTS : level === 'province' ? PROVINCES : level === 'city' ? ANY : [];
  const units = indices.flatMap((index) => [...(form === 'exact' ? index.byKey(name) : index.byFoldedKey(name))]);
  return [...new Set(units.map(({ slug }: { readonly slug: string }) => slug.slice(slug.indexOf('.') + 1)))];
}
