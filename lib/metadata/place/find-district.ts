import type { District } from '../../places/unit-types';
import type { Paragraph } from '../context';
import { headsLead } from './heads-lead';
import type { Generic, Mention } from './mention';
import { districtsOfMention, provincesBehind, provincesOf, provincesOfText, type Resolver } from './resolve';
import { isHostsReport, visitOf } from './visit';
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
  /** The text is between districts of two provinces (namesakes, guest and host), so no province is certain either. */
  readonly open: boolean;
}

/** One name with its type, and what it may be. */
interface Group {
  readonly candidates: readonly District[];
  readonly mentions: readonly Mention[];
  readonly inferred: boolean;
  /** The text puts the name in two provinces: nothing that it names besides may choose. */
  readonly contested: boolean;
}

const NOTHING: DistrictAnswer = { found: null, rivals: [], namesakes: false, open: false };

/** The district whose report it is, when the text names one more than any other. */
export function findDistrict(search: DistrictSearch): DistrictAnswer {
  const { mentions, resolver } = search;
  const groups = joinSame(narrowed(grouped(search), search));
  const ranked = groups.map((group): Ranked<Group> => {
    return { place: group, mentions: group.mentions, weight: totalWeight(group.mentions) };
  });
  const open = groups.some((group) => group.contested && totalWeight(group.mentions) > 0);
  const visit = visitOf(mentions, resolver.lexicon);
  const visitor = visit?.subject == null ? undefined : ranked.find((each) => hasSubject(each, visit.subject));
  const { leader: heaviest, rivals } = leaderOf(ranked);
  const leader = visitor ?? heaviest;
  if (visit !== null && visitor === undefined && (leader === null || !isHostsReport(leader, visit))) {
    const both = ranked.filter((each) => each.weight > 0 && isProminent(each.mentions));
    if (both.length > 1) return { ...NOTHING, rivals: both.flatMap(({ place }) => place.candidates), open: true };
  }
  if (leader === null) {
    const named = speaksAsDistrict(search.generics) || rivals.some((rival) => isProminent(rival.mentions));
    const together = named ? rivals.map((rival) => rival.place) : groups.filter(isListedInTitle);
    return { ...NOTHING, rivals: together.flatMap((group) => group.candidates), open };
  }
  if (visitor === undefined && !isSubject(leader, search)) return NOTHING;
  const { candidates, mentions: own, inferred } = leader.place;
  const [only] = candidates;
  if (only === undefined) return NOTHING;
  if (candidates.length > 1) {
    return { found: null, rivals: candidates, namesakes: true, open: open || visitor !== undefined };
  }
  const bare = own.every((mention) => mention.types.length === 0 && mention.within === null);
  return {
    found: { district: only, mentions: own, inferred: inferred || bare },
    rivals: [],
    namesakes: false,
    open: false,
  };
}

