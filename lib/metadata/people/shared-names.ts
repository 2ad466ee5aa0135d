import { oldCommunes } from '../../places/communes';
import { communesNow, districts } from '../../places/lookup';
import { slugify } from '../../text/slug';
import type { DraftPlaces } from './slug';
import type { Level } from './vocabulary';

/** The unit above, as the text names it behind an office: "…, huyện Mộc Châu, tỉnh Sơn La". */
export interface UnitAbove {
  readonly level: Level | null;
  readonly slug: string;
}

interface Shared {
  /** Slugs of the units of one name, by the part that person slugs have. */
  readonly districts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Slugs of the districts that had a commune of the name, and of the provinces that have one today. */
  readonly communes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly communesNow: ReadonlyMap<string, ReadonlySet<string>>;
}

const lastPart = (slug: string) => slug.slice(slug.indexOf('.') + 1);
const firstPart = (slug: string) => (slug.includes('.') ? slug.slice(0, slug.indexOf('.')) : slug);

function gather(pairs: Iterable<readonly [name: string, where: string]>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [name, where] of pairs) found.set(name, (found.get(name) ?? new Set<string>()).add(where));
  return found;
}

/** "phường 5" is phuong-5 in a slug: the number alone is no name. */
const communePart = (type: string, name: string) => (/^\d+$/.test(name) ? slugify(`${type} ${name}`) : slugify(name));

let shared: Shared | null = null;

function sharedNames(): Shared {
  shared ??= {
    districts: gather(districts().map(({ slug }) => [lastPart(slug), firstPart(slug)] as const)),
    communes: gather(oldCommunes().map(({ type, name, district }) => [communePart(type, name), district] as const)),
    communesNow: gather(communesNow().map(({ type, name, province }) => [communePart(type, name), province] as const)),
  };
  return shared;
}

/**
 * The unit of a person's slug, with the unit above it where several share the name: ten districts are called Châu
 * Thành, and namesakes who hold an office in two of them must not be one person. Where the unit above is not known the
 * name stays alone.
 *
 * @param level of the office that the unit belongs to
 * @param above units that the text names behind the office
 * @example distinctUnit('chau-thanh', 'district', places, []) // 'chau-thanh-tien-giang'
 */
export function distinctUnit(
  unit: string,
  level: Level | null,
  places: DraftPlaces,
  above: readonly UnitAbove[],
): string {
  const known = sharedNames();
  const { commune, district, province, provinceNow } = places;
  const own = [commune, district].find((place) => place !== null && lastPart(place.slug) === unit);
  const isDistrict = own === null || own === undefined ? level !== 'commune' : own === district;
  const maps = isDistrict ? [known.districts] : [known.communes, known.communesNow];
  const bearers = maps.map((map) => map.get(unit) ?? new Set<string>());
  if (bearers.every(({ size }) => size < 2)) return unit;
  const where = new Set(bearers.flatMap((slugs) => [...slugs]));
  const named = above.map(({ slug }) => [...where].find((each) => lastPart(each) === slug)).find(Boolean);
  const here = isDistrict ? [province?.slug] : [district?.slug, district === null ? provinceNow?.slug : undefined];
  const parent = named ?? here.find((slug) => slug !== undefined && where.has(slug));
  return parent === undefined ? unit : `${unit}-${lastPart(parent)}`;
}
