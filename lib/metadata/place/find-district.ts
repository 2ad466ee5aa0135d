import type { District } from '../../places/unit-types';
import type { Generic, Mention } from './mention';
import { districtsOfMention, provincesBehind, provincesOf, provincesOfText, type Resolver } from './resolve';
import { DISTRICT_TYPES, speaksAs, speaksAsDistrict, speaksAsOther } from './voice';
import { isProminent, leaderOf, type Ranked, totalWeight } from './weight';

export interface DistrictSearch {
  readonly mentions: readonly Mention[];
  readonly generics: readonly Generic[];
  readonly resolver: Resolver;
  /** Old provinces that a human wrote for this report; they narrow names that many districts share. */
  readonly givenProvinces: ReadonlySet<string>;
  /** How many of the communes named lie in a district (by slug); tells namesakes apart. */
  readonly communesIn: (slug: string) => number;
}

export interface FoundDistrict {
  readonly district: District;
  readonly mentions: readonly Mention[];
  /** A namesake was chosen by what else the text names, or the name stands nowhere with its unit word. */
  readonly inferred: boolean;
}

/** What the mentions of districts say: one district, or why not. */
export interface DistrictAnswer {
  readonly found: FoundDistrict | null;
  /** Districts between which the text does not decide. */
  readonly rivals: readonly District[];
  /** All of them are one name. */
  readonly namesakes: boolean;
}

/** One name with its type, and what it may be. */
interface Group {
  readonly candidates: readonly District[];
  readonly mentions: readonly Mention[];
  readonly inferred: boolean;
}

const NOTHING: DistrictAnswer = { found: null, rivals: [], namesakes: false };

/** The district whose report it is, when the text names one more than any other. */
export function findDistrict(search: DistrictSearch): DistrictAnswer {
  const groups = joinSame(narrowed(grouped(search), search));
  const ranked = groups.map((group): Ranked<Group> => {
    const { mentions } = group;
    return { place: group, mentions, weight: totalWeight(mentions) };
  });
  const { leader, rivals } = leaderOf(ranked);
  if (leader === null) {
    const named = speaksAsDistrict(search.generics) || rivals.some((rival) => isProminent(rival.mentions));
    const together = named ? rivals.map((rival) => rival.place) : groups.filter(isListedInTitle);
    return { ...NOTHING, rivals: together.flatMap((group) => group.candidates) };
  }
  if (!isSubject(leader, search)) return NOTHING;
  const { candidates, mentions, inferred } = leader.place;
  const [only] = candidates;
  if (only === undefined) return NOTHING;
  if (candidates.length > 1) return { found: null, rivals: candidates, namesakes: true };
  const bare = mentions.every((mention) => mention.types.length === 0 && mention.within === null);
  return { found: { district: only, mentions, inferred: inferred || bare }, rivals: [], namesakes: false };
}

/** "Huyện ủy A và Huyện ủy B ký kết …": both, so neither. */
function isListedInTitle({ mentions }: Group): boolean {
  return mentions.some((mention) => mention.list && mention.guard === null && mention.zone === 'title');
}

/** Named once in a lead ("học sinh quận 3") and nowhere spoken of as one's own, a district is only a place in a story. */
const LEAST = 4;

/** One bare name in the body may be the neighbour; a body of the district, or two mentions, are not. */
const LEAST_IN_BODY = 2;

/** A passing mention makes nobody's report: it must be named prominently, or the text must speak as one district. */
function isSubject(leader: Ranked<Group>, { mentions, generics }: DistrictSearch): boolean {
  const types = new Set(leader.mentions.flatMap((mention) => mention.types));
  if (speaksAsOther(types, generics)) return false;
  const own = generics.some(
    (generic) => !generic.plural && (types.has(generic.type) || DISTRICT_TYPES.has(generic.type)),
  );
  if (isProminent(leader.mentions)) return leader.weight >= LEAST || own;
  if (!speaksAsDistrict(generics) && !speaksAs(types, generics)) return false;
  if (leader.weight < LEAST_IN_BODY) return false;
  // "UBND tỉnh …" in the title and "huyện" in the text: a provincial report that gives examples.
  const provincial = mentions.some(
    (mention) => mention.level === 'province' && mention.body && mention.guard === null && mention.zone !== 'body',
  );
  return !provincial || leader.mentions.length > 2;
}