function hasSubject({ mentions }: Ranked<Group>, subject: Mention | null): boolean {
  return subject !== null && mentions.includes(subject);
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
function isSubject(leader: Ranked<Group>, { mentions, generics, resolver }: DistrictSearch): boolean {
  const types = new Set(leader.mentions.flatMap((mention) => mention.types));
  if (speaksAsOther(types, generics)) return false;
  const own = generics.some(
    (generic) => !generic.plural && (types.has(generic.type) || DISTRICT_TYPES.has(generic.type)),
  );
  if (isProminent(leader.mentions)) {
    return leader.weight >= LEAST || own || leader.mentions.some((mention) => isAtHead(mention, mentions, resolver));
  }
  if (!speaksAsDistrict(generics) && !speaksAs(types, generics)) return false;
  if (leader.weight < LEAST_IN_BODY) return false;
  // "UBND tỉnh …" in the title and "huyện" in the text: a provincial report that gives examples.
  const provincial = mentions.some(
    (mention) =>
      (mention.level === 'province' || isProvinceCity(mention, resolver)) &&
      mention.body &&
      mention.guard === null &&
      mention.zone !== 'body',
  );
  return !provincial || leader.mentions.length > 2;
}

/** "Năm 2023, huyện Long Hồ (Vĩnh Long) …", "Chiều 7/11, UBND xã Hòa Bình, huyện Chi Lăng …": it begins the lead, or stands behind the commune that does. */
function isAtHead(mention: Mention, mentions: readonly Mention[], { lexicon }: Resolver): boolean {
  if (mention.list || mention.types.length === 0) return false;
  const inside = mentions.find(
    ({ level, paragraph, within }) =>
      level === 'commune' && paragraph === mention.paragraph && within?.to === mention.to && within.type !== null,
  );
  return headsLead(mention, lexicon) || (inside !== undefined && headsLead(inside, lexicon));
}

function grouped({ mentions, resolver }: DistrictSearch): Group[] {
  const named = mentions.filter(
    (mention) => districtsOfMention(mention, resolver).length > 0 && !isProvinceCity(mention, resolver),
  );
  const groups = new Map<string, Mention[]>();
  for (const mention of named) {
    const name = `${typeOf(mention, named)} ${mention.key}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map((group) => groupOf(group, resolver));
}

/** "Châu Thành (Long An): …" is the huyện Châu Thành of which the text goes on to speak, when it speaks of one type. */
function typeOf({ types, within, key }: Mention, named: readonly Mention[]): string {
  const [type] = types;
  if (type !== undefined || within === null) return type ?? '';
  const others = new Set(named.flatMap((other) => (other.key === key ? other.types.slice(0, 1) : [])));
  const [only] = others;
  return others.size === 1 ? (only ?? '') : '';
}

/** What all mentions of a name may be; two provinces behind one name are two districts, and both stay open. */
function groupOf(mentions: readonly Mention[], resolver: Resolver): Group {
  // A namesake elsewhere says nothing about this one.
  const own = mentions.filter((mention) => mention.guard !== 'elsewhere');
  const meanings = (own.length > 0 ? own : mentions).map((mention) => districtsOfMention(mention, resolver));
  const all = [...new Set(meanings.flat())];
  const common = all.filter((unit) => meanings.every((units) => units.includes(unit)));
  if (common.length > 0) return { candidates: common, mentions, inferred: false, contested: false };
  const explicit = new Set(meanings.filter((units) => units.length < all.length).flat());
  return { candidates: all.filter((unit) => explicit.has(unit)), mentions, inferred: false, contested: true };
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
  return groups.map((group) => {
    if (group.candidates.length < 2) return group;
    const provinces =
      givenProvinces.size > 0 ? givenProvinces : provincesOfText(notBehindOthers(mentions, group), resolver);
    const byProvince = only(group.candidates, (unit) => provinces.has(unit.province));
    if (group.contested && givenProvinces.size === 0) return group;
    if (byProvince.length === 1) return { ...group, candidates: byProvince };
    const bare = group.mentions.every((mention) => mention.types.length === 0);
    const byVoice = bare ? only(byProvince, (unit) => voiceTypes(search).has(unit.type)) : byProvince;
    if (byVoice.length === 1) return { ...group, candidates: byVoice };
    const byCommunes = withMostCommunes(byVoice, search);
    return { ...group, candidates: byCommunes, inferred: byCommunes.length === 1 && byVoice.length > 1 };
  });
}

/** "huyện Chợ Gạo, tỉnh Tiền Giang": the province behind another district is that one's, a guest's perhaps. */
function notBehindOthers(mentions: readonly Mention[], { mentions: own }: Group): Mention[] {
  const ownOnes = new Set(own);
  const others = new Set(
    mentions.filter((mention) => mention.level === 'district' && mention.within !== null && !ownOnes.has(mention)),
  );
  const place = (paragraph: Paragraph, to: number | undefined) => `${paragraph.index} ${to}`;
  const behind = new Set([...others].map(({ paragraph, within }) => place(paragraph, within?.to)));
  return mentions.filter((mention) => !others.has(mention) && !behind.has(place(mention.paragraph, mention.to)));
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
