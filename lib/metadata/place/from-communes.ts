import { district } from '../../places/lookup';
import type { District } from '../../places/unit-types';
import type { Mention } from './mention';
import { oldCommunesOf, type Resolver } from './resolve';

/** Three names that meet in one district are no chance; two are enough where the text speaks as one district. */
const AGREEING = 3;
const AGREEING_IN_VOICE = 2;

export interface CommuneGround {
  /** Type and key of the name. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly districts: ReadonlySet<string>;
}

/** The communes that the text names, each with the districts in which there was one of that name and type. */
export function communeGrounds(
  mentions: readonly Mention[],
  resolver: Resolver,
  inProvinces: ReadonlySet<string>,
): readonly CommuneGround[] {
  const grounds = new Map<string, { name: string; mentions: Mention[]; districts: Set<string> }>();
  for (const mention of mentions) {
    if (mention.level !== 'commune' || mention.guard === 'elsewhere' || mention.tentative) continue;
    const slugs = oldCommunesOf(mention, resolver).map((commune) => commune.district);
    const inside = slugs.filter((slug) => inProvinces.size === 0 || inProvinces.has(district(slug)?.province ?? ''));
    if (inside.length === 0) continue;
    const name = `${mention.types[0] ?? ''} ${mention.key}`;
    const ground = grounds.get(name);
    if (ground === undefined) grounds.set(name, { name, mentions: [mention], districts: new Set(inside) });
    else ground.mentions.push(mention);
  }
  return [...grounds.values()];
}

export interface DistrictOfCommunes {
  readonly district: District;
  readonly mentions: readonly Mention[];
  readonly rule: 'district-of-commune' | 'district-of-communes';
}

/**
 * The district that communes prove: the host or addressee (in title or lead) whose name and type occur once in the
 * country, or several communes that have exactly one district in common. Everything else proves nothing.
 */
export function districtOfCommunes(grounds: readonly CommuneGround[], voice: boolean): DistrictOfCommunes | null {
  const shared = sharedDistricts(grounds);
  const hosts = grounds.filter((ground) => ground.districts.size === 1 && ground.mentions.some(isHost));
  const hostDistricts = new Set(hosts.flatMap((host) => [...host.districts]));
  if (hostDistricts.size > 1) return null;
  const [host] = hosts;
  const [hostDistrict] = hostDistricts;
  if (host !== undefined && hostDistrict !== undefined) {
    const agreeing = grounds.filter((ground) => ground.districts.has(hostDistrict)).length;
    // A guest from elsewhere among many communes of another district proves nothing.
    return agreeing * 2 > grounds.length ? answer(hostDistrict, host.mentions, 'district-of-commune') : null;
  }
  const [only] = shared;
  if (only === undefined || shared.length > 1 || grounds.length < (voice ? AGREEING_IN_VOICE : AGREEING)) return null;
  const mentions = grounds.flatMap((ground) => ground.mentions.slice(0, 1));
  return answer(only, mentions, 'district-of-communes');
}

function isHost(mention: Mention): boolean {
  return !mention.list && mention.guard === null && mention.zone !== 'body' && mention.zone !== 'tail';
}

function sharedDistricts(grounds: readonly CommuneGround[]): string[] {
  const [first, ...others] = grounds;
  if (first === undefined) return [];
  return [...first.districts].filter((slug) => others.every((other) => other.districts.has(slug)));
}

function answer(
  slug: string,
  mentions: readonly Mention[],
  rule: DistrictOfCommunes['rule'],
): DistrictOfCommunes | null {
  const unit = district(slug);
  return unit === undefined ? null : { district: unit, mentions, rule };
}