function grouped({ mentions, resolver }: DistrictSearch): Group[] {
  const groups = new Map<string, { candidates: readonly District[]; mentions: Mention[] }>();
  for (const mention of mentions) {
    const candidates = districtsOfMention(mention, resolver);
    if (candidates.length === 0 || isProvinceCity(mention, resolver)) continue;
    const name = `${mention.types[0] ?? ''} ${mention.key}`;
    const group = groups.get(name);
    if (group === undefined) {
      groups.set(name, { candidates, mentions: [mention] });
      continue;
    }
    group.mentions.push(mention);
    const both = group.candidates.filter((unit) => candidates.includes(unit));
    // Two provinces named behind one name are two districts: keep both open.
    group.candidates = both.length > 0 ? both : [...group.candidates, ...candidates];
  }
  return [...groups.values()].map((group) => ({ ...group, inferred: false }));
}

/** "thành phố Huế" when a province-level city of the name existed in the days too: the text must say more. */
function isProvinceCity(mention: Mention, resolver: Resolver): boolean {
  if (mention.level !== 'city' || provincesBehind(mention, resolver).length > 0) return false;
  const { days } = resolver;
  // No slack here: the day on which a city became a province is certain.
  return provincesOf(mention, resolver).some((province) =>
    province.periods.some(
      ({ type, since }) => type === 'thành phố' && (days === null || since === null || since <= days.to),
    ),
  );
}

/** Namesakes are told apart by the province of the text, then by the kind of unit it speaks as, then by its communes. */
function narrowed(groups: readonly Group[], search: DistrictSearch): Group[] {
  const { mentions, resolver, givenProvinces } = search;
  const provinces = givenProvinces.size > 0 ? givenProvinces : provincesOfText(mentions, resolver);
  return groups.map((group) => {
    const byProvince = only(group.candidates, (unit) => provinces.has(unit.province));
    if (byProvince.length === 1) return { ...group, candidates: byProvince };
    const bare = group.mentions.every((mention) => mention.types.length === 0);
    const byVoice = bare ? only(byProvince, (unit) => voiceTypes(search).has(unit.type)) : byProvince;
    if (byVoice.length === 1) return { ...group, candidates: byVoice };
    const byCommunes = withMostCommunes(byVoice, search);
    return { ...group, candidates: byCommunes, inferred: byCommunes.length === 1 && byVoice.length > 1 };
  });
}

/** The units that fit, or all where none does. */
function only(units: readonly District[], fits: (unit: District) => boolean): readonly District[] {
  const fitting = units.filter(fits);
  return fitting.length > 0 ? fitting : units;
}

function voiceTypes({ generics }: DistrictSearch): ReadonlySet<string> {
  return new Set(generics.filter((generic) => !generic.plural && generic.body).map((generic) => generic.type));
}

/** Two communes more than any namesake: one shared name may be chance, 6,943 names serve 10,035 communes. */
function withMostCommunes(units: readonly District[], { communesIn }: DistrictSearch): readonly District[] {
  if (units.length < 2) return units;
  const counts = units.map((unit) => ({ unit, count: communesIn(unit.slug) })).toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first !== undefined && first.count >= (second?.count ?? 0) + 2 ? [first.unit] : units;
}

/** "Phú Quốc" as huyện and as thành phố is one unit. */
function joinSame(groups: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const [unit] = group.candidates;
    const at = group.candidates.length === 1 ? joined.findIndex((other) => isOnly(other, unit)) : -1;
    const other = joined[at];
    if (other === undefined) joined.push(group);
    else joined[at] = { ...other, mentions: [...other.mentions, ...group.mentions] };
  }
  return joined;
}

function isOnly(group: Group, unit: District | undefined): boolean {
  return group.candidates.length === 1 && group.candidates[0] === unit;
}
