import { type Days, existedIn } from '../../places/existence';
import type { CommuneNow, District, OldCommune, OldProvince, Province, TypePeriod } from '../../places/unit-types';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';

/** What a mention may mean, by name, type and time. Several answers are kept: choosing is for the caller. */
export interface Resolver {
  readonly lexicon: Lexicon;
  readonly days: Days | null;
}

interface HasPeriods {
  readonly periods: readonly TypePeriod[];
}

/** Units that had one of the types in the days; where dates of type changes fail, those that ever had it. */
function ofTypes<T extends HasPeriods>(units: readonly T[], types: readonly string[], days: Days | null): readonly T[] {
  const fits = (period: TypePeriod) => types.length === 0 || types.includes(period.type);
  const alive = (period: TypePeriod) => days === null || existedIn(period, days);
  const exact = units.filter((unit) => unit.periods.some((period) => fits(period) && alive(period)));
  if (exact.length > 0) return exact;
  return units.filter((unit) => unit.periods.some(fits) && unit.periods.some(alive));
}

/** Old provinces of a mention's name: "tỉnh X", or "thành phố X" where X is a province-level city. */
export function provincesOf(mention: Mention, { lexicon, days }: Resolver): readonly OldProvince[] {
  if (mention.level !== 'province' && mention.level !== 'city') return [];
  return ofTypes(lexicon.provinces(mention.key), mention.types, days);
}

/** The same on the map since July 2025. */
export function provincesNowOf(mention: Mention, { lexicon, days }: Resolver): readonly Province[] {
  if (mention.level !== 'province' && mention.level !== 'city') return [];
  return ofTypes(lexicon.provincesNow(mention.key), mention.types, days);
}

/** Old provinces that the name directly behind the mention means: "…, tỉnh Y". */
export function provincesBehind(mention: Mention, { lexicon }: Resolver): readonly OldProvince[] {
  const { within } = mention;
  return within?.level === 'province' ? lexicon.provinces(within.key) : [];
}

/**
 * Slugs of the old provinces that the text surely has to do with, by their mentions or behind another unit. They tell
 * namesakes apart, so a province passed through must not be among them.
 */
export function provincesOfText(mentions: readonly Mention[], resolver: Resolver): ReadonlySet<string> {
  const found = mentions
    .filter(isOwn)
    .flatMap((mention) => [
      ...(saysProvince(mention) ? provincesOf(mention, resolver) : []),
      ...provincesBehind(mention, resolver),
    ]);
  return new Set(found.map((province) => province.slug));
}

/** The same on the map since July 2025. */
export function provincesNowOfText(mentions: readonly Mention[], resolver: Resolver): ReadonlySet<string> {
  const found = mentions.filter((mention) => isOwn(mention) && saysProvince(mention));
  return new Set(found.flatMap((mention) => provincesNowOf(mention, resolver).map((province) => province.slug)));
}

function isOwn({ guard, list }: Mention): boolean {
  return (guard === null || guard === 'cited') && !list;
}

/** Named with a body, as ground, or where reports say whose they are; "thương lái tỉnh Long An" in the text says nothing. */
function saysProvince({ body, ground, zone }: Mention): boolean {
  return body || ground || (zone !== 'body' && zone !== 'lead');
}

/** Districts of a mention's name that existed then; in the province named behind it, when that fits. */
export function districtsOfMention(mention: Mention, resolver: Resolver): readonly District[] {
  if (mention.level !== 'district' && mention.level !== 'city') return [];
  const units = ofTypes(resolver.lexicon.districts(mention.key), mention.types, resolver.days);
  const provinces = provincesBehind(mention, resolver);
  const inside = units.filter((unit) => provinces.some((province) => province.slug === unit.province));
  if (inside.length > 0) return inside;
  const bare = mention.types.length === 0 && mention.within !== null;
  // "huyện X, tỉnh Y" that no map knows is a slip of the pen or another place: no guess.
  return bare || (provinces.length > 0 && mention.within !== null && mention.within.type !== null) ? [] : units;
}

/** Forms of old communes that a mention may mean. */
export function oldCommunesOf(mention: Mention, { lexicon, days }: Resolver): readonly OldCommune[] {
  if (mention.level !== 'commune') return [];
  return lexicon
    .communes(mention.key)
    .filter((unit) => mention.types.includes(unit.type) && (days === null || existedIn(unit, days)));
}

/** Communes of today that a mention may mean; in the province named behind it, when that fits. */
export function communesNowOf(mention: Mention, { lexicon }: Resolver): readonly CommuneNow[] {
  if (mention.level !== 'commune') return [];
  const units = lexicon
    .communesNow(mention.key)
    .filter((unit) => unit.periods.some((period) => mention.types.includes(period.type)));
  const { within } = mention;
  // "phường Thuận Hóa, thành phố Huế": read as a district's name first, on this map a province.
  // So is the bracket in "xã Bình Sơn (Quảng Ngãi)": districts are no more.
  const province = within?.level === 'province' || within?.type === 'thành phố' || within?.type === null;
  const provinces = within !== null && province ? lexicon.provincesNow(within.key) : [];
  const inside = units.filter((unit) => provinces.some((each) => each.slug === unit.province));
  if (inside.length > 0) return inside;
  return provinces.length > 0 && within?.type !== null ? [] : units;
}

/**
 * Districts without unit word behind a commune, "xã Bản Díu (Xín Mần)", where a commune of that name lies in exactly
 * one district of that name; as mentions of their own.
 */
export function districtsBehindCommunes(mentions: readonly Mention[], resolver: Resolver): Mention[] {
  return mentions.flatMap((mention) => {
    const { within } = mention;
    if (within?.level !== 'district' || within.type !== null) return [];
    const around = new Set(oldCommunesOf(mention, resolver).map((commune) => commune.district));
    const [unit, other] = resolver.lexicon.districts(within.key).filter((each) => around.has(each.slug));
    if (unit === undefined || other !== undefined) return [];
    const { key, from, to } = within;
    return [
      { ...mention, level: 'district', types: [unit.type], key, from, nameFrom: from, to, body: false, within: null },
    ];
  });
}
